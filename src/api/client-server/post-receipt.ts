// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob, type EmptyResponse } from '../../jobs/define-job.ts'
import { fieldsBody, optional } from '../../jobs/fields.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * What `PostReceiptJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidreceiptreceipttypeeventid
 */
export interface PostReceiptParams {
  /** Path `roomId`: a room id, which begins with `!`. */
  readonly roomId: string
  /** Path `receiptType`. */
  readonly receiptType: 'm.read' | 'm.read.private' | 'm.fully_read'
  /** Path `eventId`: an event id, which begins with `$`. */
  readonly eventId: string
  /** Body `thread_id`: since v1.4. */
  readonly threadId?: string | undefined
}

/**
 * The body of `postReceipt`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidreceiptreceipttypeeventid
 */
export interface PostReceiptBody {
  /** Since v1.4. */
  readonly thread_id?: string | null
}

/**
 * Tells whether a value is `PostReceiptBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidreceiptreceipttypeeventid
 */
export const isPostReceiptBody: Guard<PostReceiptBody> = (value): value is PostReceiptBody =>
  isObject(value) && (value.thread_id == null || isText(value.thread_id))

/**
 * What `postReceipt` answers: nothing that has a meaning.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidreceiptreceipttypeeventid
 */
export type PostReceiptResponse = EmptyResponse

/**
 * Makes a job for `postReceipt`.
 *
 * `POST /_matrix/client/v3/rooms/{roomId}/receipt/{receiptType}/{eventId}` · needs a token · rate-limited · idempotent
 * Status 200 · errors 400 `M_INVALID_PARAM`; 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidreceiptreceipttypeeventid
 */
export const PostReceiptJob = /* @__PURE__ */ defineJob<PostReceiptParams, PostReceiptResponse>({
  jobId: 'PostReceipt',
  method: 'POST',
  path: '/_matrix/client/v3/rooms/{roomId}/receipt/{receiptType}/{eventId}',
  rateLimited: true,
  idempotency: 'idempotent',
  buildBody: (params) =>
    fieldsBody({
      thread_id: optional(params, 'threadId', requireText),
    }),
})
