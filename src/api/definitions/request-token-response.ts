// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * What is called `RequestTokenResponse` here; `requestTokenTo3PIDEmail`, `requestTokenTo3PIDMSISDN` and 4 more have it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidemailrequesttoken
 */
export interface RequestTokenResponse {
  readonly sid: string
  /** A URI. */
  readonly submit_url?: string | null
}

/**
 * Tells whether a value is `RequestTokenResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidemailrequesttoken
 */
export const isRequestTokenResponse: Guard<RequestTokenResponse> = (value): value is RequestTokenResponse =>
  isObject(value) && isText(value.sid) && (value.submit_url == null || isText(value.submit_url))
