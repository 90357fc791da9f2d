// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isInteger, isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * What is called `IdentityRequestMsisdnValidation` here; `requestTokenTo3PIDMSISDN`, `requestTokenToResetPasswordMSISDN` and 2 more have it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidmsisdnrequesttoken
 */
export interface IdentityRequestMsisdnValidation {
  readonly client_secret: string
  readonly country: string
  readonly phone_number: string
  /** A whole number. */
  readonly send_attempt: number
  /** A URI. */
  readonly next_link?: string | null
}

/**
 * Tells whether a value is `IdentityRequestMsisdnValidation`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidmsisdnrequesttoken
 */
export const isIdentityRequestMsisdnValidation: Guard<IdentityRequestMsisdnValidation> = (
  value,
): value is IdentityRequestMsisdnValidation =>
  isObject(value) &&
  isText(value.client_secret) &&
  isText(value.country) &&
  isText(value.phone_number) &&
  isInteger(value.send_attempt) &&
  (value.next_link == null || isText(value.next_link))
