import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createSortedEntries } from '../../src/queue/sorted-entries.ts'

const value = new Uint8Array([1])

it('is what a plain map sorted by place is, whatever is put and removed', () => {
  const step = fc.record({ seq: fc.nat(60), isPut: fc.boolean(), after: fc.integer({ min: -1, max: 60 }) })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const sorted = createSortedEntries<Uint8Array>()
      const model = new Map<number, Uint8Array>()
      for (const { seq, isPut, after } of steps) {
        sorted.set(seq, isPut ? value : undefined)
        if (isPut) model.set(seq, value)
        else model.delete(seq)
        const wanted = [...model.keys()].filter((place) => place > after).sort((a, b) => a - b)
        expect(sorted.list(after, 5).map((entry) => entry.seq)).toEqual(wanted.slice(0, 5))
        expect(sorted.size()).toBe(model.size)
        expect(sorted.get(seq)).toBe(model.get(seq))
      }
    }),
  )
})

it('does not pass again what was removed from the front', () => {
  const count = 100_000
  const sorted = createSortedEntries<Uint8Array>()
  for (let seq = 0; seq < count; seq++) sorted.set(seq, value)
  const map = Map.prototype.get
  let reads = 0
  for (let seq = 0; seq < count / 3; seq++) sorted.set(seq, undefined)
  Map.prototype.get = function (key) {
    reads += 1
    return map.call(this, key)
  }
  try {
    expect(sorted.list(-1, 1)).toHaveLength(1)
  } finally {
    Map.prototype.get = map
  }
  expect(reads).toBe(1)
})
