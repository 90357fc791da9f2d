import { decodeUtf8, encodeUtf8 } from '../../internal/utf8.ts'
import type { EntryKey, LaneKey, NoteKey, StoreKey } from '../../queue/store.ts'

// A kind, the names as JSON, each with a zero behind it, which no JSON has in it, and the place as eight bytes: so keys
// sort by kind, names and place, and any text can be a name, one that is no good Unicode too.
const kinds = { entry: 0x65, lane: 0x6c, note: 0x6e } as const

/** Writes a key as bytes that sort as keys do. */
export const encodeKey = (key: StoreKey): Uint8Array => {
  const names = key[0] === 'note' ? [key[1], key[2]] : [key[1]]
  return key[0] === 'entry' ? concat(prefix('entry', names), place(key[2])) : prefix(key[0], names)
}

/** Reads an entry's key. */
export const decodeEntryKey = (bytes: Uint8Array, laneId: string): EntryKey => {
  const view = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 8)
  return ['entry', laneId, view.getUint32(0) * 2 ** 32 + view.getUint32(4)]
}

/** Reads a lane's key. */
export const decodeLaneKey = (bytes: Uint8Array): LaneKey => ['lane', lastName(bytes)]

/** Reads a note's key. */
export const decodeNoteKey = (bytes: Uint8Array, topic: string): NoteKey => ['note', topic, lastName(bytes)]

/** Where records lie: behind `gt` and before `lt`. */
export interface KeyRange {
  readonly gt: Uint8Array
  readonly lt: Uint8Array
}

/** Gives the range of a lane's entries behind a place. */
export const entryRange = (laneId: string, after: number | undefined): KeyRange => {
  const start = prefix('entry', [laneId])
  return { gt: after === undefined || after < 0 ? start : concat(start, place(after)), lt: past(start) }
}

/** Gives the range of the lanes behind one. */
export const laneRange = (after: string | undefined): KeyRange => ({
  gt: after === undefined ? prefix('lane', []) : prefix('lane', [after]),
  lt: new Uint8Array([kinds.lane + 1]),
})

/** Gives the range of a topic's notes behind one. */
export const noteRange = (topic: string, after: string | undefined): KeyRange => {
  const start = prefix('note', [topic])
  return { gt: after === undefined ? start : prefix('note', [topic, after]), lt: past(start) }
}

const prefix = (kind: keyof typeof kinds, names: readonly string[]): Uint8Array => {
  const text = names.map((name) => `${JSON.stringify(name)}\0`).join('')
  return concat(new Uint8Array([kinds[kind]]), encodeUtf8(text))
}

// The zero at the end is the last byte of a prefix: what begins with a one there is behind all that has the prefix.
const past = (start: Uint8Array): Uint8Array => {
  const end = start.slice()
  end[end.length - 1] = 1
  return end
}

const place = (seq: number): Uint8Array => {
  const bytes = new Uint8Array(8)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, Math.floor(seq / 2 ** 32))
  view.setUint32(4, seq % 2 ** 32)
  return bytes
}

const concat = (a: Uint8Array, b: Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(a.length + b.length)
  bytes.set(a)
  bytes.set(b, a.length)
  return bytes
}

const lastName = (bytes: Uint8Array): string => {
  const start = bytes.lastIndexOf(0, bytes.length - 2) + 1
  // The kind is before the only name of a lane.
  const text = decodeUtf8(bytes.subarray(start || 1, bytes.length - 1))
  return JSON.parse(text) as string
}
