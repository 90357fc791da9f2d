import type { JsonObject } from '../../internal/json.ts'
import { canned } from './canned.ts'
import { type StateEvent, withEvent } from './event.ts'
import { refuseChange } from './membership.ts'
import { jsonResponse, type ServerResponse } from './message.ts'
import { forbidden, isHere, joinedRoom, type Operation, type OperationRequest } from './operation.ts'
import { mayPut } from './power-levels.ts'

/** Puts a state event into a room, for a member who may. */
export const setState: Operation = (state, request) => {
  if (!isHere(state, request)) return canned()(state, request)
  const { values, caller, json, receivedAt } = request
  const events = joinedRoom(state, request)
  if (events === undefined) return [state, forbidden(`${caller} is not in the room`)]
  const refusal = refuseState(events, request)
  if (refusal !== undefined) return [state, refusal]
  const next = withEvent(state, {
    type: values.eventType ?? '',
    state_key: values.stateKey ?? '',
    sender: caller,
    content: json as JsonObject,
    room_id: values.roomId ?? '',
    origin_server_ts: receivedAt,
  })
  return [next, jsonResponse(200, { event_id: `$event${next.named}` })]
}

const refuseState = (
  events: readonly StateEvent[],
  { values: { eventType = '', stateKey = '' }, caller, json }: OperationRequest,
): ServerResponse | undefined => {
  if (eventType === 'm.room.member') return refuseMember(events, caller, stateKey, json as JsonObject)
  if (stateKey.startsWith('@') && stateKey !== caller) {
    return forbidden(`${caller} may not put what belongs to ${stateKey}`)
  }
  return mayPut(events, caller, eventType)
    ? undefined
    : forbidden(`${caller} may not put ${eventType} into the room`)
}

/** Takes no power where members say something of themselves, such as their names. */
const refuseMember = (
  events: readonly StateEvent[],
  caller: string,
  target: string,
  { membership }: JsonObject,
): ServerResponse | undefined =>
  target === caller && (membership === 'join' || membership === 'leave')
    ? undefined
    : refuseChange(events, caller, target, membership)
