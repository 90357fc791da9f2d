// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isPostReceiptBody,
  type PostReceiptBody,
  type PostReceiptResponse,
} from '../../api/client-server/post-receipt.ts'
import { guarded } from '../guarded.ts'
import { ignored } from '../ignored.ts'
import { fields, optional, text } from '../walk.ts'

/**
 * Decodes `PostReceiptBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidreceiptreceipttypeeventid
 */
export const PostReceiptBodyCodec: Type<PostReceiptBody> = /* @__PURE__ */ guarded(
  'PostReceiptBody',
  isPostReceiptBody,
  () => fields({ thread_id: optional(text) }),
)

/**
 * Decodes `PostReceiptResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidreceiptreceipttypeeventid
 */
export const PostReceiptResponseCodec: Type<PostReceiptResponse> =
  /* @__PURE__ */ ignored('PostReceiptResponse')
