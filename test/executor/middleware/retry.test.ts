import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type RetryOptions, retry } from '../../../src/executor/middleware/retry.ts'
import { BaseJob } from '../../../src/jobs/base-job.ts'
import type { Idempotency } from '../../../src/jobs/job-facts.ts'
import { type Answer, scripted, still } from '../scripted.ts'

const jobWith = (idempotency: Idempotency) =>
  BaseJob(
    { serverUrl: 'https://example.org' },
    { jobId: 'Tried', method: 'POST', requestUrl: '/tried', facts: { idempotency } },
  )

const network = (code: string): Answer => ({ _tag: 'NetworkError', message: '', code })
const timedOut: Answer = { _tag: 'TimeoutError', message: '', timeoutMs: 1 }

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
    ['unsafe', 'a refused connection', network('ECONNREFUSED'), 3],
    ['unsafe', 'an unknown host', network('ENOTFOUND'), 3],
    ['unsafe', 'a certificate that is not accepted', network('DEPTH_ZERO_SELF_SIGNED_CERT'), 3],
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
          expect(begun - (at[i] as number)).toBeLessThanOrEqual(bound)
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
