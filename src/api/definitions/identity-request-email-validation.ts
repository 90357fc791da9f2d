// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isInteger, isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * What is called `IdentityRequestEmailValidation` here; `requestTokenTo3PIDEmail`, `requestTokenToResetPasswordEmail` and 2 more have it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidemailrequesttoken
 */
export interface IdentityRequestEmailValidation {
  readonly client_secret: string
  /** An email address. */
  readonly email: string
  /** A whole number. */
  readonly send_attempt: number
  /** A URI. */
  readonly next_link?: string | null
}

/**
 * Tells whether a value is `IdentityRequestEmailValidation`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidemailrequesttoken
 */
export const isIdentityRequestEmailValidation: Guard<IdentityRequestEmailValidation> = (
  value,
): value is IdentityRequestEmailValidation =>
  isObject(value) &&
  isText(value.client_secret) &&
  isText(value.email) &&
  isInteger(value.send_attempt) &&
  (value.next_link == null || isText(value.next_link))
