// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { fieldsBody, optional, requireArray } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isArray, isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * What `UpgradeRoomJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidupgrade
 */
export interface UpgradeRoomParams {
  /** Path `roomId`. */
  readonly roomId: string
  /** Body `new_version`. */
  readonly newVersion: string
  /** Body `additional_creators`: since v1.16. */
  readonly additionalCreators?: readonly string[] | undefined
}

/**
 * The body of `upgradeRoom`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidupgrade
 */
export interface UpgradeRoomBody {
  readonly new_version: string
  /** Since v1.16. */
  readonly additional_creators?: readonly string[] | null
}

/**
 * Tells whether a value is `UpgradeRoomBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidupgrade
 */
export const isUpgradeRoomBody: Guard<UpgradeRoomBody> = (value): value is UpgradeRoomBody =>
  isObject(value) &&
  isText(value.new_version) &&
  (value.additional_creators == null || isArray(isText, value.additional_creators))

/**
 * The body of `upgradeRoom`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidupgrade
 */
export interface UpgradeRoomResponse {
  readonly replacement_room: string
}

/**
 * Tells whether a value is `UpgradeRoomResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidupgrade
 */
export const isUpgradeRoomResponse: Guard<UpgradeRoomResponse> = (value): value is UpgradeRoomResponse =>
  isObject(value) && isText(value.replacement_room)

/**
 * Makes a job for `upgradeRoom`.
 *
 * `POST /_matrix/client/v3/rooms/{roomId}/upgrade` · needs a token · unsafe
 * Status 200 · errors 400 `M_UNSUPPORTED_ROOM_VERSION`; 403 `M_FORBIDDEN`
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidupgrade
 */
export const UpgradeRoomJob = /* @__PURE__ */ defineJob<UpgradeRoomParams, UpgradeRoomResponse>({
  jobId: 'UpgradeRoom',
  method: 'POST',
  path: '/_matrix/client/v3/rooms/{roomId}/upgrade',
  idempotency: 'unsafe',
  buildBody: (params) =>
    fieldsBody({
      new_version: requireText('newVersion', params.newVersion),
      additional_creators: optional(params, 'additionalCreators', requireArray),
    }),
  response: /* @__PURE__ */ fromGuard(isUpgradeRoomResponse),
})
