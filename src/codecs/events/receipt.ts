// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isReceiptContent,
  isReceiptEventReceipts,
  isReceiptMReadPrivate,
  isReceiptReceipt,
  type ReceiptContent,
  type ReceiptEventReceipts,
  type ReceiptMReadPrivate,
  type ReceiptReceipt,
} from '../../api/events/receipt.ts'
import { guarded } from '../guarded.ts'
import { all, fields, integer, keys, map, optional, text } from '../walk.ts'

/**
 * Decodes `ReceiptContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mreceipt
 */
export const ReceiptContentCodec: Type<ReceiptContent> = /* @__PURE__ */ guarded(
  'ReceiptContent',
  isReceiptContent,
  () => all([keys(/^\$/u, 0, Infinity), map('$', ReceiptEventReceiptsCodec)]),
)

/**
 * Decodes `ReceiptEventReceipts`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mreceipt
 */
export const ReceiptEventReceiptsCodec: Type<ReceiptEventReceipts> = /* @__PURE__ */ guarded(
  'ReceiptEventReceipts',
  isReceiptEventReceipts,
  () =>
    fields({
      'm.read': optional(map('@', ReceiptReceiptCodec)),
      'm.read.private': optional(map('@', ReceiptMReadPrivateCodec)),
    }),
)

/**
 * Decodes `ReceiptReceipt`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mreceipt
 */
export const ReceiptReceiptCodec: Type<ReceiptReceipt> = /* @__PURE__ */ guarded(
  'ReceiptReceipt',
  isReceiptReceipt,
  () => fields({ ts: optional(integer), thread_id: optional(text) }),
)

/**
 * Decodes `ReceiptMReadPrivate`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mreceipt
 */
export const ReceiptMReadPrivateCodec: Type<ReceiptMReadPrivate> = /* @__PURE__ */ guarded(
  'ReceiptMReadPrivate',
  isReceiptMReadPrivate,
  () => fields({ ts: optional(integer), thread_id: optional(text) }),
)
