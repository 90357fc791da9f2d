import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isWhereItsIdSays, mintEntryId, placeOf } from '../../src/queue/entry-id.ts'
import { put, queueOf } from './queue-of.ts'

const place = fc.record({
  laneId: fc.string({ unit: 'binary' }).map((id) => `queue:${id}`),
  seq: fc.maxSafeNat(),
})

it('tells the place of an entry that was given no id', () =>
  fc.assert(
    fc.property(place, fc.uuid(), (where, nonce) => {
      expect(placeOf(mintEntryId(where, nonce))).toEqual(where)
    }),
  ))

it('takes any other id for that of a lane', () => {
  for (const id of ['x', '1.2', 'upload', '', '1.n.entry:x'])
    expect(placeOf(id)).toEqual({ laneId: `entry:${id}`, seq: 0 })
})

it('sees that an entry has moved', () => {
  const entryId = mintEntryId({ laneId: 'queue:q', seq: 3 }, 'n')
  expect(isWhereItsIdSays({ entryId, laneId: 'queue:q', seq: 3 })).toBe(true)
  expect(isWhereItsIdSays({ entryId, laneId: `entry:${entryId}`, seq: 0 })).toBe(false)
  expect(isWhereItsIdSays({ entryId: 'own', laneId: 'queue:q', seq: 0 })).toBe(false)
})

it('gives no id again in a lane that was paused before its first entry came', async () => {
  const { queue } = queueOf()
  const ids: string[] = []
  for (let round = 0; round < 2; round++) {
    await queue.pause('q')
    ids.push(await queue.enqueue(put('a', { queueId: 'q' })))
    await queue.resume('q')
    await queue.drained()
  }
  expect(new Set(ids).size).toBe(2)
})
