// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { fieldsBody, optional, requireTexts } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isObject, isPrefixed, isText } from '../../jobs/primitive-guards.ts'
import { toQuery } from '../../jobs/query.ts'

/**
 * What `KnockRoomJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3knockroomidoralias
 */
export interface KnockRoomParams {
  /** Path `roomIdOrAlias`. */
  readonly roomIdOrAlias: string | string
  /** Query `via`: each a server's host, and its port if it is not the default one, since v1.12. */
  readonly via?: readonly string[] | undefined
  /** Body `reason`. */
  readonly reason?: string | undefined
}

/**
 * The body of `knockRoom`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3knockroomidoralias
 */
export interface KnockRoomBody {
  readonly reason?: string | null
}

/**
 * Tells whether a value is `KnockRoomBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3knockroomidoralias
 */
export const isKnockRoomBody: Guard<KnockRoomBody> = (value): value is KnockRoomBody =>
  isObject(value) && (value.reason == null || isText(value.reason))

/**
 * The body of `knockRoom`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3knockroomidoralias
 */
export interface KnockRoomResponse {
  /** A room id, which begins with `!`. */
  readonly room_id: string
}

/**
 * Tells whether a value is `KnockRoomResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3knockroomidoralias
 */
export const isKnockRoomResponse: Guard<KnockRoomResponse> = (value): value is KnockRoomResponse =>
  isObject(value) && isPrefixed('!', value.room_id)

/**
 * Makes a job for `knockRoom`.
 *
 * `POST /_matrix/client/v3/knock/{roomIdOrAlias}` · needs a token · rate-limited · unsafe · since v1.1
 * Status 200 · errors 403 `M_FORBIDDEN`; 404 `M_NOT_FOUND`; 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3knockroomidoralias
 */
export const KnockRoomJob = /* @__PURE__ */ defineJob<KnockRoomParams, KnockRoomResponse>({
  jobId: 'KnockRoom',
  method: 'POST',
  path: '/_matrix/client/v3/knock/{roomIdOrAlias}',
  rateLimited: true,
  since: '1.1',
  idempotency: 'unsafe',
  buildQuery: (params = {}) => toQuery({ via: optional(params, 'via', requireTexts) }),
  buildBody: (params) =>
    fieldsBody({
      reason: optional(params, 'reason', requireText),
    }),
  response: /* @__PURE__ */ fromGuard(isKnockRoomResponse),
})
