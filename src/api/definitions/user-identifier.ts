// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * What is called `UserIdentifier` here; `login` has it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3login
 */
export interface UserIdentifier {
  readonly type: string
  readonly [key: string]: unknown
}

/**
 * Tells whether a value is `UserIdentifier`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3login
 */
export const isUserIdentifier: Guard<UserIdentifier> = (value): value is UserIdentifier =>
  isObject(value) && isText(value.type)
