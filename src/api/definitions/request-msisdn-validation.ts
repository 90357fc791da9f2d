// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isObject, isText } from '../../jobs/primitive-guards.ts'
import {
  type IdentityRequestMsisdnValidation,
  isIdentityRequestMsisdnValidation,
} from './identity-request-msisdn-validation.ts'

/**
 * What is called `RequestMsisdnValidation` here; `requestTokenTo3PIDMSISDN`, `requestTokenToResetPasswordMSISDN` and 1 more have it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidmsisdnrequesttoken
 */
export interface RequestMsisdnValidation extends IdentityRequestMsisdnValidation {
  readonly id_server?: string | null
  readonly id_access_token?: string | null
}

/**
 * Tells whether a value is `RequestMsisdnValidation`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidmsisdnrequesttoken
 */
export const isRequestMsisdnValidation: Guard<RequestMsisdnValidation> = (
  value,
): value is RequestMsisdnValidation =>
  isIdentityRequestMsisdnValidation(value) &&
  isObject(value) &&
  (value.id_server == null || isText(value.id_server)) &&
  (value.id_access_token == null || isText(value.id_access_token))
