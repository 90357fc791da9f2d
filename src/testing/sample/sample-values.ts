import type { JsonObject } from '../../internal/json.ts'

/** Properties of a response that may be absent by the specification, and are there on every server. */
export const usualProperties: ReadonlySet<string> = new Set([
  'access_token',
  'available',
  'chunk',
  'device_id',
  'device_keys',
  'devices',
  'displayname',
  'event',
  'event_id',
  'flows',
  'joined',
  'm.upload.size',
  'pushers',
  'room_id',
  'servers',
  'start',
  'support_page',
  'tags',
  'threepids',
  'visibility',
])

/** Flags by the name of their property; others are not set. */
export const sampleFlags: Readonly<Record<string, boolean>> = {
  available: true,
  enabled: true,
  success: true,
  valid: true,
}

/** Numbers by the name of their property; `now` is the time of the request. */
export const sampleNumbers: Readonly<Record<string, number | 'now'>> = {
  added_at: 'now',
  expires_in: 3600,
  expires_in_ms: 3_600_000,
  first_message_index: 0,
  forwarded_count: 0,
  'm.upload.size': 52_428_800,
  not_after: 4_102_444_800_000,
  not_before: 'now',
  origin_server_ts: 'now',
  ts: 'now',
  ttl: 86_400,
  validated_at: 'now',
}

/** Objects of no particular shape, by the name of their property; others are empty. */
export const sampleObjects: Readonly<Record<string, JsonObject>> = {
  content: { msgtype: 'm.text', body: 'Hello' },
  'children_state.content': { via: ['localhost'] },
  'getMembersByRoom.chunk.content': { membership: 'join' },
  'presence.content': { presence: 'online' },
}
