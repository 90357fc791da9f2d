// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { fieldsBody, optional } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isInteger, isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * What `PingAppserviceJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/application-service-api/#post_matrixclientv1appserviceappserviceidping
 */
export interface PingAppserviceParams {
  /** Path `appserviceId`. */
  readonly appserviceId: string
  /** Body `transaction_id`. */
  readonly transactionId?: string | undefined
}

/**
 * The body of `pingAppservice`'s request.
 *
 * @see https://spec.matrix.org/v1.18/application-service-api/#post_matrixclientv1appserviceappserviceidping
 */
export interface PingAppserviceBody {
  readonly transaction_id?: string | null
}

/**
 * Tells whether a value is `PingAppserviceBody`.
 *
 * @see https://spec.matrix.org/v1.18/application-service-api/#post_matrixclientv1appserviceappserviceidping
 */
export const isPingAppserviceBody: Guard<PingAppserviceBody> = (value): value is PingAppserviceBody =>
  isObject(value) && (value.transaction_id == null || isText(value.transaction_id))

/**
 * The body of `pingAppservice`'s response.
 *
 * @see https://spec.matrix.org/v1.18/application-service-api/#post_matrixclientv1appserviceappserviceidping
 */
export interface PingAppserviceResponse {
  /** In milliseconds. */
  readonly duration_ms: number
}

/**
 * Tells whether a value is `PingAppserviceResponse`.
 *
 * @see https://spec.matrix.org/v1.18/application-service-api/#post_matrixclientv1appserviceappserviceidping
 */
export const isPingAppserviceResponse: Guard<PingAppserviceResponse> = (
  value,
): value is PingAppserviceResponse => isObject(value) && isInteger(value.duration_ms)

/**
 * Makes a job for `pingAppservice`.
 *
 * `POST /_matrix/client/v1/appservice/{appserviceId}/ping` · needs a token · idempotent · since v1.7
 * Status 200 · errors 400 `M_URL_NOT_SET`; 403 `M_FORBIDDEN`; 502 `M_BAD_STATUS`, `M_CONNECTION_FAILED`, `M_UNKNOWN_TOKEN`; 504 `M_CONNECTION_TIMEOUT`
 * @see https://spec.matrix.org/v1.18/application-service-api/#post_matrixclientv1appserviceappserviceidping
 */
export const PingAppserviceJob = /* @__PURE__ */ defineJob<PingAppserviceParams, PingAppserviceResponse>({
  jobId: 'PingAppservice',
  method: 'POST',
  path: '/_matrix/client/v1/appservice/{appserviceId}/ping',
  since: '1.7',
  idempotency: 'idempotent',
  buildBody: (params) =>
    fieldsBody({
      transaction_id: optional(params, 'transactionId', requireText),
    }),
  response: /* @__PURE__ */ fromGuard(isPingAppserviceResponse),
})
