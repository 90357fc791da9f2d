// Generated from the Matrix specification by generator/. Do not edit.

import type { JsonObject } from '../../internal/json.ts'
import type { BaseJob } from '../../jobs/base-job.ts'
import { type DefinitionFacts, defineJob } from '../../jobs/define-job.ts'
import { objectBody } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isObject, isPrefixed } from '../../jobs/primitive-guards.ts'
import type { Session } from '../../jobs/session.ts'
import type { StateEventContent } from '../events/contents.ts'

/**
 * What `SetRoomStateWithKeyJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3roomsroomidstateeventtypestatekey
 */
export interface SetRoomStateWithKeyParams<
  EventType extends string = string,
  Content extends object = StateEventContent<EventType>,
> {
  /** Path `roomId`: a room id, which begins with `!`. */
  readonly roomId: string
  /** Path `eventType`. */
  readonly eventType: EventType
  /** Path `stateKey`. */
  readonly stateKey: string
  /** The body. */
  readonly body: Content
}

/**
 * The body of `setRoomStateWithKey`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3roomsroomidstateeventtypestatekey
 */
export type SetRoomStateWithKeyBody = JsonObject

/**
 * Tells whether a value is `SetRoomStateWithKeyBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3roomsroomidstateeventtypestatekey
 */
export const isSetRoomStateWithKeyBody: Guard<SetRoomStateWithKeyBody> = (
  value,
): value is SetRoomStateWithKeyBody => isObject(value)

/**
 * The body of `setRoomStateWithKey`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3roomsroomidstateeventtypestatekey
 */
export interface SetRoomStateWithKeyResponse {
  /** An event id, which begins with `$`. */
  readonly event_id: string
}

/**
 * Tells whether a value is `SetRoomStateWithKeyResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3roomsroomidstateeventtypestatekey
 */
export const isSetRoomStateWithKeyResponse: Guard<SetRoomStateWithKeyResponse> = (
  value,
): value is SetRoomStateWithKeyResponse => isObject(value) && isPrefixed('$', value.event_id)

/**
 * The type of `SetRoomStateWithKeyJob`: the event's type tells the type of its content.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3roomsroomidstateeventtypestatekey
 */
export interface SetRoomStateWithKeyDefinition
  extends DefinitionFacts<SetRoomStateWithKeyParams, SetRoomStateWithKeyResponse> {
  /**
   * Makes a job for `setRoomStateWithKey`.
   *
   * `PUT /_matrix/client/v3/rooms/{roomId}/state/{eventType}/{stateKey}` · needs a token · idempotent
   * Status 200 · errors 400 `M_BAD_ALIAS`, `M_INVALID_PARAM`; 403 `M_FORBIDDEN`, `M_INVITE_BLOCKED`
   * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3roomsroomidstateeventtypestatekey
   */
  <EventType extends string, Content extends object = StateEventContent<EventType>>(
    session: Session,
    params: SetRoomStateWithKeyParams<EventType, NoInfer<Content>>,
  ): BaseJob
}

/**
 * Makes a job for `setRoomStateWithKey`.
 *
 * `PUT /_matrix/client/v3/rooms/{roomId}/state/{eventType}/{stateKey}` · needs a token · idempotent
 * Status 200 · errors 400 `M_BAD_ALIAS`, `M_INVALID_PARAM`; 403 `M_FORBIDDEN`, `M_INVITE_BLOCKED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3roomsroomidstateeventtypestatekey
 */
export const SetRoomStateWithKeyJob: SetRoomStateWithKeyDefinition = /* @__PURE__ */ defineJob<
  SetRoomStateWithKeyParams<string, object>,
  SetRoomStateWithKeyResponse
>({
  jobId: 'SetRoomStateWithKey',
  method: 'PUT',
  path: '/_matrix/client/v3/rooms/{roomId}/state/{eventType}/{stateKey}',
  idempotency: 'idempotent',
  buildBody: (params) => objectBody(params.body),
  response: /* @__PURE__ */ fromGuard(isSetRoomStateWithKeyResponse),
})
