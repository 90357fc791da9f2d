// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { fieldsBody, optional, requireObject } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isObject, isPrefixed, isText } from '../../jobs/primitive-guards.ts'
import { isThirdPartySigned, type ThirdPartySigned } from '../definitions/third-party-signed.ts'

/**
 * What `JoinRoomByIdJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidjoin
 */
export interface JoinRoomByIdParams {
  /** Path `roomId`: a room id, which begins with `!`. */
  readonly roomId: string
  /** Body `third_party_signed`. */
  readonly thirdPartySigned?: ThirdPartySigned | undefined
  /** Body `reason`: since v1.1. */
  readonly reason?: string | undefined
}

/**
 * The body of `joinRoomById`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidjoin
 */
export interface JoinRoomByIdBody {
  readonly third_party_signed?: ThirdPartySigned | null
  /** Since v1.1. */
  readonly reason?: string | null
}

/**
 * Tells whether a value is `JoinRoomByIdBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidjoin
 */
export const isJoinRoomByIdBody: Guard<JoinRoomByIdBody> = (value): value is JoinRoomByIdBody =>
  isObject(value) &&
  (value.third_party_signed == null || isThirdPartySigned(value.third_party_signed)) &&
  (value.reason == null || isText(value.reason))

/**
 * The body of `joinRoomById`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidjoin
 */
export interface JoinRoomByIdResponse {
  /** A room id, which begins with `!`. */
  readonly room_id: string
}

/**
 * Tells whether a value is `JoinRoomByIdResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidjoin
 */
export const isJoinRoomByIdResponse: Guard<JoinRoomByIdResponse> = (value): value is JoinRoomByIdResponse =>
  isObject(value) && isPrefixed('!', value.room_id)

/**
 * Makes a job for `joinRoomById`.
 *
 * `POST /_matrix/client/v3/rooms/{roomId}/join` · needs a token · rate-limited · idempotent
 * Status 200 · errors 403 `M_FORBIDDEN`; 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidjoin
 */
export const JoinRoomByIdJob = /* @__PURE__ */ defineJob<JoinRoomByIdParams, JoinRoomByIdResponse>({
  jobId: 'JoinRoomById',
  method: 'POST',
  path: '/_matrix/client/v3/rooms/{roomId}/join',
  rateLimited: true,
  idempotency: 'idempotent',
  buildBody: (params) =>
    fieldsBody({
      third_party_signed: optional(params, 'thirdPartySigned', requireObject),
      reason: optional(params, 'reason', requireText),
    }),
  response: /* @__PURE__ */ fromGuard(isJoinRoomByIdResponse),
})
