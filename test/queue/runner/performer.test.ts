import { expect, it } from 'vitest'
import type { Executor } from '../../../src/executor/executor.ts'
import { left, right } from '../../../src/internal/either.ts'
import { later, put, queueOf, statusOf } from '../queue-of.ts'

const answer = { statusCode: 200, headers: {}, body: { _tag: 'Empty' }, jobId: 'a' } as const
const response = right(answer)

/** An executor whose first answer is made by a test, in whatever way. */
const firstThen = (first: () => unknown): Executor => {
  let calls = 0
  const execute = () => {
    calls += 1
    return calls === 1 ? first() : async () => response
  }
  return { execute } as unknown as Executor
}

const boom = () => {
  throw new Error('boom')
}

const answering = (fields: object) => () => async () => ({
  _tag: 'Right',
  right: { ...answer, ...fields },
})

const cycle = () => {
  const value: { own?: unknown } = {}
  value.own = value
  return value
}

const deep = (levels: number) => JSON.parse('['.repeat(levels) + ']'.repeat(levels))

it.each<[string, () => unknown]>([
  ['throws', boom],
  ['gives no task', () => undefined],
  ['gives a task that throws', () => boom],
  ['gives a task that rejects', () => async () => boom()],
  ...[undefined, null, 5, {}, { _tag: 'Right' }, { _tag: 'Left', left: {} }].map(
    (answer): [string, () => unknown] => [`answers ${JSON.stringify(answer)}`, () => async () => answer],
  ),
  ['answers without a body', () => async () => right({ statusCode: 200, headers: {} })],
  ['answers with a header that is no text', answering({ headers: { 'retry-after': 5 }, statusCode: 429 })],
  ['answers with a status that is no number', answering({ statusCode: Number.NaN })],
  ['answers with bytes that are no text', answering({ body: { _tag: 'Bytes', base64: 5 } })],
  ['answers with what JSON cannot hold beside', answering({ data: 10n })],
  ['fails with what JSON cannot hold', () => async () => left({ _tag: 'NetworkError', code: cycle() })],
  ['answers with what cannot be read', () => async () => Object.defineProperty({}, '_tag', { get: boom })],
  ...[10n, undefined, [undefined], { a: () => 1 }, Number.NaN, new Map(), cycle(), deep(1_001)].map(
    (value): [string, () => unknown] => [
      'answers with a body that JSON cannot hold',
      answering({ body: { _tag: 'Json', value } }),
    ],
  ),
])('goes on where an executor %s', async (_, first) => {
  const { queue } = queueOf(undefined, { executor: firstThen(first) })
  const ids = await queue.enqueue([put('a', { queueId: 'q' }), put('b', { queueId: 'q' })])
  const outcomes = await Promise.all(ids.map((id) => queue.outcome(id)))
  expect(outcomes.map(statusOf)).toEqual(['UnexpectedError', 200])
  await queue.close()
})

/** A job is being sent by an executor that listens to no signal, and another one is behind it. */
const deaf = async () => {
  const { promise, resolve } = later<unknown>()
  const world = queueOf(undefined, { executor: firstThen(() => () => promise) })
  const [first = '', second = ''] = await world.queue.enqueue([
    put('a', { queueId: 'q' }),
    put('b', { queueId: 'q' }),
  ])
  await world.clock.advance(0)
  return { ...world, first, second, answer: resolve }
}

it('takes for aborted what an executor goes on with after it was told to stop', async () => {
  const { queue, clock, settled, first, second, answer } = await deaf()
  const cancelled = queue.cancel(first)
  await clock.advance(4_999)
  expect(settled).toEqual([])
  await clock.advance(1)
  expect(await cancelled).toBe(true)
  answer(response)
  await queue.drained()
  expect(settled.map(({ entryId, outcome }) => [entryId, statusOf(outcome)])).toEqual([
    [first, 'CancelledError'],
    [second, 200],
  ])
  await queue.close()
})

it('waits no longer for an executor that answers after it was told to stop', async () => {
  const { queue, clock, first, answer } = await deaf()
  const cancelled = queue.cancel(first)
  await clock.advance(100)
  answer(response)
  expect(await cancelled).toBe(false)
  await queue.drained()
  expect(clock.pendingTimers()).toBe(0)
  await queue.close()
})

it('leaves no timer when it is closed while an executor is told to stop', async () => {
  const { queue, clock, first } = await deaf()
  const cancelled = queue.cancel(first).catch(({ reason }) => reason)
  await clock.advance(0)
  await queue.close()
  expect(await cancelled).toBe('closed')
  expect(clock.pendingTimers()).toBe(0)
})
