// Generated from the Matrix specification by generator/. Do not edit.

import { freeze } from '../../internal/freeze.ts'
import { requireText } from '../../internal/invalid-parameter.ts'
import type { JsonObject } from '../../internal/json.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { requireObject } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isObject, isOneOf, isText } from '../../jobs/primitive-guards.ts'

const algorithmValues = ['m.megolm_backup.v1.curve25519-aes-sha2'] as const

/**
 * What `PostRoomKeysVersionJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3room_keysversion
 */
export interface PostRoomKeysVersionParams {
  /** Body `algorithm`. */
  readonly algorithm: 'm.megolm_backup.v1.curve25519-aes-sha2'
  /** Body `auth_data`. */
  readonly authData: JsonObject
}

/**
 * The body of `postRoomKeysVersion`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3room_keysversion
 */
export interface PostRoomKeysVersionBody {
  readonly algorithm: 'm.megolm_backup.v1.curve25519-aes-sha2'
  readonly auth_data: JsonObject
}

/**
 * Tells whether a value is `PostRoomKeysVersionBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3room_keysversion
 */
export const isPostRoomKeysVersionBody: Guard<PostRoomKeysVersionBody> = (
  value,
): value is PostRoomKeysVersionBody =>
  isObject(value) && isOneOf(algorithmValues, value.algorithm) && isObject(value.auth_data)

/**
 * The body of `postRoomKeysVersion`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3room_keysversion
 */
export interface PostRoomKeysVersionResponse {
  readonly version: string
}

/**
 * Tells whether a value is `PostRoomKeysVersionResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3room_keysversion
 */
export const isPostRoomKeysVersionResponse: Guard<PostRoomKeysVersionResponse> = (
  value,
): value is PostRoomKeysVersionResponse => isObject(value) && isText(value.version)

/**
 * Makes a job for `postRoomKeysVersion`.
 *
 * `POST /_matrix/client/v3/room_keys/version` · needs a token · rate-limited · unsafe · since v1.1
 * Status 200 · errors 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3room_keysversion
 */
export const PostRoomKeysVersionJob = /* @__PURE__ */ defineJob<
  PostRoomKeysVersionParams,
  PostRoomKeysVersionResponse
>({
  jobId: 'PostRoomKeysVersion',
  method: 'POST',
  path: '/_matrix/client/v3/room_keys/version',
  rateLimited: true,
  since: '1.1',
  idempotency: 'unsafe',
  buildBody: (params) =>
    freeze({
      _tag: 'Json',
      value: freeze({
        algorithm: requireText('algorithm', params.algorithm),
        auth_data: requireObject('authData', params.authData),
      }),
    }),
  response: /* @__PURE__ */ fromGuard(isPostRoomKeysVersionResponse),
})
