import { jsonResponse } from './message.ts'
import type { Operation } from './operation.ts'
import { createRoom } from './setup.ts'

/** Makes a room that the caller has joined. */
export const makeRoom: Operation = (state, { caller, receivedAt }) => {
  const [next, room_id] = createRoom(state, caller, {}, receivedAt)
  return [next, jsonResponse(200, { room_id })]
}
