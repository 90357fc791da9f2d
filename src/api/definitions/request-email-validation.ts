// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isObject, isText } from '../../jobs/primitive-guards.ts'
import {
  type IdentityRequestEmailValidation,
  isIdentityRequestEmailValidation,
} from './identity-request-email-validation.ts'

/**
 * What is called `RequestEmailValidation` here; `requestTokenTo3PIDEmail`, `requestTokenToResetPasswordEmail` and 1 more have it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidemailrequesttoken
 */
export interface RequestEmailValidation extends IdentityRequestEmailValidation {
  readonly id_server?: string | null
  readonly id_access_token?: string | null
}

/**
 * Tells whether a value is `RequestEmailValidation`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidemailrequesttoken
 */
export const isRequestEmailValidation: Guard<RequestEmailValidation> = (
  value,
): value is RequestEmailValidation =>
  isIdentityRequestEmailValidation(value) &&
  isObject(value) &&
  (value.id_server == null || isText(value.id_server)) &&
  (value.id_access_token == null || isText(value.id_access_token))
