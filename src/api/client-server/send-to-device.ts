// Generated from the Matrix specification by generator/. Do not edit.

import { freeze } from '../../internal/freeze.ts'
import type { JsonObject } from '../../internal/json.ts'
import { defineJob, type EmptyResponse } from '../../jobs/define-job.ts'
import { requireObject } from '../../jobs/fields.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isMap, isObject } from '../../jobs/primitive-guards.ts'

const isMessagesItem: Guard<{ readonly [key: string]: JsonObject }> = (
  value,
): value is { readonly [key: string]: JsonObject } => isMap('', isObject, value)

/**
 * What `SendToDeviceJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3sendtodeviceeventtypetxnid
 */
export interface SendToDeviceParams {
  /** Path `eventType`. */
  readonly eventType: string
  /** Path `txnId`. */
  readonly txnId: string
  /** Body `messages`. */
  readonly messages: { readonly [key: string]: { readonly [key: string]: JsonObject } }
}

/**
 * The body of `sendToDevice`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3sendtodeviceeventtypetxnid
 */
export interface SendToDeviceBody {
  readonly messages: { readonly [key: string]: { readonly [key: string]: JsonObject } }
}

/**
 * Tells whether a value is `SendToDeviceBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3sendtodeviceeventtypetxnid
 */
export const isSendToDeviceBody: Guard<SendToDeviceBody> = (value): value is SendToDeviceBody =>
  isObject(value) && isMap('@', isMessagesItem, value.messages)

/**
 * What `sendToDevice` answers: nothing that has a meaning.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3sendtodeviceeventtypetxnid
 */
export type SendToDeviceResponse = EmptyResponse

/**
 * Makes a job for `sendToDevice`.
 *
 * `PUT /_matrix/client/v3/sendToDevice/{eventType}/{txnId}` · needs a token · transaction
 * Status 200
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3sendtodeviceeventtypetxnid
 */
export const SendToDeviceJob = /* @__PURE__ */ defineJob<SendToDeviceParams, SendToDeviceResponse>({
  jobId: 'SendToDevice',
  method: 'PUT',
  path: '/_matrix/client/v3/sendToDevice/{eventType}/{txnId}',
  idempotency: 'transaction',
  sensitive: ['k', 'secret', 'session_key'],
  buildBody: (params) =>
    freeze({
      _tag: 'Json',
      value: freeze({
        messages: requireObject('messages', params.messages),
      }),
    }),
})
