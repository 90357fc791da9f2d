// Generated from the Matrix specification by generator/. Do not edit.

import type { JsonObject } from '../../internal/json.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isObject } from '../../jobs/primitive-guards.ts'

/**
 * The body of `pingV2`'s response.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityv2
 */
export type PingV2Response = JsonObject

/**
 * Tells whether a value is `PingV2Response`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityv2
 */
export const isPingV2Response: Guard<PingV2Response> = (value): value is PingV2Response => isObject(value)

/**
 * Makes a job for `pingV2`.
 *
 * `GET /_matrix/identity/v2` · no token · safe
 * Status 200
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityv2
 */
export const PingV2Job = /* @__PURE__ */ defineJob<Record<never, never>, PingV2Response>({
  jobId: 'PingV2',
  method: 'GET',
  path: '/_matrix/identity/v2',
  auth: 'none',
  idempotency: 'safe',
  response: /* @__PURE__ */ fromGuard(isPingV2Response),
})
