import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StoreKey } from '../../../src/queue/store.ts'
import {
  decodeEntryKey,
  decodeLaneKey,
  decodeNoteKey,
  encodeKey,
  entryRange,
  laneRange,
  noteRange,
} from '../../../src/stores/abstract-level/keys.ts'

// Any text, half of the time of what separates keys, and of halves of pairs.
const name = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 5 }),
  fc
    .array(fc.constantFrom('\0', '\u0001', '"', '\\', 'a', '\ud800', '\udc00', '\uffff'), { maxLength: 4 })
    .map((units) => units.join('')),
)
const seq = fc.oneof(fc.maxSafeNat(), fc.nat(3), fc.constant(2 ** 53 - 1), fc.constant(2 ** 32))
const key: fc.Arbitrary<StoreKey> = fc.oneof(
  fc.tuple(fc.constant('entry' as const), name, seq),
  fc.tuple(fc.constant('lane' as const), name),
  fc.tuple(fc.constant('note' as const), name, name),
)
const compare = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b)
const decode = (bytes: Uint8Array, of: StoreKey): StoreKey => {
  if (of[0] === 'entry') return decodeEntryKey(bytes, of[1])
  return of[0] === 'lane' ? decodeLaneKey(bytes) : decodeNoteKey(bytes, of[1])
}
const isIn = ({ gt, lt }: { gt: Uint8Array; lt: Uint8Array }, bytes: Uint8Array) =>
  compare(bytes, gt) > 0 && compare(bytes, lt) < 0

describe('a key as bytes', () => {
  it('can be read back', () => {
    fc.assert(
      fc.property(key, (one) => {
        expect(decode(encodeKey(one), one)).toEqual(one)
      }),
    )
  })

  it('can be read back from the middle of a buffer', () => {
    fc.assert(
      fc.property(key, fc.nat(9), (one, offset) => {
        const bytes = encodeKey(one)
        const buffer = new Uint8Array(bytes.length + offset + 3).fill(1)
        buffer.set(bytes, offset)
        expect(decode(buffer.subarray(offset, offset + bytes.length), one)).toEqual(one)
      }),
    )
  })

  it('is that of no other key', () => {
    fc.assert(
      fc.property(key, key, (a, b) => {
        const isSame = JSON.stringify(a) === JSON.stringify(b)
        expect(compare(encodeKey(a), encodeKey(b)) === 0).toBe(isSame)
      }),
    )
  })

  it('sorts as its place does', () => {
    fc.assert(
      fc.property(name, seq, seq, (laneId, a, b) => {
        const order = compare(encodeKey(['entry', laneId, a]), encodeKey(['entry', laneId, b]))
        expect(order).toBe(Math.sign(a - b))
      }),
    )
  })
})

describe('a range', () => {
  it('of entries has those of its lane that are behind a place, and nothing else', () => {
    fc.assert(
      fc.property(key, name, fc.option(seq, { nil: undefined }), (one, laneId, after) => {
        const isWanted = one[0] === 'entry' && one[1] === laneId && one[2] > (after ?? -1)
        expect(isIn(entryRange(laneId, after), encodeKey(one))).toBe(isWanted)
      }),
    )
  })

  it('of entries ends before the lanes whose names go on', () => {
    fc.assert(
      fc.property(name, name, seq, (laneId, more, place) => {
        const isSame = more === ''
        expect(isIn(entryRange(laneId, undefined), encodeKey(['entry', laneId + more, place]))).toBe(isSame)
      }),
    )
  })

  it('of lanes has lanes alone, and each of two behind the other or before it', () => {
    fc.assert(
      fc.property(key, name, (one, after) => {
        expect(isIn(laneRange(undefined), encodeKey(one))).toBe(one[0] === 'lane')
        if (one[0] !== 'lane' || one[1] === after) return
        const isBehind = isIn(laneRange(after), encodeKey(one))
        expect(isIn(laneRange(one[1]), encodeKey(['lane', after]))).toBe(!isBehind)
      }),
    )
  })

  it('of notes has those of its topic alone', () => {
    fc.assert(
      fc.property(key, name, (one, topic) => {
        const isWanted = one[0] === 'note' && one[1] === topic
        expect(isIn(noteRange(topic, undefined), encodeKey(one))).toBe(isWanted)
      }),
    )
  })
})
