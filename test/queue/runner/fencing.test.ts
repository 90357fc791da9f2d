import { expect, it } from 'vitest'
import { encodeUtf8 } from '../../../src/internal/utf8.ts'
import { memoryStore } from '../../../src/queue/memory-store.ts'
import type { Lease, QueueLock } from '../../../src/queue/runner/lease.ts'
import type { JobStore } from '../../../src/queue/store.ts'
import { later, put, queueOf } from '../queue-of.ts'

const ok = { statusCode: 200 }
const silent = {
  post: () => undefined,
  listen: () => undefined,
  lead: () => undefined,
  close: () => undefined,
}

/** A lock that a test hands on; whoever had it does not learn of that, as if it were frozen. */
const handedOn = (isFenced: boolean) => {
  const waiting: ((lease: Lease | undefined) => void)[] = []
  let holders = 0
  const lock: QueueLock = {
    acquire: () => {
      const { promise, resolve } = later<Lease | undefined>()
      waiting.push(resolve)
      return { lease: promise, cancel: () => resolve(undefined) }
    },
  }
  const give = () => {
    holders += 1
    const fence = { key: ['note', 'holder', ''] as const, value: encodeUtf8(`${holders}`) }
    waiting.shift()?.({ isValid: () => true, release: async () => undefined, ...(isFenced && { fence }) })
  }
  return { peers: { lock, openChannel: () => silent }, give }
}

/** The store as a tab has it: what it writes waits at a gate, for as long as the tab is frozen. */
const throughGate = (store: JobStore) => {
  let gate = Promise.resolve()
  const commit: JobStore['commit'] = async (writes, fence) => {
    await gate
    await store.commit(writes, fence)
  }
  const freeze = () => {
    const { promise, resolve } = later<void>()
    gate = promise
    return () => resolve(undefined)
  }
  return { store: { ...store, commit, close: async () => undefined }, freeze }
}

/** A tab freezes in the middle of a write, another one takes over, and the first wakes. */
const wakeAfterTakeover = async (isFenced: boolean) => {
  const { peers, give } = handedOn(isFenced)
  const shared = memoryStore()
  const gated = throughGate(shared)
  const answer = later<typeof ok>()
  const first = queueOf(() => answer.promise, { store: gated.store, peers })
  give()
  await first.queue.enqueue([put('a', { queueId: 'q' }), put('b', { queueId: 'q' })])
  await first.clock.advance(0)
  const wake = gated.freeze()
  answer.resolve(ok)
  await first.clock.advance(0)
  const second = queueOf(() => later<typeof ok>().promise, {
    store: { ...shared, close: async () => undefined },
    peers,
  })
  give()
  await second.clock.advance(0)
  wake()
  for (let i = 0; i < 5; i++) await first.clock.advance(0)
  return { first, second, left: await shared.listEntries('queue:q', { limit: 9 }) }
}

it('writes nothing for a tab that was replaced, and sends nothing more', async () => {
  const { first, second, left } = await wakeAfterTakeover(true)
  expect(second.paths()).toEqual(['/a'])
  expect(first.paths()).toEqual(['/a'])
  expect(left.length).toBe(2)
  expect(first.queue.getSnapshot().role).toBe('waiting')
})

it('would send two of a lane at once without the fence', async () => {
  const { first, second, left } = await wakeAfterTakeover(false)
  expect(second.paths()).toEqual(['/a'])
  expect(first.paths()).toEqual(['/a', '/b'])
  expect(left).toEqual([])
})
