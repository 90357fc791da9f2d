// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * What is called `AuthData` here; `deactivateAccount`, `add3PID` and 6 more have it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3accountdeactivate
 */
export interface AuthData {
  readonly type?: string | null
  readonly session?: string | null
  readonly [key: string]: unknown
}

/**
 * Tells whether a value is `AuthData`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3accountdeactivate
 */
export const isAuthData: Guard<AuthData> = (value): value is AuthData =>
  isObject(value) &&
  (value.type == null || isText(value.type)) &&
  (value.session == null || isText(value.session))
