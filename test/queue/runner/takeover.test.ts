import { expect, it } from 'vitest'
import { memoryStore } from '../../../src/queue/memory-store.ts'
import { later, put, queueOf } from '../queue-of.ts'
import { sharing } from './sharing.ts'

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
