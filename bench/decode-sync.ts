import { type Drawing, drawEvents, drawing } from './decode-events.ts'

/** How much is in a response of `/sync`. */
export interface SyncSize {
  readonly rooms: number
  /** Events in the timeline of each room. */
  readonly timeline: number
  /** Members in the state of each room. */
  readonly members: number
}

/** 1 MB: what a client in 200 rooms gets when it begins. */
export const megabyte: SyncSize = { rooms: 200, timeline: 7, members: 2 }

/** Writes a response of `/sync` as a homeserver would: always the same text for the same size. */
export const syncText = (size: SyncSize): string => {
  const draw = drawing(42)
  const { roll, some, code, user } = draw
  const count = size.rooms / 20
  return JSON.stringify({
    next_batch: `s${roll(1e9)}_${code(40)}`,
    rooms: {
      join: byRoom(draw, size.rooms, joinedRooms(draw, size)),
      invite: byRoom(draw, count, () => invitedRoom(draw)),
      leave: {},
    },
    presence: { events: some(5 * count, () => presence(draw)) },
    account_data: { events: [{ type: 'm.direct', content: { [user()]: [draw.roomId()] } }] },
    to_device: { events: some(count, () => toDevice(draw)) },
    device_lists: { changed: some(count, user), left: [] },
    device_one_time_keys_count: { signed_curve25519: 50 },
  })
}

const byRoom = (draw: Drawing, count: number, make: () => object) =>
  Object.fromEntries(draw.some(count, () => [draw.roomId(), make()]))

const joinedRooms = (draw: Drawing, size: SyncSize) => {
  const { roll, some, code, eventId, sentence, user } = draw
  const { member, message, state } = drawEvents(draw)
  const states = () => [
    state('m.room.create', { room_version: '11' }),
    state('m.room.name', { name: sentence() }),
    state('m.room.join_rules', { join_rule: 'invite' }),
    ...some(size.members, member),
  ]
  const receipts = () => ({ [eventId()]: { 'm.read': { [user()]: { ts: 1_700_000_000_000 + roll(1e9) } } } })
  return () => ({
    summary: {
      'm.heroes': some(2, user),
      'm.joined_member_count': 2 + roll(300),
      'm.invited_member_count': 0,
    },
    state: { events: states() },
    timeline: {
      events: some(size.timeline, message),
      limited: true,
      prev_batch: `s${roll(1e9)}_${code(20)}`,
    },
    ephemeral: { events: [{ type: 'm.receipt', content: receipts() }] },
    account_data: { events: [{ type: 'm.fully_read', content: { event_id: eventId() } }] },
    unread_notifications: { highlight_count: roll(3), notification_count: roll(50) },
  })
}

const invitedRoom = ({ user, sentence }: Drawing) => {
  const name = { type: 'm.room.name', state_key: '', sender: user(), content: { name: sentence() } }
  const invite = {
    type: 'm.room.member',
    state_key: user(),
    sender: user(),
    content: { membership: 'invite' },
  }
  return { invite_state: { events: [name, invite] } }
}

const presence = ({ roll, user }: Drawing) => {
  const content = { presence: 'online', last_active_ago: roll(100_000), currently_active: true }
  return { type: 'm.presence', sender: user(), content }
}

const toDevice = ({ code, user }: Drawing) => {
  const ciphertext = { [code(43)]: { type: 0, body: code(400) } }
  const content = { algorithm: 'm.olm.v1.curve25519-aes-sha2', sender_key: code(43), ciphertext }
  return { type: 'm.room.encrypted', sender: user(), content }
}
