// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isSendMessageBody,
  isSendMessageResponse,
  type SendMessageBody,
  type SendMessageResponse,
} from '../../api/client-server/send-message.ts'
import { guarded } from '../guarded.ts'
import { beginning, fields, object } from '../walk.ts'

/**
 * Decodes `SendMessageBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3roomsroomidsendeventtypetxnid
 */
export const SendMessageBodyCodec: Type<SendMessageBody> = /* @__PURE__ */ guarded(
  'SendMessageBody',
  isSendMessageBody,
  () => object,
)

/**
 * Decodes `SendMessageResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3roomsroomidsendeventtypetxnid
 */
export const SendMessageResponseCodec: Type<SendMessageResponse> = /* @__PURE__ */ guarded(
  'SendMessageResponse',
  isSendMessageResponse,
  () => fields({ event_id: beginning('$') }),
)
