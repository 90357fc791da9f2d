import type { JsonObject } from '../../internal/json.ts'
import { membershipOf, withEvent, withNewEvent } from './event.ts'
import { jsonResponse, matrixError, type ServerResponse } from './message.ts'
import { forbidden, joinedRoom, type Operation, type RoomRequest } from './operation.ts'
import { mayInvite } from './power-levels.ts'
import { readObject, refuseUnlessStrings } from './read-object.ts'
import type { HomeserverState } from './state.ts'
import { thirdPartyInviteContent } from './third-party-invite.ts'

/** Invites a user by an id, or somebody by an address, as the body's fields say. */
export const invite: Operation = (state, request) => {
  const read = readObject(request.body)
  if (read._tag === 'Left') return [state, read.left]
  const body = read.right
  const refusal = refuseFields(body) ?? refuseCaller(state, request)
  if (refusal !== undefined) return [state, refusal]
  return isByAddress(body) ? inviteAddress(state, request, body) : inviteUser(state, request, body)
}

const addressFields = ['id_server', 'id_access_token', 'medium', 'address']

const isByAddress = (body: JsonObject): boolean => addressFields.some((field) => Object.hasOwn(body, field))

const refuseFields = (body: JsonObject): ServerResponse | undefined => {
  if (isByAddress(body)) return refuseUnlessStrings(body, addressFields)
  if (Object.keys(body).length === 0) {
    return matrixError(400, 'M_BAD_JSON', `neither user_id nor ${addressFields.join(', ')} is there`)
  }
  const refusal = refuseUnlessStrings(
    body,
    Object.hasOwn(body, 'reason') ? ['user_id', 'reason'] : ['user_id'],
  )
  if (refusal !== undefined || /^@[^:]*:./.test(String(body.user_id))) return refusal
  return matrixError(400, 'M_INVALID_PARAM', 'user_id is not a user id')
}

const refuseCaller = (state: HomeserverState, request: RoomRequest): ServerResponse | undefined => {
  const events = joinedRoom(state, request)
  if (events === undefined) return forbidden(`${request.caller} is not in the room`)
  if (!mayInvite(events, request.caller)) return forbidden(`${request.caller} may not invite to the room`)
  return undefined
}

const inviteAddress = (
  state: HomeserverState,
  { roomId, caller, receivedAt }: RoomRequest,
  body: JsonObject,
): ReturnType<Operation> => {
  const event = {
    type: 'm.room.third_party_invite',
    state_key: `invite-token-${state.named + 1}`,
    sender: caller,
    content: thirdPartyInviteContent(String(body.id_server), String(body.address)),
    room_id: roomId,
    origin_server_ts: receivedAt,
  }
  return [withNewEvent(state, event), jsonResponse(200, {})]
}

const inviteUser = (
  state: HomeserverState,
  request: RoomRequest,
  { user_id, reason }: JsonObject,
): ReturnType<Operation> => {
  const { roomId, caller, receivedAt } = request
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
    room_id: roomId,
    origin_server_ts: receivedAt,
  }
  return [withEvent(state, event), jsonResponse(200, {})]
}
