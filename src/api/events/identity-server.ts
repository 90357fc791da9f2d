// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isNull, isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * The content of `m.identity_server`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#midentity_server
 */
export interface IdentityServerContent {
  readonly base_url?: string | null
}

/**
 * Tells whether a value is `IdentityServerContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#midentity_server
 */
export const isIdentityServerContent: Guard<IdentityServerContent> = (
  value,
): value is IdentityServerContent =>
  isObject(value) && (value.base_url == null || isNull(value.base_url) || isText(value.base_url))
