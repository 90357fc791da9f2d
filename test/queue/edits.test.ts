import { describe, expect, it } from 'vitest'
import { memoryStore } from '../../src/queue/memory-store.ts'
import { crashingStore } from '../../src/testing/store/crashing-store.ts'
import { later, put, queueOf, statusOf } from './queue-of.ts'

const ok = { statusCode: 200 }
const failing = { statusCode: 503 }
const unknownToken = { statusCode: 401, json: { errcode: 'M_UNKNOWN_TOKEN' } }
const inLane = { queueId: 'room' }

describe('a change behind a head that waits', () => {
  it.each([
    ['for its next attempt', failing],
    ['for credentials', unknownToken],
  ])('leaves it waiting %s', async (_, answer) => {
    const { queue, clock, paths } = queueOf(({ url }) => (url.endsWith('/head') ? answer : ok), {
      baseMs: 60_000,
      capMs: 60_000,
    })
    await queue.enqueue(put('head', inLane))
    await clock.advance(0)
    for (const name of ['a', 'b', 'c']) await queue.enqueue(put(name, inLane), { dedupeKey: 'typing' })
    await queue.cancel(await queue.enqueue(put('d', inLane)))
    await clock.advance(29_999)
    expect(paths()).toEqual(['/head'])
  })

  it('does not give the outcome of the head again', async () => {
    let calls = 0
    const onSettled = ({ job }: { readonly job: { readonly jobId: string } }) => {
      if (job.jobId !== 'head') return
      calls += 1
      throw new Error('not noted')
    }
    const { queue, clock } = queueOf(undefined, { onSettled, baseMs: 60_000 })
    await queue.enqueue(put('head', inLane))
    await clock.advance(0)
    for (const name of ['a', 'b']) await queue.enqueue(put(name, inLane), { dedupeKey: 'typing' })
    await clock.advance(0)
    expect(calls).toBe(1)
  })
})

describe('a dedupe key', () => {
  it('takes no entry away about which somebody has to decide', async () => {
    const { queue, clock, settled } = queueOf(() => ({ statusCode: 403 }))
    const first = await queue.enqueue(put('first', { ...inLane, policy: 'PauseIfFailed' }), {
      dedupeKey: 'key',
    })
    await clock.advance(0)
    const second = await queue.enqueue(put('second', inLane), { dedupeKey: 'key' })
    await queue.enqueue(put('third', inLane), { dedupeKey: 'key' })
    await clock.advance(0)
    expect((await queue.entries()).map(({ status }) => status._tag)).toEqual(['Failed', 'Waiting'])
    expect(settled.map(({ entryId }) => entryId)).toEqual([second])
    await queue.cancel(first)
    await clock.advance(0)
    expect(settled.map(({ outcome }) => statusOf(outcome))).toEqual(['CancelledError', 'CancelledError', 403])
  })

  it('stays with an entry in flight if the one that was to have it is refused', async () => {
    const { store, failCommits } = crashingStore()
    const answer = later<typeof failing>()
    const { queue, clock, paths } = queueOf(({ url }) => (url.endsWith('/first') ? answer.promise : ok), {
      store,
      baseMs: 60_000,
    })
    await queue.enqueue(put('first', inLane), { dedupeKey: 'key' })
    await clock.advance(0)
    failCommits(2)
    await expect(queue.enqueue(put('refused', inLane), { dedupeKey: 'key' })).rejects.toMatchObject({
      reason: 'full',
    })
    answer.resolve(failing)
    await clock.advance(0)
    await queue.enqueue(put('third', inLane), { dedupeKey: 'key' })
    await clock.advance(0)
    expect(paths()).toEqual(['/first', '/third'])
  })
})

describe('the time of an entry', () => {
  it('does not end one that may have taken effect', async () => {
    const { queue, clock, settled } = queueOf(() => ({
      _tag: 'NetworkError',
      message: '',
      code: 'ECONNRESET',
    }))
    const job = put('invite', { ...inLane, facts: { idempotency: 'unsafe' } })
    await queue.enqueue(job, { ttlMs: 100 })
    await clock.advance(1_000)
    expect((await queue.entries()).map(({ status }) => status._tag)).toEqual(['Uncertain'])
    expect(settled).toEqual([])
  })

  it('does not end one that was in flight when the process died', async () => {
    const store = memoryStore()
    const job = put('invite', { ...inLane, facts: { idempotency: 'unsafe' } })
    const { queue, clock } = queueOf(() => new Promise(() => undefined), { store })
    await queue.enqueue(job, { ttlMs: 100 })
    await clock.advance(1_000)
    await queue.close()
    const next = queueOf(undefined, { store, clock })
    await next.clock.advance(0)
    expect((await next.queue.entries()).map(({ status }) => status._tag)).toEqual(['Uncertain'])
    expect([...next.settled, ...next.sent]).toEqual([])
  })

  it('does not end one that has failed and keeps its place', async () => {
    const { queue, clock } = queueOf(() => ({ statusCode: 403 }))
    await queue.enqueue(put('a', { ...inLane, policy: 'PauseIfFailed' }), { ttlMs: 100 })
    await clock.advance(1_000)
    expect(queue.getLaneSnapshot('room').waiting).toEqual({ _tag: 'Failed' })
  })
})

describe('an entry that fails by the one that it waited for', () => {
  it.each([
    ['CancelFutureIfFailed', [403, 490, 490]],
    ['AlwaysContinue', [403, 490, 200]],
  ] as const)('has its own policy: %s', async (policy, statuses) => {
    const { queue, clock, settled } = queueOf(({ url }) => ({
      statusCode: url.endsWith('/upload') ? 403 : 200,
    }))
    await queue.enqueue([
      { job: put('upload'), entryId: 'upload' },
      { job: put('send', { ...inLane, policy }), after: { entryId: 'upload', pointers: [] } },
      put('behind', inLane),
    ])
    await clock.advance(0)
    expect(settled.map(({ outcome }) => statusOf(outcome))).toEqual(statuses)
  })
})

it('what becomes more urgent while it waits for a turn has it earlier', async () => {
  const first = later<typeof ok>()
  const { queue, clock, paths } = queueOf(({ url }) => (url.endsWith('/first') ? first.promise : ok), {
    concurrency: 1,
  })
  await queue.enqueue(put('first', { queueId: 'first' }))
  await clock.advance(0)
  await queue.enqueue([put('a', { queueId: 'a' }), put('b', { queueId: 'b' })])
  await queue.enqueue(put('urgent', { queueId: 'b' }), { priority: 5 })
  first.resolve(ok)
  await clock.advance(0)
  await queue.drained()
  expect(paths()).toEqual(['/first', '/b', '/urgent', '/a'])
})
