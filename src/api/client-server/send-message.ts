// Generated from the Matrix specification by generator/. Do not edit.

import type { JsonObject } from '../../internal/json.ts'
import type { BaseJob } from '../../jobs/base-job.ts'
import { type DefinitionFacts, defineJob } from '../../jobs/define-job.ts'
import { objectBody } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isObject, isPrefixed } from '../../jobs/primitive-guards.ts'
import type { Session } from '../../jobs/session.ts'
import type { RoomEventContent } from '../events/contents.ts'

/**
 * What `SendMessageJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3roomsroomidsendeventtypetxnid
 */
export interface SendMessageParams<
  EventType extends string = string,
  Content extends object = RoomEventContent<EventType>,
> {
  /** Path `roomId`: a room id, which begins with `!`. */
  readonly roomId: string
  /** Path `eventType`. */
  readonly eventType: EventType
  /** Path `txnId`. */
  readonly txnId: string
  /** The body. */
  readonly body: Content
}

/**
 * The body of `sendMessage`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3roomsroomidsendeventtypetxnid
 */
export type SendMessageBody = JsonObject

/**
 * Tells whether a value is `SendMessageBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3roomsroomidsendeventtypetxnid
 */
export const isSendMessageBody: Guard<SendMessageBody> = (value): value is SendMessageBody => isObject(value)

/**
 * The body of `sendMessage`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3roomsroomidsendeventtypetxnid
 */
export interface SendMessageResponse {
  /** An event id, which begins with `$`. */
  readonly event_id: string
}

/**
 * Tells whether a value is `SendMessageResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3roomsroomidsendeventtypetxnid
 */
export const isSendMessageResponse: Guard<SendMessageResponse> = (value): value is SendMessageResponse =>
  isObject(value) && isPrefixed('$', value.event_id)

/**
 * The type of `SendMessageJob`: the event's type tells the type of its content.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3roomsroomidsendeventtypetxnid
 */
export interface SendMessageDefinition extends DefinitionFacts<SendMessageParams, SendMessageResponse> {
  /**
   * Makes a job for `sendMessage`.
   *
   * `PUT /_matrix/client/v3/rooms/{roomId}/send/{eventType}/{txnId}` · needs a token · transaction
   * Status 200 · errors 400 `M_DUPLICATE_ANNOTATION`
   * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3roomsroomidsendeventtypetxnid
   */
  <EventType extends string, Content extends object = RoomEventContent<EventType>>(
    session: Session,
    params: SendMessageParams<EventType, NoInfer<Content>>,
  ): BaseJob
}

/**
 * Makes a job for `sendMessage`.
 *
 * `PUT /_matrix/client/v3/rooms/{roomId}/send/{eventType}/{txnId}` · needs a token · transaction
 * Status 200 · errors 400 `M_DUPLICATE_ANNOTATION`
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3roomsroomidsendeventtypetxnid
 */
export const SendMessageJob: SendMessageDefinition = /* @__PURE__ */ defineJob<
  SendMessageParams<string, object>,
  SendMessageResponse
>({
  jobId: 'SendMessage',
  method: 'PUT',
  path: '/_matrix/client/v3/rooms/{roomId}/send/{eventType}/{txnId}',
  idempotency: 'transaction',
  sensitive: ['k'],
  buildBody: (params) => objectBody(params.body),
  response: /* @__PURE__ */ fromGuard(isSendMessageResponse),
})
