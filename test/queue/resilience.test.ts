import { describe, expect, it } from 'vitest'
import { encodeUtf8 } from '../../src/internal/utf8.ts'
import { notes } from '../../src/queue/encode-changes.ts'
import { memoryStore } from '../../src/queue/memory-store.ts'
import type { JobStore, StoreKey } from '../../src/queue/store.ts'
import { storeError } from '../../src/queue/store-error.ts'
import { encrypted } from '../../src/stores/encrypted/encrypted.ts'
import { createFakeClock } from '../../src/testing/fake-clock.ts'
import { broken, later, put, queueOf, refused, statusOf } from './queue-of.ts'

const ok = { statusCode: 200 }

/** A store in which five entries wait in two lanes. */
const filled = async (wrap: (store: JobStore) => JobStore = (store) => store) => {
  const store = memoryStore()
  const { queue } = queueOf(() => ok, { store: wrap(store) })
  await queue.pause()
  const lanes = [
    ['a', 'q'],
    ['b', 'q'],
    ['c', 'q'],
    ['d', 'r'],
    ['e', 'r'],
  ] as const
  const ids = await queue.enqueue(lanes.map(([name, queueId]) => put(name, { queueId })))
  await queue.close()
  await store.open()
  return { store, ids }
}

const overwrite = async (store: JobStore, key: StoreKey, value: Uint8Array) => {
  await store.commit([{ _tag: 'Put', key, value }])
}

describe('a record that cannot be read', () => {
  it('is set aside, counted and reported, and the rest goes on', async () => {
    const { store, ids } = await filled()
    await overwrite(store, ['entry', 'queue:q', 1], encodeUtf8('{"entryId":'))
    const damaged: unknown[] = []
    const { queue, clock, paths } = queueOf(() => ok, { store, onDamaged: (place) => damaged.push(place) })
    await queue.resume()
    await clock.advance(0)
    await queue.drained()
    expect(paths().sort()).toEqual(['/a', '/c', '/d', '/e'])
    expect(damaged).toEqual([{ queueId: 'q', seq: 1 }])
    expect(queue.getSnapshot()).toMatchObject({ entries: 0, damaged: 1 })
    await expect(queue.outcome(ids[1] ?? '')).rejects.toMatchObject({ reason: 'unknown-entry' })
    await queue.close()
    await store.open()
    expect(await store.get(['entry', 'queue:q', 1])).toBeDefined()
    const again = queueOf(() => ok, { store })
    await again.queue.enqueue(put('f', { queueId: 'q' }))
    await again.clock.advance(0)
    expect(again.paths()).toEqual(['/f'])
    expect(again.queue.getSnapshot()).toMatchObject({ entries: 0, damaged: 1 })
  })

  it('of a lane is made anew of its entries', async () => {
    const { store } = await filled()
    await overwrite(store, ['lane', 'queue:q'], encodeUtf8('nonsense'))
    const damaged: unknown[] = []
    const { queue, clock, paths } = queueOf(() => ok, { store, onDamaged: (place) => damaged.push(place) })
    expect(await queue.entries({ queueId: 'q' })).toHaveLength(3)
    expect(damaged).toEqual([{ queueId: 'q' }])
    expect(queue.getSnapshot().damaged).toBe(1)
    await queue.resume()
    await clock.advance(0)
    await queue.drained()
    expect(paths().filter((path) => 'abc'.includes(path.slice(1)))).toEqual(['/a', '/b', '/c'])
  })

  it('of an encrypted store is set aside too: a flipped bit, and two that were swapped', async () => {
    const key = new Uint8Array(32).fill(1)
    const { store: plain } = await filled((store) => encrypted(store, key))
    const lanes = await plain.listLanes({ limit: 9 })
    const entries = await Promise.all(
      lanes.map(({ key: [, laneId] }) => plain.listEntries(laneId, { limit: 9 })),
    )
    const [first, second, third] = entries.find((list) => list.length === 3) ?? []
    if (!first?.value || !second?.value || !third?.value) throw new Error('there are three')
    await overwrite(
      plain,
      first.key,
      first.value.map((byte, i) => (i === 30 ? byte ^ 1 : byte)),
    )
    await overwrite(plain, second.key, third.value)
    await overwrite(plain, third.key, second.value)
    await plain.close()
    const { queue, clock, paths } = queueOf(() => ok, { store: encrypted(plain, key) })
    await queue.resume()
    await clock.advance(0)
    await queue.drained()
    expect(queue.getSnapshot()).toMatchObject({ entries: 0, damaged: 3 })
    expect(paths()).toEqual(['/d', '/e'])
    await queue.close()
    const stranger = queueOf(() => ok, { store: encrypted(plain, new Uint8Array(32).fill(2)) })
    await expect(stranger.queue.entries()).rejects.toMatchObject({ _tag: 'StoreError', reason: 'wrong-key' })
  })
})

describe('a format', () => {
  it('that is newer is refused, and nothing of it is touched', async () => {
    const { store } = await filled()
    await overwrite(store, notes.format, encodeUtf8('2'))
    const before = await store.listEntries('queue:q', { limit: 9 })
    const { queue } = queueOf(() => ok, { store })
    await expect(queue.enqueue(put('f'))).rejects.toMatchObject({
      _tag: 'StoreError',
      reason: 'newer-format',
    })
    await queue.close()
    await store.open()
    expect(await store.listEntries('queue:q', { limit: 9 })).toEqual(before)
  })
})

describe('a store that fails', () => {
  it('refuses to enqueue, typed, and loses nothing that was acknowledged', async () => {
    const inner = memoryStore()
    let isFull = false
    const commit: JobStore['commit'] = async (writes) => {
      if (isFull) throw storeError('full', 'there is no room for more')
      await inner.commit(writes)
    }
    const { queue, clock, paths } = queueOf(() => ok, { store: { ...inner, commit } })
    await queue.pause()
    await queue.enqueue([put('a', { queueId: 'q' }), put('b', { queueId: 'q' })])
    isFull = true
    await expect(queue.enqueue(put('c', { queueId: 'q' }))).rejects.toMatchObject({
      _tag: 'StoreError',
      reason: 'full',
    })
    const resumed = queue.resume()
    await clock.advance(60_000)
    expect(queue.getSnapshot().entries).toBe(2)
    isFull = false
    await clock.advance(60_000)
    await resumed
    await queue.drained()
    expect(paths()).toEqual(['/a', '/b'])
  })

  it('that cannot be opened at first is tried again', async () => {
    const inner = memoryStore()
    let isBusy = true
    const open = async () => {
      if (isBusy) throw storeError('failed', 'it failed')
      await inner.open()
    }
    const { queue, clock } = queueOf(() => ok, { store: { ...inner, open } })
    await expect(queue.enqueue(put('a'))).rejects.toMatchObject({ reason: 'failed' })
    isBusy = false
    await clock.advance(10_000)
    await expect(queue.enqueue(put('a'))).resolves.toBeTypeOf('string')
  })
})

describe('onSettled', () => {
  it('that throws is given it again, marked', async () => {
    const calls: unknown[] = []
    const { queue, clock } = queueOf(() => ok, {
      onSettled: ({ redelivered }) => {
        calls.push(redelivered)
        if (calls.length === 1) throw new Error('not noted')
      },
    })
    await queue.enqueue(put('a'))
    await clock.advance(10_000)
    expect(calls).toEqual([undefined, true])
    expect(queue.getSnapshot().entries).toBe(0)
  })

  it('holds back what is behind, and what is settled in another process comes marked', async () => {
    const first = queueOf(() => ok, { onSettled: () => later<void>().promise })
    await first.queue.enqueue([put('a', { queueId: 'q' }), put('b', { queueId: 'q' })])
    await first.clock.advance(0)
    expect(first.paths()).toEqual(['/a'])
    await first.queue.close()
    const { queue, clock, settled, paths } = queueOf(() => ok, { store: first.store })
    await clock.advance(0)
    await queue.drained()
    expect(settled.map(({ redelivered }) => redelivered)).toEqual([true, false])
    expect(paths()).toEqual(['/b'])
  })
})

describe('a clock that is set', () => {
  it.each([-86_400_000, 86_400_000])('by %d ms neither stalls a queue nor makes it storm', async (byMs) => {
    const base = createFakeClock(1e12)
    let jumpedMs = 0
    const clock = { ...base, now: () => base.now() + jumpedMs }
    const { queue, paths } = queueOf(() => broken, { clock, baseMs: 1_000, capMs: 60_000 })
    await queue.enqueue(put('a', { queueId: 'q' }))
    await base.advance(600_000)
    const before = paths().length
    jumpedMs = byMs
    await base.advance(600_000)
    const after = paths().length - before
    expect(after).toBeGreaterThanOrEqual(10)
    expect(after).toBeLessThanOrEqual(30)
  })

  it('back over a restart does not make it wait longer than it had to', async () => {
    const first = queueOf(() => ({ statusCode: 500 }), { clock: createFakeClock(1e12), baseMs: 60_000 })
    await first.queue.enqueue(put('a', { queueId: 'q' }))
    await first.clock.advance(0)
    await first.queue.close()
    const { clock, paths } = queueOf(() => ok, { store: first.store, clock: createFakeClock(1e11) })
    await clock.advance(60_000)
    expect(paths()).toEqual(['/a'])
  })
})

describe('credentials', () => {
  it('that are missing hold a job until there are new ones', async () => {
    let isKnown = false
    const json = { errcode: 'M_UNKNOWN_TOKEN', error: 'no', soft_logout: true }
    const { queue, clock, paths } = queueOf(() => (isKnown ? ok : { statusCode: 401, json }))
    const id = await queue.enqueue(put('a', { queueId: 'q' }))
    await clock.advance(3_600_000)
    expect(paths().length).toBe(1)
    expect(queue.getLaneSnapshot('q').waiting).toEqual({ _tag: 'NeedsCredentials' })
    isKnown = true
    queue.credentialsChanged()
    await clock.advance(0)
    expect(statusOf(await queue.outcome(id))).toBe(200)
  })
})

describe('a server that is not reached', () => {
  it('is tried by one job at a time, and another server is not held', async () => {
    const { queue, clock, sent } = queueOf(({ url }) => (url.includes('down') ? refused : ok), {
      baseMs: 1_000,
      capMs: 8_000,
      concurrency: 32,
    })
    const lanes = Array.from({ length: 100 }, (_, n) =>
      put(`a${n}`, { queueId: `q${n}`, server: 'https://down.org' }),
    )
    await queue.enqueue(lanes)
    await queue.enqueue(put('b', { queueId: 'up', server: 'https://up.org' }))
    await clock.advance(0)
    const atOnce = sent.length
    await clock.advance(60_000)
    expect(sent.filter(({ url }) => url.includes('up.org')).length).toBe(1)
    // Those that were on their way when the first failed, and then one in each delay.
    expect(atOnce).toBeLessThanOrEqual(33)
    expect(sent.length - atOnce).toBeLessThanOrEqual(20)
    expect(queue.getSnapshot().servers).toMatchObject([{ origin: 'https://down.org', reason: 'Offline' }])
  })
})
