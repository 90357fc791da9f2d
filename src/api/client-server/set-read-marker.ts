// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob, type EmptyResponse } from '../../jobs/define-job.ts'
import { fieldsBody, optional } from '../../jobs/fields.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * What `SetReadMarkerJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidread_markers
 */
export interface SetReadMarkerParams {
  /** Path `roomId`. */
  readonly roomId: string
  /** Body `m.fully_read`. */
  readonly mFullyRead?: string | undefined
  /** Body `m.read`. */
  readonly mRead?: string | undefined
  /** Body `m.read.private`: since v1.4. */
  readonly mReadPrivate?: string | undefined
}

/**
 * The body of `setReadMarker`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidread_markers
 */
export interface SetReadMarkerBody {
  readonly 'm.fully_read'?: string | null
  readonly 'm.read'?: string | null
  /** Since v1.4. */
  readonly 'm.read.private'?: string | null
}

/**
 * Tells whether a value is `SetReadMarkerBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidread_markers
 */
export const isSetReadMarkerBody: Guard<SetReadMarkerBody> = (value): value is SetReadMarkerBody =>
  isObject(value) &&
  (value['m.fully_read'] == null || isText(value['m.fully_read'])) &&
  (value['m.read'] == null || isText(value['m.read'])) &&
  (value['m.read.private'] == null || isText(value['m.read.private']))

/**
 * What `setReadMarker` answers: nothing that has a meaning.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidread_markers
 */
export type SetReadMarkerResponse = EmptyResponse

/**
 * Makes a job for `setReadMarker`.
 *
 * `POST /_matrix/client/v3/rooms/{roomId}/read_markers` · needs a token · rate-limited · idempotent
 * Status 200 · errors 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidread_markers
 */
export const SetReadMarkerJob = /* @__PURE__ */ defineJob<SetReadMarkerParams, SetReadMarkerResponse>({
  jobId: 'SetReadMarker',
  method: 'POST',
  path: '/_matrix/client/v3/rooms/{roomId}/read_markers',
  rateLimited: true,
  idempotency: 'idempotent',
  buildBody: (params) =>
    fieldsBody({
      'm.fully_read': optional(params, 'mFullyRead', requireText),
      'm.read': optional(params, 'mRead', requireText),
      'm.read.private': optional(params, 'mReadPrivate', requireText),
    }),
})
