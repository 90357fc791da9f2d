import { expect, it } from 'vitest'
import { memoryStore } from '../../../src/queue/memory-store.ts'
import type { JobQueue } from '../../../src/queue/runner/job-queue.ts'
import { later, put, queueOf } from '../queue-of.ts'
import { sharing } from './sharing.ts'

/** Several queues over one store; the first works, until it is stopped in its writing: before a write, or after it. */
const several = async (count: number, stopped: 'before' | 'after' = 'before') => {
  const { peers, steal } = sharing()
  const shared = { ...memoryStore(), close: async () => undefined }
  const { promise: never } = later<void>()
  let isStopped = false
  const store: typeof shared = {
    ...shared,
    commit: async (writes, fence) => {
      if (isStopped && stopped === 'before') await never
      await shared.commit(writes, fence)
      if (isStopped) await never
    },
  }
  const first = queueOf(undefined, { store, peers })
  await first.queue.pause()
  const others = [...Array(count).keys()].map(() => queueOf(undefined, { store: shared, peers }))
  // That one goes and the next one opens the store is a longer chain than is awaited at once.
  const settle = async () => {
    for (let i = 0; i < 2; i++) await Promise.all(others.map(({ clock }) => clock.advance(0)))
  }
  await settle()
  isStopped = true
  return { queues: others.map(({ queue }) => queue), steal, settle }
}

const lane = { queueId: 'q' }
const namesIn = async (queue: JobQueue) => (await queue.entries()).map(({ job }) => job.jobId)

it('takes what was asked in vain in the order of the calls, and what is asked later after that', async () => {
  const { queues, steal, settle } = await several(1)
  const [queue] = queues as [JobQueue]
  const taken = [
    queue.enqueue(put('a', lane), { entryId: 'mine' }),
    queue.enqueue(put('b', lane)),
    queue.enqueue(put('c', lane), { entryId: 'also mine' }),
    queue.enqueue(put('d', lane)),
  ]
  await settle()
  // As soon as it works itself, and a moment before.
  const unsubscribe = queue.subscribe(() => {
    if (queue.getSnapshot().role !== 'working') return
    unsubscribe()
    taken.push(queue.enqueue(put('f', lane)))
  })
  steal()
  taken.push(queue.enqueue(put('e', lane)))
  await settle()
  expect(queue.getSnapshot().role).toBe('working')
  expect(await Promise.all(taken)).toHaveLength(6)
  expect(await namesIn(queue)).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
})

it('asks another queue in the order of the calls, when that works', async () => {
  const { queues, steal, settle } = await several(2)
  const [next, queue] = queues as [JobQueue, JobQueue]
  const taken = [
    queue.enqueue(put('a', lane), { entryId: 'mine' }),
    queue.enqueue(put('b', lane)),
    queue.enqueue(put('c', lane)),
  ]
  await settle()
  next.subscribe(() => {
    if (taken.length === 3) taken.push(queue.enqueue(put('d', lane)))
  })
  steal()
  await settle()
  taken.push(queue.enqueue(put('e', lane)))
  await settle()
  expect(next.getSnapshot().role).toBe('working')
  expect(await Promise.all(taken)).toHaveLength(5)
  expect(await namesIn(next)).toEqual(['a', 'b', 'c', 'd', 'e'])
})

it('does to an entry what was asked for it after it was enqueued', async () => {
  const { queues, steal, settle } = await several(1)
  const [queue] = queues as [JobQueue]
  const asked = [queue.enqueue(put('a', lane), { entryId: 'mine' }), queue.cancel('mine')]
  await settle()
  steal()
  await settle()
  expect(await Promise.all(asked)).toEqual(['mine', true])
})

it('gives an id for each job of what had been taken', async () => {
  const { queues, steal, settle } = await several(1, 'after')
  const [queue] = queues as [JobQueue]
  const taken = queue.enqueue([{ job: put('a', lane), entryId: 'mine' }, put('b', lane), put('c')])
  await settle()
  steal()
  await settle()
  const ids = await taken
  expect(ids[0]).toBe('mine')
  expect((await queue.entries()).map(({ entryId }) => entryId).sort()).toEqual([...ids].sort())
})

it('takes what is unsafe and was asked while nobody was known to work', async () => {
  const { peers } = sharing()
  const store = { ...memoryStore(), close: async () => undefined }
  const first = queueOf(undefined, { store, peers })
  await first.queue.pause()
  const second = queueOf(undefined, { store, peers })
  const facts = { idempotency: 'unsafe' } as const
  expect(await second.queue.enqueue(put('a', { ...lane, facts }))).toBeTypeOf('string')
  expect(await namesIn(first.queue)).toEqual(['a'])
})
