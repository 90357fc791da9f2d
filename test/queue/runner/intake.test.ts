import { expect, it } from 'vitest'
import { memoryStore } from '../../../src/queue/memory-store.ts'
import type { JobStore } from '../../../src/queue/store.ts'
import { crashingStore } from '../../../src/testing/store/crashing-store.ts'
import { broken, later, put, queueOf, statusOf } from '../queue-of.ts'

/** A store that has found an entry, and takes its time to tell. */
const slowStore = () => {
  const store = memoryStore()
  const waiting: (() => void)[] = []
  const get: JobStore['get'] = async (key) => {
    const value = await store.get(key)
    if (key[0] === 'entry') await new Promise<void>((resolve) => waiting.push(resolve))
    return value
  }
  const tell = async (advance: () => Promise<void>) => {
    for (let rounds = 0; rounds < 5; rounds++) {
      for (const resolve of waiting.splice(0)) resolve()
      await advance()
    }
  }
  return { store: { ...store, get }, tell }
}

const unsafe = put('a', { queueId: 'q', facts: { idempotency: 'unsafe' } })

it('sends nothing again whose record was read before it was sent and is changed after that', async () => {
  const { store, tell } = slowStore()
  const { queue, clock, paths } = queueOf(() => broken, { store })
  await queue.pause('q')
  const [entryId] = await queue.enqueue([unsafe])
  const second = queue.enqueue(put('b'), { after: { entryId: entryId as string, pointers: [] } })
  await clock.advance(0)
  await queue.resume('q')
  await clock.advance(0)
  expect(paths()).toEqual(['/a'])
  await tell(() => clock.advance(0))
  await second
  await clock.advance(1e9)
  expect(paths()).toEqual(['/a'])
  expect((await queue.entries({ queueId: 'q' }))[0]).toMatchObject({
    entryId,
    status: { _tag: 'Uncertain' },
    attempts: 1,
  })
})

it('does not cancel what was read before it was over', async () => {
  const { store, tell } = slowStore()
  const outcomes: unknown[] = []
  const { queue, clock } = queueOf(undefined, {
    store,
    onSettled: (_entry, outcome) => {
      outcomes.push(statusOf(outcome))
      if (outcomes.length === 1) throw new Error('not noted')
    },
  })
  await queue.pause('q')
  const [entryId] = await queue.enqueue([unsafe])
  const isCancelled = queue.cancel(entryId as string)
  await clock.advance(0)
  await queue.resume('q')
  await clock.advance(0)
  await tell(() => clock.advance(0))
  expect(await isCancelled).toBe(false)
  await clock.advance(10_000)
  expect(outcomes).toEqual([200, 200])
})

it('counts an attempt that came while an entry was read to be replaced', async () => {
  const { store, tell } = slowStore()
  const answer = later<{ readonly statusCode: number }>()
  const { queue, clock, paths } = queueOf(() => answer.promise, { store })
  await queue.pause('q')
  const [entryId] = await queue.enqueue([put('a', { queueId: 'q' })])
  const retried = queue.retry(entryId as string)
  await clock.advance(0)
  await queue.resume('q')
  await clock.advance(0)
  answer.resolve({ statusCode: 500 })
  await clock.advance(0)
  await tell(() => clock.advance(0))
  await retried
  expect((await queue.entries({ queueId: 'q' }))[0]?.attempts).toBe(paths().length)
})

it('counts an attempt that was not yet written when the entry was read to be cancelled', async () => {
  const crashing = crashingStore()
  const answer = later<{ readonly statusCode: number }>()
  const attempts: number[] = []
  const { queue, clock } = queueOf(() => answer.promise, {
    store: crashing.store,
    onSettled: (entry) => {
      attempts.push(entry.attempts)
    },
  })
  const [entryId] = await queue.enqueue([unsafe])
  await clock.advance(0)
  crashing.hold(true)
  queue.resume('q').catch(() => undefined)
  await clock.advance(0)
  crashing.failCommits(1)
  const isCancelled = queue.cancel(entryId as string)
  answer.resolve({ statusCode: 500 })
  await clock.advance(0)
  crashing.hold(false)
  await clock.advance(60_000)
  expect(await isCancelled).toBe(true)
  await clock.advance(0)
  expect(attempts).toEqual([1])
})
