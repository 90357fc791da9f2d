import { expect, it } from 'vitest'
import { memoryStore } from '../../../src/queue/memory-store.ts'
import { createLaneSnapshots } from '../../../src/queue/runner/lane-snapshots.ts'
import { type LaneSnapshot, nothingInLane } from '../../../src/queue/runner/snapshot.ts'
import { put, queueOf, refused } from '../queue-of.ts'
import { sharing } from './sharing.ts'

it('gives the same snapshot after a change that changes nothing of it', async () => {
  const { queue, clock } = queueOf()
  await queue.pause('q')
  const before = queue.getSnapshot()
  let changes = 0
  queue.subscribe(() => {
    changes += 1
  })
  queue.reconnected()
  await queue.pause('q')
  await clock.advance(0)
  expect(changes).toBeGreaterThan(0)
  expect(queue.getSnapshot()).toBe(before)
  await queue.enqueue(put('a', { queueId: 'q' }))
  expect(queue.getSnapshot()).not.toBe(before)
})

it('gives the same snapshot of a lane until something of that lane changes', async () => {
  const { queue, clock } = queueOf(() => refused)
  await queue.enqueue([put('a', { queueId: 'q' }), put('b', { queueId: 'r', server: 'https://b.example' })])
  await clock.advance(0)
  const before = queue.getLaneSnapshot('q')
  expect(before.waiting?._tag).toBe('Offline')
  expect(queue.getLaneSnapshot('q')).toBe(before)
  await queue.cancel(await queue.enqueue(put('c', { queueId: 'r', server: 'https://b.example' })))
  expect(queue.getLaneSnapshot('q')).toBe(before)
  await queue.enqueue(put('d', { queueId: 'q' }))
  expect(queue.getLaneSnapshot('q')).toMatchObject({ entries: 2 })
  expect(queue.getLaneSnapshot('none')).toBe(queue.getLaneSnapshot('nobody'))
})

it('keeps no snapshots of lanes that are empty', () => {
  const counts = new Map<string, number>()
  let looks = 0
  const look = (queueId: string): LaneSnapshot => {
    looks += 1
    return { ...nothingInLane, entries: counts.get(queueId) ?? 0 }
  }
  const get = createLaneSnapshots(look)
  for (let i = 0; i < 1_000; i++) {
    counts.set(`q${i}`, 1)
    get(`q${i}`)
  }
  const kept = get('q999')
  for (let i = 0; i < 999; i++) counts.delete(`q${i}`)
  counts.set('r', 1)
  // The one too many has all looked at once more.
  looks = 0
  get('r')
  expect(looks).toBe(1_002)
  counts.set('s', 1)
  looks = 0
  get('s')
  expect(looks).toBe(1)
  expect(get('q999')).toBe(kept)
})

const isFrozenThroughout = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isFrozenThroughout))

it('gives frozen data of a queue that another one works with', async () => {
  const { peers } = sharing()
  const store = { ...memoryStore(), close: async () => undefined }
  const first = queueOf(() => refused, { store, peers })
  await first.queue.enqueue(put('a', { queueId: 'q' }))
  await first.clock.advance(0)
  const second = queueOf(undefined, { store, peers })
  await second.clock.advance(0)
  second.queue.getLaneSnapshot('q')
  await second.clock.advance(0)
  const [snapshot, lane] = [second.queue.getSnapshot(), second.queue.getLaneSnapshot('q')]
  expect(snapshot).toMatchObject({ role: 'waiting', entries: 1, servers: [{ reason: 'Offline' }] })
  expect(lane).toMatchObject({ entries: 1, waiting: { _tag: 'Offline' } })
  expect([snapshot, lane, await second.queue.entries()].map(isFrozenThroughout)).toEqual([true, true, true])
  expect(second.queue.getLaneSnapshot('q')).toBe(lane)
})
