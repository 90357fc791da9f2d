import type { JsonObject } from '../../internal/json.ts'
import { membershipOf, withEvent, withNewEvent } from './event.ts'
import { jsonResponse, type ServerResponse } from './message.ts'
import { forbidden, joinedRoom, type Operation, type OperationRequest } from './operation.ts'
import { mayDo } from './power-levels.ts'
import type { HomeserverState } from './state.ts'
import { thirdPartyInviteContent } from './third-party-invite.ts'

const refuseCaller = (state: HomeserverState, request: OperationRequest): ServerResponse | undefined => {
  const events = joinedRoom(state, request)
  if (events === undefined) return forbidden(`${request.caller} is not in the room`)
  if (!mayDo(events, request.caller, 'invite'))
    return forbidden(`${request.caller} may not invite to the room`)
  return undefined
}

/** Invites somebody by an address. */
export const inviteBy3PID: Operation = (state, request) => {
  const refusal = refuseCaller(state, request)
  if (refusal !== undefined) return [state, refusal]
  const { values, caller, receivedAt } = request
  const { id_server, address } = request.json as JsonObject
  const event = {
    type: 'm.room.third_party_invite',
    state_key: `invite-token-${state.named + 1}`,
    sender: caller,
    content: thirdPartyInviteContent(String(id_server), String(address)),
    room_id: values.roomId ?? '',
    origin_server_ts: receivedAt,
  }
  return [withNewEvent(state, event), jsonResponse(200, {})]
}

/** Invites a user by an id. */
export const inviteUser: Operation = (state, request) => {
  const refusal = refuseCaller(state, request)
  if (refusal !== undefined) return [state, refusal]
  const { values, caller, receivedAt } = request
  const { user_id, reason } = request.json as JsonObject
  const invitee = String(user_id)
  const membership = membershipOf(joinedRoom(state, request) ?? [], invitee)
  if (membership === 'join') return [state, forbidden(`${invitee} is in the room already`)]
  if (membership === 'ban') return [state, forbidden(`${invitee} is banned from the room`)]
  // A second invitation is a success that changes nothing.
  if (membership === 'invite') return [state, jsonResponse(200, {})]
  const event = {
    type: 'm.room.member',
    state_key: invitee,
    sender: caller,
    content: { membership: 'invite', ...(reason !== undefined && { reason }) },
    room_id: values.roomId ?? '',
    origin_server_ts: receivedAt,
  }
  return [withEvent(state, event), jsonResponse(200, {})]
}
