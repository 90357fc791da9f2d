// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isWellknownClient, type WellknownClient } from '../definitions/wellknown-client.ts'

/**
 * The body of `getWellknown`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#getwell-knownmatrixclient
 */
export type GetWellknownResponse = WellknownClient

/**
 * Tells whether a value is `GetWellknownResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#getwell-knownmatrixclient
 */
export const isGetWellknownResponse: Guard<GetWellknownResponse> = (value): value is GetWellknownResponse =>
  isWellknownClient(value)

/**
 * Makes a job for `getWellknown`.
 *
 * `GET /.well-known/matrix/client` · no token · safe
 * Status 200 · errors 404
 * @see https://spec.matrix.org/v1.18/client-server-api/#getwell-knownmatrixclient
 */
export const GetWellknownJob = /* @__PURE__ */ defineJob<Record<never, never>, GetWellknownResponse>({
  jobId: 'GetWellknown',
  method: 'GET',
  path: '/.well-known/matrix/client',
  auth: 'none',
  idempotency: 'safe',
  response: /* @__PURE__ */ fromGuard(isGetWellknownResponse),
})
