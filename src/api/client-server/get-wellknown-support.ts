// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isArray, isObject, isOneOf, isPrefixed, isText } from '../../jobs/primitive-guards.ts'

const roleValues = ['m.role.admin', 'm.role.security'] as const

/**
 * The body of `getWellknownSupport`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#getwell-knownmatrixsupport
 */
export interface GetWellknownSupportResponse {
  readonly contacts?: readonly GetWellknownSupportContact[] | null
  /** A URI. */
  readonly support_page?: string | null
}

/**
 * Tells whether a value is `GetWellknownSupportResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#getwell-knownmatrixsupport
 */
export const isGetWellknownSupportResponse: Guard<GetWellknownSupportResponse> = (
  value,
): value is GetWellknownSupportResponse =>
  isObject(value) &&
  (value.contacts == null || isArray(isGetWellknownSupportContact, value.contacts)) &&
  (value.support_page == null || isText(value.support_page))

/**
 * Inside the body of `getWellknownSupport`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#getwell-knownmatrixsupport
 */
export interface GetWellknownSupportContact {
  /** A user id, such as `@localpart:server`. */
  readonly matrix_id?: string | null
  /** An email address. */
  readonly email_address?: string | null
  readonly role: 'm.role.admin' | 'm.role.security'
}

/**
 * Tells whether a value is `GetWellknownSupportContact`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#getwell-knownmatrixsupport
 */
export const isGetWellknownSupportContact: Guard<GetWellknownSupportContact> = (
  value,
): value is GetWellknownSupportContact =>
  isObject(value) &&
  (value.matrix_id == null || isPrefixed('@', value.matrix_id)) &&
  (value.email_address == null || isText(value.email_address)) &&
  isOneOf(roleValues, value.role)

/**
 * Makes a job for `getWellknownSupport`.
 *
 * `GET /.well-known/matrix/support` · no token · safe · since v1.10
 * Status 200 · errors 404
 * @see https://spec.matrix.org/v1.18/client-server-api/#getwell-knownmatrixsupport
 */
export const GetWellknownSupportJob = /* @__PURE__ */ defineJob<
  Record<never, never>,
  GetWellknownSupportResponse
>({
  jobId: 'GetWellknownSupport',
  method: 'GET',
  path: '/.well-known/matrix/support',
  auth: 'none',
  since: '1.10',
  idempotency: 'safe',
  response: /* @__PURE__ */ fromGuard(isGetWellknownSupportResponse),
})
