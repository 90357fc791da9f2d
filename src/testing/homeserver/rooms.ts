import { canned } from './canned.ts'
import { contentAt, membershipOf, type StateEvent } from './event.ts'
import { jsonResponse, matrixError, type ServerResponse } from './message.ts'
import {
  forbidden,
  isHere,
  joinedRoom,
  type Operation,
  type OperationRequest,
  seenRoom,
} from './operation.ts'

/** Lists the rooms that the caller has joined. */
export const joinedRooms: Operation = (state, { caller }) => {
  const joined = Object.keys(state.rooms).filter((roomId) => isJoined(state.rooms[roomId], caller))
  return [state, jsonResponse(200, { joined_rooms: joined })]
}

const isJoined = (events: readonly StateEvent[] = [], userId: string): boolean =>
  membershipOf(events, userId) === 'join'

type Read = (events: readonly StateEvent[], request: OperationRequest) => ServerResponse

/** Reads from the state of a room, for those who are in it unless said otherwise. */
const reading =
  (read: Read, roomOf = joinedRoom): Operation =>
  (state, request) => {
    const events = roomOf(state, request)
    return [
      state,
      events === undefined ? forbidden(`${request.caller} is not in the room`) : read(events, request),
    ]
  }

/** The same, and of a room that is not here an answer as of any room. */
const readingIfHere =
  (read: Read, roomOf = joinedRoom): Operation =>
  (state, request) =>
    (isHere(state, request) ? reading(read, roomOf) : canned())(state, request)

/** Lists the current state events of a room, also for somebody who has left it. */
export const roomState = reading(
  (events) => ({ ...jsonResponse(200, []), body: JSON.stringify(events) }),
  seenRoom,
)

/** Gives the content of a state event, or the whole of it, also to somebody who has left the room. */
export const stateEvent = readingIfHere((events, { values, query }) => {
  const { eventType = '', stateKey = '' } = values
  const content = contentAt(events, eventType, stateKey)
  if (content === undefined) return matrixError(404, 'M_NOT_FOUND', 'there is no such state event')
  const whole = query.some(([name, value]) => name === 'format' && value === 'event')
  const event = events.find(({ type, state_key }) => type === eventType && state_key === stateKey)
  return { ...jsonResponse(200, content), ...(whole && { body: JSON.stringify(event) }) }
}, seenRoom)

const membersOf = (events: readonly StateEvent[]) => events.filter(({ type }) => type === 'm.room.member')

/** Lists the membership events of a room, also for somebody who has left it. */
export const members = readingIfHere((events, { query }) => {
  const { membership, not_membership } = Object.fromEntries(query)
  // By the specification, one of the two suffices where both are given.
  const isWanted = ({ content }: StateEvent) =>
    (membership === undefined && not_membership === undefined) ||
    content.membership === membership ||
    (not_membership !== undefined && content.membership !== not_membership)
  const chunk = membersOf(events).filter(isWanted)
  return { ...jsonResponse(200, {}), body: JSON.stringify({ chunk }) }
}, seenRoom)

/** Lists who has joined a room. */
export const joinedMembers = readingIfHere((events) => {
  const joined = membersOf(events).filter(({ content }) => content.membership === 'join')
  return jsonResponse(200, { joined: Object.fromEntries(joined.map(({ state_key }) => [state_key, {}])) })
})
