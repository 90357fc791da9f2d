import type { CreateRoomBody } from '../../api/client-server/create-room.ts'
import type { JsonObject } from '../../internal/json.ts'
import { withEvent } from './event.ts'
import { jsonResponse } from './message.ts'
import type { Operation } from './operation.ts'
import { createRoom } from './setup.ts'

/** Makes a room that the caller has joined, with the state that the body asks for. */
export const makeRoom: Operation = (state, { caller, json, receivedAt }) => {
  const body = json as CreateRoomBody
  const powerLevels = body.power_level_content_override ?? {}
  const [made, room_id] = createRoom(state, caller, { powerLevels }, receivedAt)
  const next = stateOf(body, caller).reduce(
    (before, [type, state_key, content]) =>
      withEvent(before, { type, state_key, sender: caller, content, room_id, origin_server_ts: receivedAt }),
    made,
  )
  return [next, jsonResponse(200, { room_id })]
}

type State = readonly [type: string, stateKey: string, content: JsonObject]

/** In the order of the specification, so that a name replaces one that is in the initial state. */
const stateOf = (
  { preset, initial_state, name, topic, invite }: CreateRoomBody,
  creator: string,
): readonly State[] => {
  const join_rule = preset === 'public_chat' ? 'public' : 'invite'
  const states: readonly (State | null | undefined | '')[] = [
    preset && ['m.room.join_rules', '', { join_rule }],
    ...(initial_state ?? []).map(({ type, state_key, content }): State => [type, state_key ?? '', content]),
    name == null ? null : ['m.room.name', '', { name }],
    topic == null ? null : ['m.room.topic', '', { topic }],
    ...(invite ?? [])
      .filter((userId) => userId !== creator)
      .map((userId): State => ['m.room.member', userId, { membership: 'invite' }]),
  ]
  return states.filter((one) => !!one)
}
