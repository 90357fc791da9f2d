// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob, type EmptyResponse } from '../../jobs/define-job.ts'
import { fieldsBody, optional, requireObject } from '../../jobs/fields.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isObject } from '../../jobs/primitive-guards.ts'
import { type AuthData, isAuthData } from '../definitions/auth-data.ts'
import { type CrossSigningKey, isCrossSigningKey } from '../definitions/cross-signing-key.ts'

/**
 * What `UploadCrossSigningKeysJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keysdevice_signingupload
 */
export interface UploadCrossSigningKeysParams {
  /** Body `master_key`. */
  readonly masterKey?: CrossSigningKey | undefined
  /** Body `self_signing_key`. */
  readonly selfSigningKey?: CrossSigningKey | undefined
  /** Body `user_signing_key`. */
  readonly userSigningKey?: CrossSigningKey | undefined
  /** Body `auth`: sensitive. */
  readonly auth?: AuthData | undefined
}

/**
 * The body of `uploadCrossSigningKeys`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keysdevice_signingupload
 */
export interface UploadCrossSigningKeysBody {
  readonly master_key?: CrossSigningKey | null
  readonly self_signing_key?: CrossSigningKey | null
  readonly user_signing_key?: CrossSigningKey | null
  readonly auth?: AuthData | null
}

/**
 * Tells whether a value is `UploadCrossSigningKeysBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keysdevice_signingupload
 */
export const isUploadCrossSigningKeysBody: Guard<UploadCrossSigningKeysBody> = (
  value,
): value is UploadCrossSigningKeysBody =>
  isObject(value) &&
  (value.master_key == null || isCrossSigningKey(value.master_key)) &&
  (value.self_signing_key == null || isCrossSigningKey(value.self_signing_key)) &&
  (value.user_signing_key == null || isCrossSigningKey(value.user_signing_key)) &&
  (value.auth == null || isAuthData(value.auth))

/**
 * What `uploadCrossSigningKeys` answers: nothing that has a meaning.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keysdevice_signingupload
 */
export type UploadCrossSigningKeysResponse = EmptyResponse

/**
 * Makes a job for `uploadCrossSigningKeys`.
 *
 * `POST /_matrix/client/v3/keys/device_signing/upload` · needs a token · idempotent · since v1.1
 * Status 200 · errors 400 `M_INVALID_SIGNATURE`, `M_MISSING_PARAM`; 403 `M_FORBIDDEN`
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keysdevice_signingupload
 */
export const UploadCrossSigningKeysJob = /* @__PURE__ */ defineJob<
  UploadCrossSigningKeysParams,
  UploadCrossSigningKeysResponse
>({
  jobId: 'UploadCrossSigningKeys',
  method: 'POST',
  path: '/_matrix/client/v3/keys/device_signing/upload',
  since: '1.1',
  idempotency: 'idempotent',
  sensitive: ['auth', 'client_secret', 'id_access_token', 'password', 'response', 'token'],
  buildBody: (params) =>
    fieldsBody({
      master_key: optional(params, 'masterKey', requireObject),
      self_signing_key: optional(params, 'selfSigningKey', requireObject),
      user_signing_key: optional(params, 'userSigningKey', requireObject),
      auth: optional(params, 'auth', requireObject),
    }),
})
