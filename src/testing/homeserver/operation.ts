import type { Json } from '../../internal/json.ts'
import type { OperationSpec } from '../specification/operation-spec.ts'
import { membershipOf, type StateEvent } from './event.ts'
import { matrixError, type ServerRequest, type ServerResponse } from './message.ts'
import { type HomeserverState, own } from './state.ts'

/** A request that is right by the specification, of somebody who may ask. */
export interface OperationRequest extends ServerRequest {
  readonly operation: OperationSpec
  /** What the path has in place of its placeholders, decoded. */
  readonly values: Readonly<Record<string, string>>
  /** The body as JSON; undefined if it is none. */
  readonly json: Json | undefined
  /** The user whose token it bears, or else any user. */
  readonly caller: string
}

/** Names an operation, which its id alone does not. */
export const keyOf = ({ api, operationId }: OperationSpec): string => `${api}/${operationId}`

/** Answers a request: the homeserver's next state, and the response. */
export type Operation = (
  state: HomeserverState,
  request: OperationRequest,
) => readonly [HomeserverState, ServerResponse]

/** Makes the refusal of something that the caller may not do. */
export const forbidden = (error: string): ServerResponse => matrixError(403, 'M_FORBIDDEN', error)

/** Tells whether the homeserver has the room that a request names. */
export const isHere = ({ rooms }: HomeserverState, { values }: OperationRequest): boolean =>
  own(rooms, values.roomId ?? '') !== undefined

/** Gives the state of a room that the caller is in or was in: whoever is only invited has not been there. */
export const seenRoom = (
  state: HomeserverState,
  { values, caller }: OperationRequest,
): readonly StateEvent[] | undefined => {
  const events = own(state.rooms, values.roomId ?? '') ?? []
  return ['join', 'leave', 'ban'].includes(`${membershipOf(events, caller)}`) ? events : undefined
}

/** Gives the state of a room that the caller has joined; a room that is not there looks like any other. */
export const joinedRoom = (
  state: HomeserverState,
  { values, caller }: OperationRequest,
): readonly StateEvent[] | undefined => {
  const events = own(state.rooms, values.roomId ?? '')
  return events !== undefined && membershipOf(events, caller) === 'join' ? events : undefined
}
