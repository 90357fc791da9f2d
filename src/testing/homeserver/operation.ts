import { membershipOf, type StateEvent } from './event.ts'
import { matrixError, type ServerRequest, type ServerResponse } from './message.ts'
import { type HomeserverState, own } from './state.ts'

/** A request whose path and token are known to be good. */
export interface RoomRequest extends ServerRequest {
  readonly roomId: string
  /** The user whose token it bears. */
  readonly caller: string
}

/** Answers a request: the homeserver's next state, and the response. */
export type Operation = (
  state: HomeserverState,
  request: RoomRequest,
) => readonly [HomeserverState, ServerResponse]

/** Makes the refusal of something that the caller may not do. */
export const forbidden = (error: string): ServerResponse => matrixError(403, 'M_FORBIDDEN', error)

/** Gives the state of a room that the caller has joined; a room that is not there looks like any other. */
export const joinedRoom = (
  state: HomeserverState,
  { roomId, caller }: RoomRequest,
): readonly StateEvent[] | undefined => {
  const events = own(state.rooms, roomId)
  return events !== undefined && membershipOf(events, caller) === 'join' ? events : undefined
}
