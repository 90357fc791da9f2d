import type { JsonObject } from '../../internal/json.ts'
import { canned } from './canned.ts'
import { contentAt, membershipOf, type StateEvent, withEvent } from './event.ts'
import { jsonResponse, type ServerResponse } from './message.ts'
import { forbidden, type Operation } from './operation.ts'
import { mayDo, powerOf } from './power-levels.ts'
import { setMembership } from './setup.ts'
import { own } from './state.ts'

/** Has the caller join or leave a room; of one that is not here, nothing is known. */
export const changeMembership =
  (membership: 'join' | 'leave'): Operation =>
  (state, request) => {
    const { values, caller, receivedAt } = request
    const roomId = values.roomId ?? values.roomIdOrAlias ?? ''
    const events = own(state.rooms, roomId)
    if (events === undefined) return canned()(state, request)
    if (membershipOf(events, caller) === 'ban') return [state, forbidden(`${caller} is banned from the room`)]
    if (membership === 'join' && !mayJoin(events, caller)) {
      return [state, forbidden(`${caller} is not invited to the room`)]
    }
    const [next] = setMembership(state, roomId, caller, membership, receivedAt)
    return canned()(next, request)
  }

/** A room without rules for it is open to all. */
const mayJoin = (events: readonly StateEvent[], userId: string): boolean => {
  const { join_rule = 'public' } = contentAt(events, 'm.room.join_rules', '') ?? {}
  return join_rule === 'public' || ['invite', 'join'].includes(`${membershipOf(events, userId)}`)
}

/** What the operations on another member start from, and what they make of it. */
const changes = {
  kick: { from: ['join', 'invite', 'knock'], to: 'leave' },
  ban: { from: ['join', 'invite', 'knock', 'leave', 'ban', 'undefined'], to: 'ban' },
  unban: { from: ['ban'], to: 'leave' },
}

/** Has the caller remove somebody from a room, keep them out, or no longer. */
export const moderate =
  (kind: keyof typeof changes): Operation =>
  (state, request) => {
    const { values, caller, receivedAt } = request
    const { roomId = '' } = values
    const events = own(state.rooms, roomId)
    if (events === undefined) return canned()(state, request)
    const { user_id, reason } = request.json as JsonObject
    const target = String(user_id)
    const { from, to } = changes[kind]
    const before = `${membershipOf(events, target)}`
    if (!from.includes(before)) return [state, forbidden(`there is no ${target} to ${kind}`)]
    const refusal = refuseChange(events, caller, target, to)
    if (refusal !== undefined) return [state, refusal]
    const event = {
      type: 'm.room.member',
      state_key: target,
      sender: caller,
      content: { membership: to, ...(reason !== undefined && { reason }) },
      room_id: roomId,
      origin_server_ts: receivedAt,
    }
    return [withEvent(state, event), jsonResponse(200, {})]
  }

/** Says why a user may not change what another one is in the room. */
export const refuseChange = (
  events: readonly StateEvent[],
  userId: string,
  target: string,
  to: unknown,
): ServerResponse | undefined => {
  if (membershipOf(events, userId) !== 'join') return forbidden(`${userId} is not in the room`)
  const before = membershipOf(events, target)
  const outranks = powerOf(events, userId) > powerOf(events, target)
  const action = to === 'ban' || before === 'ban' ? 'ban' : 'kick'
  if ((to === 'ban' || to === 'leave') && outranks && mayDo(events, userId, action)) return undefined
  const isFree = before !== 'join' && before !== 'ban'
  if (to === 'invite' && isFree && mayDo(events, userId, 'invite')) return undefined
  return forbidden(`${userId} may not make this of ${target}`)
}
