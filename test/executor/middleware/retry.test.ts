import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Middleware } from '../../../src/executor/executor.ts'
import { type AttemptEvent, type RetryOptions, retry } from '../../../src/executor/middleware/retry.ts'
import { BaseJob } from '../../../src/jobs/base-job.ts'
import type { Idempotency } from '../../../src/jobs/job-facts.ts'
import { createFakeClock } from '../../../src/testing/fake-clock.ts'
import { type Answer, scripted, still } from '../scripted.ts'

const jobWith = (idempotency: Idempotency) =>
  BaseJob(
    { serverUrl: 'https://example.org' },
    { jobId: 'Tried', method: 'POST', requestUrl: '/tried', facts: { idempotency } },
  )

const network = (code: string): Answer => ({ _tag: 'NetworkError', message: '', code })
const neverLeft: Answer = { _tag: 'NetworkError', message: '', code: 'ECONNREFUSED', neverLeft: true }
const timedOut: Answer = { _tag: 'TimeoutError', message: '', timeoutMs: 1, phase: 'total' }

/** Executes on a clock that runs on by itself, and tells when each attempt began. */
const attemptsOf = async (
  idempotency: Idempotency,
  answers: readonly Answer[],
  options: RetryOptions,
  random = () => 0.5,
) => {
  const { transport, sent } = scripted(...answers)
  const at: number[] = []
  const { clock, executor } = still({
    transport: (request, context) => {
      at.push(clock.now())
      return transport(request, context)
    },
    random,
    middleware: [retry(options)],
  })
  const outcome = executor.execute(jobWith(idempotency))()
  await clock.advance(10 ** 9)
  return { outcome: await outcome, at, sent, pendingTimers: clock.pendingTimers() }
}

describe('retry', () => {
  it('waits a random part of a bound that doubles, up to the cap', async () => {
    const { at } = await attemptsOf('safe', [{ statusCode: 503 }], { attempts: 5, baseMs: 100, capMs: 300 })
    expect(at).toEqual([0, 50, 150, 300, 450])
  })

  it('stops at the first answer that is none of its business', async () => {
    const answers = [network('ECONNRESET'), { statusCode: 503 }, { statusCode: 404 }]
    const { outcome, sent } = await attemptsOf('idempotent', answers, {})
    expect(sent.length).toBe(3)
    expect(outcome).toMatchObject({ right: { statusCode: 404 } })
  })

  it.each<[Idempotency, string, Answer, number]>([
    ['unsafe', 'a failure before it left', neverLeft, 3],
    ['unsafe', 'a timeout before there was a connection', { ...timedOut, phase: 'connect' }, 3],
    ['unsafe', 'a reset', network('ECONNRESET'), 1],
    ['unsafe', 'a failure without a code', network(''), 1],
    ['unsafe', 'a 503', { statusCode: 503 }, 1],
    ['unsafe', 'a timeout', timedOut, 1],
    ['transaction', 'a reset', network('ECONNRESET'), 3],
    ['transaction', 'a 500', { statusCode: 500 }, 3],
    ['idempotent', 'a timeout', timedOut, 3],
    ['safe', 'a 408', { statusCode: 408 }, 3],
    ['safe', 'a 429', { statusCode: 429 }, 1],
    ['safe', 'an abort', { _tag: 'AbortedError', message: '' }, 1],
  ])('sends a job that is %s after %s: %#', async (idempotency, _what, answer, times) => {
    const { sent } = await attemptsOf(idempotency, [answer], { attempts: 3 })
    expect(sent.length).toBe(times)
  })

  it('stops waiting when it is aborted, and leaves no timer', async () => {
    const { transport, sent } = scripted({ statusCode: 503 })
    const { clock, executor } = still({ transport, middleware: [retry({ baseMs: 1000 })] })
    const controller = new AbortController()
    const outcome = executor.execute(jobWith('safe'), { signal: controller.signal })()
    await clock.advance(10)
    controller.abort()
    expect(await outcome).toMatchObject({ left: { _tag: 'AbortedError' } })
    expect([sent.length, clock.pendingTimers()]).toEqual([1, 0])
  })

  it('tells what comes next the number of the attempt', async () => {
    const numbers: unknown[] = []
    const { transport } = scripted({ statusCode: 503 }, network('ECONNRESET'), { statusCode: 200 })
    const watch: Middleware = (next) => (job, context) => {
      numbers.push(context.attempt)
      return next(job, context)
    }
    const { clock, executor } = still({ transport, middleware: [retry(), watch] })
    const outcome = executor.execute(jobWith('safe'))()
    await clock.advance(10_000)
    expect([(await outcome)._tag, numbers]).toEqual(['Right', [1, 2, 3]])
  })

  it('reports every attempt, without what the job holds, and heeds nothing that the report throws', async () => {
    const events: unknown[] = []
    const onAttempt = (event: AttemptEvent) => {
      events.push(event)
      throw new Error('defect')
    }
    const answers = [network('ECONNRESET'), timedOut, { statusCode: 503 }, { statusCode: 200 }]
    await attemptsOf('safe', answers, { baseMs: 100, onAttempt })
    const about = { jobId: 'Tried', path: '/tried' }
    expect(events).toEqual([
      { ...about, attempt: 1, outcome: { _tag: 'NetworkError', code: 'ECONNRESET' }, delayMs: 50 },
      { ...about, attempt: 2, outcome: { _tag: 'TimeoutError' }, delayMs: 100 },
      { ...about, attempt: 3, outcome: { _tag: 'Response', statusCode: 503 }, delayMs: 200 },
      { ...about, attempt: 4, outcome: { _tag: 'Response', statusCode: 200 } },
    ])
    expect(events.every(Object.isFrozen)).toBe(true)
  })

  it.each([network('ECONNRESET'), timedOut])(
    'counts the attempts in the error that is left: %#',
    async (answer) => {
      const { outcome } = await attemptsOf('safe', [answer], { attempts: 3 })
      expect(outcome).toEqual({ _tag: 'Left', left: { ...answer, attempts: 3 } })
      expect(outcome._tag === 'Left' && Object.isFrozen(outcome.left)).toBe(true)
      const once = await attemptsOf('safe', [answer], { attempts: 1 })
      expect(once.outcome).toEqual({ _tag: 'Left', left: answer })
    },
  )

  it('begins no attempt after the deadline, though a timer is late', async () => {
    const { transport, sent } = scripted({ statusCode: 503 })
    const clock = createFakeClock()
    // The machine sleeps for an hour whenever somebody waits.
    const startTimer: typeof clock.startTimer = (callback) => clock.startTimer(callback, 3_600_000)
    const { executor } = still({ transport, middleware: [retry()], clock: { ...clock, startTimer } })
    const outcome = executor.execute(jobWith('safe'))()
    await clock.advance(10 ** 8)
    expect([(await outcome)._tag, sent.length]).toEqual(['Right', 1])
  })

  it('tries without end of numbers where there is no delay', async () => {
    const options = { attempts: 1_100, baseMs: 0 }
    const { at } = await attemptsOf('safe', [{ statusCode: 503 }], options)
    expect([at.length, at.at(-1)]).toEqual([1_100, 0])
  })

  it('goes on until the deadline where there is no end of attempts, and for ever where there is no deadline', async () => {
    const endless = { attempts: Infinity, baseMs: 1_000, capMs: 1_000 }
    const { at } = await attemptsOf('safe', [{ statusCode: 503 }], { ...endless, deadlineMs: 10_000 })
    expect([at.length, at.at(-1)]).toEqual([21, 10_000])
    const { transport, sent } = scripted({ statusCode: 503 })
    const { clock, executor } = still({
      transport,
      middleware: [retry({ ...endless, deadlineMs: Infinity })],
    })
    executor.execute(jobWith('safe'))()
    await clock.advance(1_000_000)
    expect(sent.length).toBe(2_001)
  })

  it('refuses an onAttempt that is no function', () => {
    expect(() => retry({ onAttempt: 5 as never })).toThrow(/^onAttempt: expected a function/)
  })

  it('takes an option that is undefined as not given', async () => {
    const { transport, sent } = scripted({ statusCode: 503 })
    const options = { attempts: undefined, baseMs: undefined } as unknown as RetryOptions
    const { clock, executor } = still({ transport, middleware: [retry(options)] })
    executor.execute(jobWith('safe'))()
    await clock.advance(120_000)
    expect(sent).toHaveLength(5)
    expect(() => retry({ attempts: null as never })).toThrow(/^attempts: expected a number/)
  })

  it.each<[keyof RetryOptions, number]>([
    ['attempts', 0],
    ['baseMs', -1],
    ['capMs', Number.NaN],
    ['deadlineMs', -5],
  ])('refuses %s: %d', (name, value) => {
    expect(() => retry({ [name]: value })).toThrow(new RegExp(`^${name}: expected a number`))
  })

  it('keeps its law whatever fails', async () => {
    const answer = fc.constantFrom<Answer>(
      { statusCode: 500 },
      { statusCode: 503 },
      network('ECONNRESET'),
      network('ECONNREFUSED'),
      timedOut,
    )
    const law = fc.asyncProperty(
      fc.constantFrom<Idempotency>('safe', 'idempotent', 'transaction', 'unsafe'),
      fc.array(answer, { minLength: 1, maxLength: 8 }),
      fc.record({
        attempts: fc.integer({ min: 1, max: 8 }),
        baseMs: fc.integer({ min: 0, max: 5_000 }),
        capMs: fc.integer({ min: 0, max: 20_000 }),
        deadlineMs: fc.integer({ min: 0, max: 60_000 }),
      }),
      fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 8, maxLength: 8 }),
      async (idempotency, answers, options, randoms) => {
        let drawn = 0
        const random = () => randoms[drawn++ % randoms.length] as number
        const { at, sent, pendingTimers } = await attemptsOf(idempotency, answers, options, random)
        expect(at.length).toBeLessThanOrEqual(options.attempts)
        expect(at.at(-1)).toBeLessThanOrEqual(options.deadlineMs)
        at.slice(1).forEach((begun, i) => {
          const bound = Math.min(options.capMs, options.baseMs * 2 ** i)
          expect(begun - (at[i] as number)).toBeCloseTo((randoms[i] as number) * bound, 4)
        })
        const mayHaveLeft = answers
          .slice(0, sent.length - 1)
          .some((given) => !('code' in given && given.code === 'ECONNREFUSED'))
        if (idempotency === 'unsafe') expect(mayHaveLeft).toBe(false)
        expect(pendingTimers).toBe(0)
      },
    )
    await fc.assert(law, { numRuns: 300 })
  })
})
