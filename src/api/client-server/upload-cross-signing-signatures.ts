// Generated from the Matrix specification by generator/. Do not edit.

import type { JsonObject } from '../../internal/json.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { objectBody } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isMap, isObject } from '../../jobs/primitive-guards.ts'

const isItem: Guard<{ readonly [key: string]: JsonObject }> = (
  value,
): value is { readonly [key: string]: JsonObject } => isMap('', isObject, value)

const isFailuresItem: Guard<{ readonly [key: string]: JsonObject }> = (
  value,
): value is { readonly [key: string]: JsonObject } => isMap('', isObject, value)

/**
 * What `UploadCrossSigningSignaturesJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keyssignaturesupload
 */
export interface UploadCrossSigningSignaturesParams {
  /** The body. */
  readonly body: { readonly [key: string]: { readonly [key: string]: JsonObject } }
}

/**
 * The body of `uploadCrossSigningSignatures`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keyssignaturesupload
 */
export type UploadCrossSigningSignaturesBody = {
  readonly [key: string]: { readonly [key: string]: JsonObject }
}

/**
 * Tells whether a value is `UploadCrossSigningSignaturesBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keyssignaturesupload
 */
export const isUploadCrossSigningSignaturesBody: Guard<UploadCrossSigningSignaturesBody> = (
  value,
): value is UploadCrossSigningSignaturesBody => isMap('@', isItem, value)

/**
 * The body of `uploadCrossSigningSignatures`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keyssignaturesupload
 */
export interface UploadCrossSigningSignaturesResponse {
  readonly failures?: { readonly [key: string]: { readonly [key: string]: JsonObject } } | null
}

/**
 * Tells whether a value is `UploadCrossSigningSignaturesResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keyssignaturesupload
 */
export const isUploadCrossSigningSignaturesResponse: Guard<UploadCrossSigningSignaturesResponse> = (
  value,
): value is UploadCrossSigningSignaturesResponse =>
  isObject(value) && (value.failures == null || isMap('@', isFailuresItem, value.failures))

/**
 * Makes a job for `uploadCrossSigningSignatures`.
 *
 * `POST /_matrix/client/v3/keys/signatures/upload` · needs a token · idempotent · since v1.1
 * Status 200
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keyssignaturesupload
 */
export const UploadCrossSigningSignaturesJob = /* @__PURE__ */ defineJob<
  UploadCrossSigningSignaturesParams,
  UploadCrossSigningSignaturesResponse
>({
  jobId: 'UploadCrossSigningSignatures',
  method: 'POST',
  path: '/_matrix/client/v3/keys/signatures/upload',
  since: '1.1',
  idempotency: 'idempotent',
  buildBody: (params) => objectBody(params.body),
  response: /* @__PURE__ */ fromGuard(isUploadCrossSigningSignaturesResponse),
})
