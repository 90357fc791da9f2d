// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { fieldsBody, optional, requireObject, requireTexts } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isObject, isPrefixed, isText } from '../../jobs/primitive-guards.ts'
import { toQuery } from '../../jobs/query.ts'
import { isThirdPartySigned, type ThirdPartySigned } from '../definitions/third-party-signed.ts'

/**
 * What `JoinRoomJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3joinroomidoralias
 */
export interface JoinRoomParams {
  /** Path `roomIdOrAlias`. */
  readonly roomIdOrAlias: string | string
  /** Query `via`: each a server's host, and its port if it is not the default one, since v1.12. */
  readonly via?: readonly string[] | undefined
  /** Body `third_party_signed`. */
  readonly thirdPartySigned?: ThirdPartySigned | undefined
  /** Body `reason`: since v1.1. */
  readonly reason?: string | undefined
}

/**
 * The body of `joinRoom`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3joinroomidoralias
 */
export interface JoinRoomBody {
  readonly third_party_signed?: ThirdPartySigned | null
  /** Since v1.1. */
  readonly reason?: string | null
}

/**
 * Tells whether a value is `JoinRoomBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3joinroomidoralias
 */
export const isJoinRoomBody: Guard<JoinRoomBody> = (value): value is JoinRoomBody =>
  isObject(value) &&
  (value.third_party_signed == null || isThirdPartySigned(value.third_party_signed)) &&
  (value.reason == null || isText(value.reason))

/**
 * The body of `joinRoom`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3joinroomidoralias
 */
export interface JoinRoomResponse {
  /** A room id, which begins with `!`. */
  readonly room_id: string
}

/**
 * Tells whether a value is `JoinRoomResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3joinroomidoralias
 */
export const isJoinRoomResponse: Guard<JoinRoomResponse> = (value): value is JoinRoomResponse =>
  isObject(value) && isPrefixed('!', value.room_id)

/**
 * Makes a job for `joinRoom`.
 *
 * `POST /_matrix/client/v3/join/{roomIdOrAlias}` · needs a token · rate-limited · idempotent
 * Status 200 · errors 403 `M_FORBIDDEN`; 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3joinroomidoralias
 */
export const JoinRoomJob = /* @__PURE__ */ defineJob<JoinRoomParams, JoinRoomResponse>({
  jobId: 'JoinRoom',
  method: 'POST',
  path: '/_matrix/client/v3/join/{roomIdOrAlias}',
  rateLimited: true,
  idempotency: 'idempotent',
  buildQuery: (params = {}) => toQuery({ via: optional(params, 'via', requireTexts) }),
  buildBody: (params) =>
    fieldsBody({
      third_party_signed: optional(params, 'thirdPartySigned', requireObject),
      reason: optional(params, 'reason', requireText),
    }),
  response: /* @__PURE__ */ fromGuard(isJoinRoomResponse),
})
