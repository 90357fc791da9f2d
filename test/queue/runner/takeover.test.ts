import { expect, it } from 'vitest'
import { memoryStore } from '../../../src/queue/memory-store.ts'
import type { StoreErrorReason } from '../../../src/queue/store-error.ts'
import { later, put, queueOf } from '../queue-of.ts'
import { lockedStores, sharing } from './sharing.ts'

/** Two queues over one store; the first works, and its writes wait at a gate. The second asks something of it. */
const askedInVain = async () => {
  const { peers, steal } = sharing()
  const shared = { ...memoryStore(), close: async () => undefined }
  const { promise: gate, resolve: open } = later<void>()
  let isShut = false
  const store: typeof shared = {
    ...shared,
    commit: async (writes, fence) => {
      if (isShut) await gate
      return shared.commit(writes, fence)
    },
  }
  const unanswered = () => new Promise<never>(() => undefined)
  const first = queueOf(unanswered, { store, peers })
  const [, entryId = ''] = await first.queue.enqueue(['a', 'b'].map((name) => put(name, { queueId: 'q' })))
  const second = queueOf(unanswered, { store: shared, peers })
  await second.clock.advance(0)
  isShut = true
  const answer = second.queue.cancel(entryId)
  await second.clock.advance(0)
  return { first: first.queue, second, steal, open, answer }
}

it('has the next queue asked what the one that lost the store had not answered', async () => {
  const { second, steal, open, answer } = await askedInVain()
  steal()
  await second.clock.advance(0)
  // What the first wanted to write comes too late.
  open(undefined)
  expect(await answer).toBe(true)
  expect(second.queue.getSnapshot()).toMatchObject({ role: 'working', entries: 1 })
})

it('has the next queue asked what the one that was closed had not answered', async () => {
  const { first, second, open, answer } = await askedInVain()
  const closed = first.close()
  open(undefined)
  await closed
  await second.clock.advance(0)
  expect(second.queue.getSnapshot().role).toBe('working')
  expect(await answer).toBeTypeOf('boolean')
})

it('asks the next queue when it has lost the store itself', async () => {
  const { first, second, steal, open } = await askedInVain()
  steal()
  await second.clock.advance(0)
  open(undefined)
  await second.clock.advance(0)
  expect(first.getSnapshot().role).toBe('waiting')
  await first.enqueue(put('c'))
  expect((await first.entries()).map(({ job }) => job.jobId)).toContain('c')
})

it('asks the one that works after its own store has failed to open', async () => {
  const { peers, storeOf } = lockedStores()
  const first = queueOf(undefined, { store: storeOf(), peers })
  await first.queue.pause()
  const failures: StoreErrorReason[] = []
  const second = queueOf(undefined, { store: storeOf(() => failures.shift()), peers })
  await second.clock.advance(0)
  failures.push('failed')
  await second.clock.advance(300)
  expect(second.queue.getSnapshot().role).toBe('opening')
  await second.clock.advance(2_000)
  expect(second.queue.getSnapshot().role).toBe('waiting')
  expect(await second.queue.enqueue(put('a'))).toBeTypeOf('string')
})
