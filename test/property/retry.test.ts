import fc from 'fast-check'
import { type AttemptEvent, type RetryOptions, retry } from 'matrix-jobs/executor'
import { expect, it } from 'vitest'
import { createAbort } from '../../src/executor/abort.ts'
import { composeExecutor } from '../../src/executor/executor.ts'
import type { Transport } from '../../src/executor/transport.ts'
import { BaseJob } from '../../src/jobs/base-job.ts'
import { abortedError } from '../../src/jobs/job-error.ts'
import { createFakeClock } from '../../src/testing/fake-clock.ts'
import { type Answer, scripted } from '../executor/scripted.ts'

type Options = Required<Pick<RetryOptions, 'attempts' | 'baseMs' | 'capMs' | 'deadlineMs'>>

/** One answer, how long it takes, and what the law says of it: whether it may pass, and whether the request may have left. */
interface Step {
  readonly answer: Answer
  readonly tookMs: number
  readonly mayPass: boolean
  readonly mayHaveLeft: boolean
}

const network = { _tag: 'NetworkError', message: 'failed', code: 'E' } as const
const late = { _tag: 'TimeoutError', message: 'late', timeoutMs: 1 } as const
const kinds: readonly Omit<Step, 'tookMs'>[] = [
  ...[408, 500, 502, 503, 599].map((statusCode) => ({
    answer: { statusCode },
    mayPass: true,
    mayHaveLeft: true,
  })),
  ...[200, 302, 400, 401, 403, 404, 429].map((statusCode) => ({
    answer: { statusCode },
    mayPass: false,
    mayHaveLeft: true,
  })),
  { answer: network, mayPass: true, mayHaveLeft: true },
  { answer: { ...network, neverLeft: true }, mayPass: true, mayHaveLeft: false },
  { answer: { ...late, phase: 'connect' }, mayPass: true, mayHaveLeft: false },
  { answer: { ...late, phase: 'headers' }, mayPass: true, mayHaveLeft: true },
  { answer: { ...late, phase: 'total' }, mayPass: true, mayHaveLeft: true },
  { answer: abortedError, mayPass: false, mayHaveLeft: true },
]
// Mostly what is tried again, so that sequences get long.
const step: fc.Arbitrary<Step> = fc
  .tuple(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...kinds.filter(({ mayPass }) => mayPass)) },
      fc.constantFrom(...kinds),
    ),
    fc.nat(2_000),
  )
  .map(([kind, tookMs]) => ({ ...kind, tookMs }))

// Not `fc.double`, most of whose numbers are so small that there would be no delay to speak of.
const fraction = (millionths: number) => fc.nat(millionths).map((n) => n / 1_000_000)

const given = fc.record({
  options: fc.record({
    attempts: fc.integer({ min: 1, max: 9 }),
    baseMs: fc.nat(5_000),
    capMs: fc.nat(20_000),
    deadlineMs: fc.oneof(fc.nat(10_000), fc.constant(1_000_000)),
  }),
  idempotency: fc.constantFrom('safe', 'idempotent', 'transaction', 'unsafe'),
  steps: fc.array(step, { minLength: 9, maxLength: 9 }),
  dice: fc.array(fraction(999_999), { minLength: 9, maxLength: 9 }),
})

type Given = typeof given extends fc.Arbitrary<infer Value> ? Value : never

/** The law, without the code: when each attempt begins. */
const lawOf = ({ options, idempotency, steps, dice }: Given): readonly number[] => {
  const begins = [0]
  let boundMs = options.baseMs
  for (let n = 0; n + 1 < options.attempts; n++) {
    const { mayPass, mayHaveLeft, tookMs } = steps[n] as Step
    if (!mayPass || (idempotency === 'unsafe' && mayHaveLeft)) break
    const beginsAt = (begins[n] as number) + tookMs + (dice[n] as number) * Math.min(options.capMs, boundMs)
    if (beginsAt > options.deadlineMs) break
    begins.push(beginsAt)
    boundMs *= 2
  }
  return begins
}

/** An executor with `retry` on a fake clock; each answer takes its time. */
const setUp = ({ options, idempotency, steps, dice }: Given) => {
  const clock = createFakeClock()
  const begins: number[] = []
  const events: AttemptEvent[] = []
  const { transport: answers } = scripted(...steps.map(({ answer }) => answer))
  const transport: Transport = async (...request) => {
    const { tookMs } = steps[begins.length] as Step
    begins.push(clock.now())
    await new Promise<void>((resolve) => clock.startTimer(resolve, tookMs))
    return answers(...request)
  }
  let thrown = 0
  const random = () => dice[thrown++] as number
  const middleware = [retry({ ...(options satisfies Options), onAttempt: (event) => events.push(event) })]
  const base = BaseJob({ serverUrl: 'https://example.org' }, { jobId: 'A', method: 'PUT', requestUrl: '/a' })
  const job = { ...base, facts: { ...base.facts, idempotency } } as BaseJob
  return { clock, begins, events, job, executor: composeExecutor({ clock, random, transport, middleware }) }
}

const longMs = 10_000_000

it('retry sends as often and at the times that the law says, and tells of each attempt', async () => {
  let longest = 0
  const law = fc.asyncProperty(given, async (given) => {
    const { clock, begins, events, job, executor } = setUp(given)
    const pending = executor.execute(job)()
    await clock.advance(longMs)
    const outcome = await pending
    const expected = lawOf(given)
    expect(begins).toEqual(expected)
    expect(begins.every((at) => at <= given.options.deadlineMs)).toBe(true)
    const sent = given.steps.slice(0, begins.length)
    if (given.idempotency === 'unsafe') {
      expect(sent.slice(0, -1).filter(({ mayHaveLeft }) => mayHaveLeft)).toEqual([])
    }
    events.forEach(({ attempt, delayMs, outcome: told }, n) => {
      const { answer, tookMs } = sent[n] as Step
      expect(attempt).toBe(n + 1)
      expect(told).toMatchObject(
        '_tag' in answer ? { _tag: answer._tag } : { _tag: 'Response', statusCode: answer.statusCode },
      )
      expect(delayMs !== undefined).toBe(n < sent.length - 1)
      if (delayMs === undefined) return
      expect(delayMs).toBeGreaterThanOrEqual(0)
      expect(delayMs).toBeLessThanOrEqual(Math.min(given.options.capMs, given.options.baseMs * 2 ** n))
      expect(begins[n + 1]).toBe((begins[n] as number) + tookMs + delayMs)
    })
    expect(events).toHaveLength(begins.length)
    const last = sent.at(-1) as Step
    if (!('_tag' in last.answer)) {
      expect(outcome).toMatchObject({ right: { statusCode: last.answer.statusCode } })
    } else {
      const count = begins.length > 1 && last.mayPass ? { attempts: begins.length } : {}
      expect(outcome).toEqual({ _tag: 'Left', left: { ...last.answer, ...count } })
    }
    expect(clock.pendingTimers()).toBe(0)
    longest = Math.max(longest, begins.length)
  })
  await fc.assert(law, { numRuns: 2_000 })
  expect(longest).toBeGreaterThan(4)
})

it('retry sends nothing after an abort, whenever it comes', async () => {
  let waiting = 0
  const law = fc.asyncProperty(given, fraction(1_000_000), async (given, part) => {
    const { clock, begins, job, executor } = setUp(given)
    const expected = lawOf(given)
    const aborting = createAbort()
    const pending = executor.execute(job, { signal: aborting.signal })()
    await clock.advance(part * (expected.at(-1) as number))
    const sent = begins.length
    const isWaiting = sent < expected.length && clock.now() >= endOf(given, begins)
    aborting.abort()
    // During an attempt its end is the transport's business, and this one heeds no signal.
    if (isWaiting) {
      waiting++
      expect(await pending).toEqual({ _tag: 'Left', left: abortedError })
      expect(clock.pendingTimers()).toBe(0)
    }
    await clock.advance(longMs)
    await pending
    expect(begins).toHaveLength(sent)
    expect(clock.pendingTimers()).toBe(0)
  })
  await fc.assert(law, { numRuns: 1_000 })
  expect(waiting).toBeGreaterThan(50)
})

const endOf = ({ steps }: Given, begins: readonly number[]): number =>
  (begins.at(-1) as number) + (steps[begins.length - 1] as Step).tookMs
