// Generated from the Matrix specification by generator/. Do not edit.

import type { JsonObject } from '../../internal/json.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isMap, isObject } from '../../jobs/primitive-guards.ts'

/**
 * The content of `m.ignored_user_list`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mignored_user_list
 */
export interface IgnoredUserListContent {
  readonly ignored_users: { readonly [key: string]: JsonObject }
}

/**
 * Tells whether a value is `IgnoredUserListContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mignored_user_list
 */
export const isIgnoredUserListContent: Guard<IgnoredUserListContent> = (
  value,
): value is IgnoredUserListContent => isObject(value) && isMap('@', isObject, value.ignored_users)
