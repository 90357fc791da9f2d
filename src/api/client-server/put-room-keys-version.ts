// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import type { JsonObject } from '../../internal/json.ts'
import { defineJob, type EmptyResponse } from '../../jobs/define-job.ts'
import { fieldsBody, optional, requireObject } from '../../jobs/fields.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isObject, isOneOf, isText } from '../../jobs/primitive-guards.ts'

const algorithmValues = ['m.megolm_backup.v1.curve25519-aes-sha2'] as const

/**
 * What `PutRoomKeysVersionJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3room_keysversionversion
 */
export interface PutRoomKeysVersionParams {
  /** Path `version`. */
  readonly version: string
  /** Body `algorithm`. */
  readonly algorithm: 'm.megolm_backup.v1.curve25519-aes-sha2'
  /** Body `auth_data`. */
  readonly authData: JsonObject
  /** Body `version`. */
  readonly bodyVersion?: string | undefined
}

/**
 * The body of `putRoomKeysVersion`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3room_keysversionversion
 */
export interface PutRoomKeysVersionBody {
  readonly algorithm: 'm.megolm_backup.v1.curve25519-aes-sha2'
  readonly auth_data: JsonObject
  readonly version?: string | null
}

/**
 * Tells whether a value is `PutRoomKeysVersionBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3room_keysversionversion
 */
export const isPutRoomKeysVersionBody: Guard<PutRoomKeysVersionBody> = (
  value,
): value is PutRoomKeysVersionBody =>
  isObject(value) &&
  isOneOf(algorithmValues, value.algorithm) &&
  isObject(value.auth_data) &&
  (value.version == null || isText(value.version))

/**
 * What `putRoomKeysVersion` answers: nothing that has a meaning.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3room_keysversionversion
 */
export type PutRoomKeysVersionResponse = EmptyResponse

/**
 * Makes a job for `putRoomKeysVersion`.
 *
 * `PUT /_matrix/client/v3/room_keys/version/{version}` · needs a token · rate-limited · idempotent · since v1.1
 * Status 200 · errors 400 `M_INVALID_PARAM`; 404 `M_NOT_FOUND`; 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3room_keysversionversion
 */
export const PutRoomKeysVersionJob = /* @__PURE__ */ defineJob<
  PutRoomKeysVersionParams,
  PutRoomKeysVersionResponse
>({
  jobId: 'PutRoomKeysVersion',
  method: 'PUT',
  path: '/_matrix/client/v3/room_keys/version/{version}',
  rateLimited: true,
  since: '1.1',
  idempotency: 'idempotent',
  buildBody: (params) =>
    fieldsBody({
      algorithm: requireText('algorithm', params.algorithm),
      auth_data: requireObject('authData', params.authData),
      version: optional(params, 'bodyVersion', requireText),
    }),
})
