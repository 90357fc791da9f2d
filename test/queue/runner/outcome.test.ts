import { expect, it } from 'vitest'
import { right } from '../../../src/internal/either.ts'
import { memoryStore } from '../../../src/queue/memory-store.ts'
import { composeJobQueue } from '../../../src/queue/runner/job-queue.ts'
import type { JobStore } from '../../../src/queue/store.ts'
import { createFakeClock } from '../../../src/testing/fake-clock.ts'
import { later, put, queueOf, statusOf } from '../queue-of.ts'

it('gives the outcome of an entry that leaves while it is looked for', async () => {
  const inner = memoryStore()
  const [answer, asked, removed, found] = [later<void>(), later<void>(), later<void>(), later<void>()]
  // A read sees a removal before whoever removed hears that it is done.
  const commit: JobStore['commit'] = async (writes, fence) => {
    await inner.commit(writes, fence)
    if (!writes.some(({ _tag, key }) => _tag === 'Remove' && key[0] === 'entry')) return
    removed.resolve()
    await found.promise
  }
  const get: JobStore['get'] = async (key) => {
    if (key[0] !== 'entry') return inner.get(key)
    asked.resolve()
    await removed.promise
    return inner.get(key)
  }
  const execute = () => async () => {
    await answer.promise
    return right({ statusCode: 200, headers: {}, body: { _tag: 'Empty' }, jobId: 'a' } as const)
  }
  const clock = createFakeClock()
  const queue = composeJobQueue(
    { executor: { execute }, store: { ...inner, commit, get } },
    { clock, random: () => 0.5, newId: () => 'id' },
  )
  const outcome = queue.outcome(await queue.enqueue(put('a', { queueId: 'q' })))
  await asked.promise
  answer.resolve()
  await removed.promise
  // All that can go on goes on.
  await clock.advance(0)
  found.resolve()
  expect(statusOf(await outcome)).toBe(200)
  await queue.close()
})

it('tells whoever waits for an entry that is not there, and does not wait on', async () => {
  const { queue } = queueOf()
  const unknown = { _tag: 'QueueError', reason: 'unknown-entry' }
  const both = [queue.outcome('none'), queue.outcome('none')]
  for (const outcome of both) await expect(outcome).rejects.toMatchObject(unknown)
  const entryId = await queue.enqueue(put('a', { queueId: 'q' }), { entryId: 'none' })
  expect(statusOf(await queue.outcome(entryId))).toBe(200)
})
