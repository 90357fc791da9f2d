import { describe, expect, it } from 'vitest'
import type { Clock } from '../../../src/executor/clock.ts'
import { composeExecutor, type Outcome } from '../../../src/executor/executor.ts'
import type { HttpResponse } from '../../../src/executor/http-response.ts'
import { rateLimit } from '../../../src/executor/middleware/rate-limit.ts'
import { right } from '../../../src/internal/either.ts'
import { createFakeClock } from '../../../src/testing/fake-clock.ts'
import { countingSignal, jobTo } from './serving.ts'

const crowd = 10_000
const range = (count: number) => Array.from({ length: count }, (_, i) => i)

const response = (statusCode: number, headers = {}): HttpResponse => ({
  statusCode,
  headers,
  body: new Uint8Array(),
})

/** A clock that counts the timers, and tells how many run. */
const counting = (clock: Clock) => {
  const counts = { started: 0, running: 0, most: 0 }
  const startTimer: Clock['startTimer'] = (callback, delayMs) => {
    counts.started++
    counts.most = Math.max(counts.most, ++counts.running)
    let isRunning = true
    const end = () => {
      if (isRunning) counts.running--
      isRunning = false
    }
    const stop = clock.startTimer(() => {
      end()
      callback()
    }, delayMs)
    return () => {
      end()
      stop()
    }
  }
  return { counts, clock: { now: clock.now, startTimer } }
}

/** A server that keeps what it is sent until the test has it answer. */
const crowded = () => {
  const clock = createFakeClock()
  const { counts, clock: counted } = counting(clock)
  const sent: string[] = []
  let open: ((response: HttpResponse) => void)[] = []
  const executor = composeExecutor({
    clock: counted,
    random: () => 0.5,
    middleware: [rateLimit()],
    transport: ({ url }) =>
      new Promise((resolve) => {
        sent.push(url.split('/').at(-1) ?? '')
        open.push((answer) => resolve(right(answer)))
      }),
  })
  /** Answers all that it has, those that came last first. */
  const answer = async (given: HttpResponse) => {
    const answers = open.reverse()
    open = []
    for (const one of answers) one(given)
    await clock.advance(0)
    return answers.length
  }
  return { clock, counts, sent, answer, executor }
}

/** The first is refused for two seconds; the others come during the wait, each with a signal of its own. */
const dammed = async () => {
  const server = crowded()
  const signals = range(crowd).map(countingSignal)
  const outcomes: Promise<Outcome>[] = []
  const send = (i: number) =>
    void outcomes.push(server.executor.execute(jobTo('a', i), { signal: signals[i]?.signal })())
  send(0)
  await server.clock.advance(0)
  await server.answer(response(429, { 'retry-after': '2' }))
  for (const i of range(crowd).slice(1)) send(i)
  await server.clock.advance(1_999)
  expect(server.sent).toEqual(['0'])
  server.sent.pop()
  const listening = () => signals.filter((one) => one.listening() > 0).length
  expect(listening()).toBe(crowd)
  return { ...server, signals, outcomes, listening }
}

describe('rateLimit, before a crowd', () => {
  it('lets ten thousand go in order, with every answer one more than before, by one timer', async () => {
    const { clock, counts, sent, answer, outcomes, listening } = await dammed()
    expect(counts).toEqual({ started: 1, running: 1, most: 1 })
    await clock.advance(1)
    const groups: number[] = []
    for (let count = await answer(response(200)); count > 0; count = await answer(response(200)))
      groups.push(count)
    expect(groups).toEqual([...range(13).map((i) => 2 ** i), crowd - (2 ** 13 - 1)])
    expect(sent).toEqual(range(crowd).map(String))
    expect((await Promise.all(outcomes)).every(({ _tag }) => _tag === 'Right')).toBe(true)
    expect(counts).toEqual({ started: 1 + groups.length, running: 0, most: 1 })
    expect(listening()).toBe(0)
  })

  it('begins with one again when many are refused, and keeps the order of the jobs', async () => {
    const { clock, counts, sent, answer } = await dammed()
    await clock.advance(1)
    for (const _ of range(4)) await answer(response(200))
    expect(sent.length).toBe(31)
    expect(await answer(response(429, { 'retry-after': '2' }))).toBe(16)
    await clock.advance(1_999)
    expect(sent.length).toBe(31)
    await clock.advance(1)
    const groups: number[] = []
    while (groups.length < 6) groups.push(await answer(response(200)))
    expect(groups).toEqual([1, 2, 4, 8, 16, 32])
    expect(sent.slice(31, 31 + 63)).toEqual(range(63).map((i) => String(15 + i)))
    expect(counts.most).toBe(1)
  })

  it('refuses all of a crowd that would have to wait too long', async () => {
    const { clock, counts, sent, answer, outcomes } = await dammed()
    await clock.advance(1)
    await answer(response(429, { 'retry-after': '60' }))
    expect(sent).toEqual(['0'])
    // All came at the same time, and have waited for two of their sixty seconds.
    expect(
      (await Promise.all(outcomes)).map((outcome) => outcome._tag === 'Right' && outcome.right.statusCode),
    ).toEqual(range(crowd).map(() => 429))
    expect(counts.running).toBe(0)
  })

  it('lets go whoever is left when every third is aborted, from the last to the first', async () => {
    const { clock, counts, sent, answer, signals, outcomes, listening } = await dammed()
    const isAborted = (i: number) => i % 3 === 0
    for (const i of range(crowd).reverse()) if (isAborted(i)) signals[i]?.abort()
    expect(listening()).toBe(range(crowd).filter((i) => !isAborted(i)).length)
    await clock.advance(1)
    while ((await answer(response(200))) > 0);
    expect(sent).toEqual(
      range(crowd)
        .filter((i) => !isAborted(i))
        .map(String),
    )
    expect((await Promise.all(outcomes)).map(({ _tag }) => _tag)).toEqual(
      range(crowd).map((i) => (isAborted(i) ? 'Left' : 'Right')),
    )
    expect([counts.running, counts.most]).toEqual([0, 1])
  })

  it('has no timer left as soon as all are aborted', async () => {
    const { clock, counts, sent, signals, outcomes } = await dammed()
    for (const { abort } of signals) abort()
    expect((await Promise.all(outcomes)).every(({ _tag }) => _tag === 'Left')).toBe(true)
    expect(counts).toEqual({ started: 1, running: 0, most: 1 })
    await clock.advance(60_000)
    expect(sent).toEqual([])
  })
})
