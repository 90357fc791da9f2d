import { describe, expect, it } from 'vitest'
import { right } from '../../../src/internal/either.ts'
import { memoryStore } from '../../../src/queue/memory-store.ts'
import { composeJobQueue } from '../../../src/queue/runner/job-queue.ts'
import { createOutcomes } from '../../../src/queue/runner/outcomes.ts'
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

it('rejects alone who asked for an entry before it was there', async () => {
  const inner = memoryStore()
  const [asked, found] = [later<void>(), later<void>()]
  let looks = 0
  // The first look, which finds nothing, takes until the entry is there.
  const get: JobStore['get'] = async (key) => {
    const value = await inner.get(key)
    if (key[0] === 'entry') looks += 1
    if (key[0] !== 'entry' || looks > 1) return value
    asked.resolve()
    await found.promise
    return value
  }
  const answer = later<{ readonly statusCode: number }>()
  const { queue, clock } = queueOf(() => answer.promise, { store: { ...inner, get } })
  const tooEarly = queue.outcome('x')
  await asked.promise
  await queue.enqueue(put('a'), { entryId: 'x' })
  const outcome = queue.outcome('x')
  await clock.advance(0)
  found.resolve()
  await expect(tooEarly).rejects.toMatchObject({ reason: 'unknown-entry' })
  answer.resolve({ statusCode: 200 })
  expect(statusOf(await outcome)).toBe(200)
})

/** A queue that is opened paused, in which one entry has its outcome and another was cancelled, and neither was taken note of. */
const settledAndPaused = async () => {
  const store = memoryStore()
  const never = () => new Promise<never>(() => undefined)
  const before = queueOf(undefined, { store, onSettled: never })
  const settled = await before.queue.enqueue(put('a', { queueId: 'q' }))
  await before.clock.advance(0)
  const cancelled = await before.queue.enqueue(put('b', { queueId: 'q' }))
  await before.queue.cancel(cancelled)
  await before.queue.pause()
  await before.queue.close()
  return { ...queueOf(undefined, { store }), settled, cancelled }
}

it('gives the outcome that is stored of an entry while the queue is paused', async () => {
  const { queue, settled, cancelled } = await settledAndPaused()
  expect(statusOf(await queue.outcome(settled))).toBe(200)
  expect(statusOf(await queue.outcome(cancelled))).toBe('CancelledError')
  expect(await queue.cancel(settled)).toBe(false)
  expect(await queue.cancel(cancelled)).toBe(true)
  expect(queue.getSnapshot()).toMatchObject({ isPaused: true, entries: 2 })
})

describe('an id that is used again', () => {
  const again = async () => {
    const second = later<{ readonly statusCode: number }>()
    const { queue, clock } = queueOf(({ url }) => (url.endsWith('b') ? second.promise : { statusCode: 200 }))
    await queue.enqueue(put('a', { queueId: 'q' }), { entryId: 'x' })
    expect(statusOf(await queue.outcome('x'))).toBe(200)
    await queue.drained()
    await queue.enqueue(put('b', { queueId: 'q' }), { entryId: 'x' })
    return { queue, clock, answer: () => second.resolve({ statusCode: 403 }) }
  }

  it('gives the outcome of the entry that has it now', async () => {
    const { queue, clock, answer } = await again()
    const outcome = queue.outcome('x')
    await clock.advance(0)
    answer()
    expect(statusOf(await outcome)).toBe(403)
  })

  it('tells whether the entry that has it now was cancelled', async () => {
    const { queue, clock } = await again()
    await clock.advance(0)
    expect(await queue.cancel('x')).toBe(true)
    expect(statusOf(await queue.outcome('x'))).toBe('CancelledError')
  })

  it('leaves to nobody who waited for another the outcome of the new one', async () => {
    const outcomes = createOutcomes()
    const { outcome } = outcomes.wait('x')
    outcomes.added(['x'])
    outcomes.settled('x', right({ statusCode: 200, headers: {}, body: { _tag: 'Empty' }, jobId: 'a' }))
    await expect(outcome).rejects.toMatchObject({ reason: 'unknown-entry' })
  })
})
