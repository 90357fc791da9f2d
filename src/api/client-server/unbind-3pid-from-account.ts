// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { fieldsBody, optional } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isObject, isOneOf, isText } from '../../jobs/primitive-guards.ts'

const mediumValues = ['email', 'msisdn'] as const

const idServerUnbindResultValues = ['no-support', 'success'] as const

/**
 * What `Unbind3pidFromAccountJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidunbind
 */
export interface Unbind3pidFromAccountParams {
  /** Body `id_server`. */
  readonly idServer?: string | undefined
  /** Body `medium`. */
  readonly medium: 'email' | 'msisdn'
  /** Body `address`. */
  readonly address: string
}

/**
 * The body of `unbind3pidFromAccount`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidunbind
 */
export interface Unbind3pidFromAccountBody {
  readonly id_server?: string | null
  readonly medium: 'email' | 'msisdn'
  readonly address: string
}

/**
 * Tells whether a value is `Unbind3pidFromAccountBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidunbind
 */
export const isUnbind3pidFromAccountBody: Guard<Unbind3pidFromAccountBody> = (
  value,
): value is Unbind3pidFromAccountBody =>
  isObject(value) &&
  (value.id_server == null || isText(value.id_server)) &&
  isOneOf(mediumValues, value.medium) &&
  isText(value.address)

/**
 * The body of `unbind3pidFromAccount`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidunbind
 */
export interface Unbind3pidFromAccountResponse {
  readonly id_server_unbind_result: 'no-support' | 'success'
}

/**
 * Tells whether a value is `Unbind3pidFromAccountResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidunbind
 */
export const isUnbind3pidFromAccountResponse: Guard<Unbind3pidFromAccountResponse> = (
  value,
): value is Unbind3pidFromAccountResponse =>
  isObject(value) && isOneOf(idServerUnbindResultValues, value.id_server_unbind_result)

/**
 * Makes a job for `unbind3pidFromAccount`.
 *
 * `POST /_matrix/client/v3/account/3pid/unbind` · needs a token · idempotent
 * Status 200
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidunbind
 */
export const Unbind3pidFromAccountJob = /* @__PURE__ */ defineJob<
  Unbind3pidFromAccountParams,
  Unbind3pidFromAccountResponse
>({
  jobId: 'Unbind3pidFromAccount',
  method: 'POST',
  path: '/_matrix/client/v3/account/3pid/unbind',
  idempotency: 'idempotent',
  buildBody: (params) =>
    fieldsBody({
      id_server: optional(params, 'idServer', requireText),
      medium: requireText('medium', params.medium),
      address: requireText('address', params.address),
    }),
  response: /* @__PURE__ */ fromGuard(isUnbind3pidFromAccountResponse),
})
