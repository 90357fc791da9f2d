// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { optional, requireInteger } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { toQuery } from '../../jobs/query.ts'
import { isPublicRoomsResponse, type PublicRoomsResponse } from '../definitions/public-rooms-response.ts'

/**
 * What `GetPublicRoomsJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3publicrooms
 */
export interface GetPublicRoomsParams {
  /** Query `limit`: a whole number. */
  readonly limit?: number | undefined
  /** Query `since`. */
  readonly since?: string | undefined
  /** Query `server`: a server's host, and its port if it is not the default one. */
  readonly server?: string | undefined
}

/**
 * The body of `getPublicRooms`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3publicrooms
 */
export type GetPublicRoomsResponse = PublicRoomsResponse

/**
 * Tells whether a value is `GetPublicRoomsResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3publicrooms
 */
export const isGetPublicRoomsResponse: Guard<GetPublicRoomsResponse> = (
  value,
): value is GetPublicRoomsResponse => isPublicRoomsResponse(value)

/**
 * Makes a job for `getPublicRooms`.
 *
 * `GET /_matrix/client/v3/publicRooms` · a token is optional · safe
 * Status 200
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3publicrooms
 */
export const GetPublicRoomsJob = /* @__PURE__ */ defineJob<GetPublicRoomsParams, GetPublicRoomsResponse>({
  jobId: 'GetPublicRooms',
  method: 'GET',
  path: '/_matrix/client/v3/publicRooms',
  auth: 'optional',
  idempotency: 'safe',
  buildQuery: (params = {}) =>
    toQuery({
      limit: optional(params, 'limit', requireInteger),
      since: optional(params, 'since', requireText),
      server: optional(params, 'server', requireText),
    }),
  response: /* @__PURE__ */ fromGuard(isGetPublicRoomsResponse),
})
