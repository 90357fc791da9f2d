// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { hasKeys, isInteger, isMap, isObject, isText } from '../../jobs/primitive-guards.ts'

const keyForm = /^\$/u

/**
 * The content of `m.receipt`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mreceipt
 */
export type ReceiptContent = { readonly [key: string]: ReceiptEventReceipts }

/**
 * Tells whether a value is `ReceiptContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mreceipt
 */
export const isReceiptContent: Guard<ReceiptContent> = (value): value is ReceiptContent =>
  hasKeys(keyForm, 0, Infinity, value) && isMap('$', isReceiptEventReceipts, value)

/**
 * Inside the content of `m.receipt`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mreceipt
 */
export interface ReceiptEventReceipts {
  readonly 'm.read'?: { readonly [key: string]: ReceiptReceipt } | null
  readonly 'm.read.private'?: { readonly [key: string]: ReceiptMReadPrivate } | null
}

/**
 * Tells whether a value is `ReceiptEventReceipts`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mreceipt
 */
export const isReceiptEventReceipts: Guard<ReceiptEventReceipts> = (value): value is ReceiptEventReceipts =>
  isObject(value) &&
  (value['m.read'] == null || isMap('@', isReceiptReceipt, value['m.read'])) &&
  (value['m.read.private'] == null || isMap('@', isReceiptReceipt, value['m.read.private']))

/**
 * Inside the content of `m.receipt`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mreceipt
 */
export interface ReceiptReceipt {
  /** In milliseconds. */
  readonly ts?: number | null
  /** Since v1.4. */
  readonly thread_id?: string | null
}

/**
 * Tells whether a value is `ReceiptReceipt`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mreceipt
 */
export const isReceiptReceipt: Guard<ReceiptReceipt> = (value): value is ReceiptReceipt =>
  isObject(value) &&
  (value.ts == null || isInteger(value.ts)) &&
  (value.thread_id == null || isText(value.thread_id))

/**
 * Inside the content of `m.receipt`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mreceipt
 */
export interface ReceiptMReadPrivate {
  /** In milliseconds. */
  readonly ts?: number | null
  /** Since v1.4. */
  readonly thread_id?: string | null
}

/**
 * Tells whether a value is `ReceiptMReadPrivate`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mreceipt
 */
export const isReceiptMReadPrivate: Guard<ReceiptMReadPrivate> = (value): value is ReceiptMReadPrivate =>
  isReceiptReceipt(value)
