import { describe, expect, it } from 'vitest'
import { rateLimit } from '../../../src/executor/middleware/rate-limit.ts'
import { withData } from '../../../src/jobs/derive.ts'
import { abortedError } from '../../../src/jobs/job-error.ts'
import { countingSignal, jobTo, refusedFor, type Served, serving } from './serving.ts'

const statusOf = (outcome: unknown) => (outcome as { right?: { statusCode: number } }).right?.statusCode
const range = (count: number) => Array.from({ length: count }, (_, i) => i)

/** Refuses a job's first requests and takes the next; each gets the answer that comes in its turn. */
const once = (...refusals: readonly Served[]) => {
  const { clock, arrivals, executor } = serving([rateLimit()], ({ times }) => refusals[times - 1] ?? {})
  return { clock, arrivals, outcome: executor.execute(jobTo('a', 0))() }
}

describe('rateLimit', () => {
  it('lets nothing leave to a server that refused one of a hundred, and delays no other server', async () => {
    const { clock, arrivals, executor } = serving([rateLimit()], ({ host, name, times }) =>
      host === 'a' && name === '42' && times === 1 ? { ...refusedFor(2), afterMs: 10 } : { afterMs: 50 },
    )
    const before = range(100).map((i) => executor.execute(jobTo('a', i))())
    await clock.advance(10)
    expect(arrivals.length).toBe(100)
    const during = range(100).map((i) => executor.execute(jobTo('a', 100 + i))())
    const elsewhere = range(100).map((i) => executor.execute(jobTo('b', i))())
    await clock.advance(1_999)
    expect(arrivals.filter(({ host }) => host === 'a').length).toBe(100)
    expect(arrivals.slice(100).map(({ host, name, at }) => [host, name, at])).toEqual(
      range(100).map((i) => ['b', `${i}`, 10]),
    )
    expect((await Promise.all(elsewhere)).map(statusOf)).toEqual(range(100).map(() => 200))
    await clock.advance(1)
    expect(arrivals.slice(200).map(({ name, at }) => [name, at])).toEqual([['42', 2_010]])
    await clock.advance(5_000)
    expect(arrivals.slice(200).map(({ name }) => name)).toEqual([
      '42',
      ...range(100).map((i) => `${100 + i}`),
    ])
    expect((await Promise.all([...before, ...during])).every((outcome) => statusOf(outcome) === 200)).toBe(
      true,
    )
    expect(clock.pendingTimers()).toBe(0)
  })

  it.each<[string, Served, number]>([
    ['seconds', refusedFor(2), 2_000],
    ['seconds before retry_after_ms', { ...refusedFor(2), json: { retry_after_ms: 9_000 } }, 2_000],
    ['a date, by the clock', refusedFor('Thu, 01 Jan 2026 00:00:03 GMT'), 3_000],
    ['retry_after_ms', { statusCode: 429, json: { retry_after_ms: 1_234 } }, 1_234],
    ['a negative number of seconds, and so by itself', refusedFor(-5), 500],
    ['a negative retry_after_ms', { statusCode: 429, json: { retry_after_ms: -5 } }, 500],
    ['a text as retry_after_ms', { statusCode: 429, json: { retry_after_ms: '9' } }, 500],
    ['nothing', { statusCode: 429 }, 500],
    ['zero', refusedFor(0), 2],
  ])('waits as the server says: %s', async (_what, refusal, waitMs) => {
    const { clock, arrivals, outcome } = once(refusal)
    await clock.advance(60_000)
    expect(arrivals.map(({ at }) => at)).toEqual([0, waitMs])
    expect(statusOf(await outcome)).toBe(200)
    expect(clock.pendingTimers()).toBe(0)
  })

  it('waits longer and longer where the server names no wait, and gives up in time', async () => {
    const { clock, arrivals, executor } = serving([rateLimit()], () => ({ statusCode: 429 }))
    const outcome = executor.execute(jobTo('a', 0))()
    await clock.advance(10 ** 6)
    expect(arrivals.map(({ at }) => at)).toEqual([0, 500, 1_500, 3_500, 7_500, 15_500, 30_500, 45_500])
    expect(statusOf(await outcome)).toBe(429)
  })

  it('is not held in a loop by a server that always says "at once"', async () => {
    const { clock, arrivals, executor } = serving([rateLimit()], () => refusedFor(0))
    const outcome = executor.execute(jobTo('a', 0))()
    await clock.advance(10 ** 6)
    expect(arrivals.length).toBeLessThan(80)
    expect(statusOf(await outcome)).toBe(429)
  })

  it.each(['61', '3600', '9'.repeat(400), 'Fri, 01 Jan 2027 00:00:00 GMT'])(
    'gives the refusal itself at once when the wait is too long: %#',
    async (text) => {
      const { clock, arrivals, executor } = serving([rateLimit()], ({ name }) =>
        name === '0' ? refusedFor(text) : {},
      )
      expect(await executor.execute(jobTo('a', 0))()).toMatchObject({
        right: { statusCode: 429, headers: { 'retry-after': text } },
      })
      expect(statusOf(await executor.execute(jobTo('a', 1))())).toBe(200)
      expect([arrivals.length, clock.pendingTimers()]).toEqual([2, 0])
    },
  )

  it('ends with the refusal who would have to wait too long in all, though it was never sent', async () => {
    const waits = [refusedFor(40), refusedFor(40)]
    const { clock, arrivals, executor } = serving([rateLimit()], () => waits.shift() ?? {})
    const first = executor.execute(jobTo('a', 0))()
    await clock.advance(10_000)
    const second = executor.execute(withData({ id: 2 })(jobTo('a', 1)))()
    await clock.advance(25_000)
    const third = executor.execute(jobTo('a', 2))()
    await clock.advance(5_000)
    expect(statusOf(await first)).toBe(429)
    expect(await second).toMatchObject({ right: { statusCode: 429, data: { id: 2 }, jobId: 'Served' } })
    await clock.advance(40_000)
    expect(statusOf(await third)).toBe(200)
    expect(arrivals.map(({ name, at }) => [name, at])).toEqual([
      ['0', 0],
      ['0', 40_000],
      ['2', 80_000],
    ])
  })

  it('ends with the refusal at once who is refused late in its time, though others wait at the gate', async () => {
    const answers: Record<string, readonly Served[]> = {
      slow: [refusedFor(30), { ...refusedFor(20), afterMs: 20_000 }],
      fast: [refusedFor(34), {}],
    }
    const { clock, arrivals, executor } = serving(
      [rateLimit()],
      ({ name, times }) => answers[name]?.[times - 1] ?? {},
    )
    const settledAt: number[] = []
    const startAt = clock.now()
    const slow = executor.execute(jobTo('a', 'slow'))()
    void slow.then(() => settledAt.push(clock.now() - startAt))
    await clock.advance(10_000)
    const fast = executor.execute(jobTo('a', 'fast'))()
    await clock.advance(60_000)
    expect([statusOf(await slow), ...settledAt]).toEqual([429, 50_000])
    expect(statusOf(await fast)).toBe(200)
    expect(arrivals.map(({ name, at }) => [name, at])).toEqual([
      ['slow', 0],
      ['slow', 30_000],
      ['fast', 31_000],
      ['fast', 70_000],
    ])
  })

  it('waits longer, and in the first order, if what was in flight is refused too', async () => {
    const { clock, arrivals, executor } = serving([rateLimit()], ({ name, times }) => {
      if (times > 1) return {}
      return { ...refusedFor(2), afterMs: [500, 100, 300][Number(name)] ?? 0 }
    })
    const outcomes = range(3).map((i) => executor.execute(jobTo('a', i))())
    await clock.advance(2_499)
    expect(arrivals.length).toBe(3)
    await clock.advance(1)
    expect(arrivals.slice(3).map(({ name }) => name)).toEqual(['0', '1', '2'])
    expect((await Promise.all(outcomes)).map(statusOf)).toEqual([200, 200, 200])
  })

  it('does not wait for a long poll that goes first', async () => {
    const { clock, arrivals, executor } = serving([rateLimit()], ({ name, times }) => {
      if (name !== 'sync') return {}
      return times === 1 ? refusedFor(1) : { afterMs: 30_000 }
    })
    void executor.execute(jobTo('a', 'sync'))()
    await clock.advance(0)
    const message = executor.execute(jobTo('a', 'message'))()
    await clock.advance(2_000)
    expect(statusOf(await message)).toBe(200)
    expect(arrivals.at(-1)).toMatchObject({ name: 'message', at: 2_000 })
    await clock.advance(30_000)
    expect(clock.pendingTimers()).toBe(0)
  })

  it('goes on with the next if the first breaks', async () => {
    const { clock, arrivals, executor } = serving([rateLimit()], ({ name, times }) => {
      if (name !== '0') return {}
      return times === 1 ? refusedFor(1) : { broken: true }
    })
    const outcomes = range(3).map((i) => executor.execute(jobTo('a', i))())
    await clock.advance(1_000)
    expect((await Promise.all(outcomes)).map(({ _tag }) => _tag)).toEqual(['Left', 'Right', 'Right'])
    expect(arrivals.length).toBe(4)
  })

  it('takes an aborted job out of the line at once, and leaves no timer and no listener', async () => {
    const { clock, arrivals, executor } = serving([rateLimit()], () => refusedFor(5))
    const { signal, abort, listening } = countingSignal()
    const outcomes = range(3).map((i) => executor.execute(jobTo('a', i), { signal })())
    await clock.advance(10)
    outcomes.push(executor.execute(jobTo('a', 3), { signal })())
    await clock.advance(10)
    expect([listening(), clock.pendingTimers()]).toEqual([4, 1])
    abort()
    expect(await Promise.all(outcomes)).toEqual(range(4).map(() => ({ _tag: 'Left', left: abortedError })))
    expect([arrivals.length, clock.pendingTimers()]).toEqual([3, 0])
    const later = executor.execute(jobTo('a', 4))()
    await clock.advance(4_979)
    expect(arrivals.length).toBe(3)
    await clock.advance(60_000)
    expect(statusOf(await later)).toBe(429)
  })

  it('keeps a gate closed that nobody stands before, without a timer, and then lets who comes pass', async () => {
    const { clock, arrivals, executor } = serving([rateLimit()], ({ times, name }) =>
      name === '0' && times === 1 ? refusedFor(5) : {},
    )
    const { signal, abort } = countingSignal()
    void executor.execute(jobTo('a', 0), { signal })()
    await clock.advance(10)
    abort()
    expect(clock.pendingTimers()).toBe(0)
    await clock.advance(10_000)
    const outcomes = range(3).map((i) => executor.execute(jobTo('a', 1 + i))())
    await clock.advance(0)
    expect((await Promise.all(outcomes)).map(statusOf)).toEqual([200, 200, 200])
    expect(arrivals.map(({ name }) => name)).toEqual(['0', '1', '2', '3'])
    expect(clock.pendingTimers()).toBe(0)
  })

  it.each([-3_600_000, 3_600_000])(
    'waits as long as the server says though the clock is set by %d ms',
    async (byMs) => {
      let offsetMs = 0
      const { clock, arrivals, executor } = serving(
        [
          (next) => (job, context) => {
            const { now, startTimer } = context.clock
            return next(job, { ...context, clock: { now: () => now() + offsetMs, startTimer } })
          },
          rateLimit(),
        ],
        ({ times }) => (times < 3 ? refusedFor(30) : {}),
      )
      const outcome = executor.execute(jobTo('a', 0))()
      await clock.advance(10_000)
      offsetMs = byMs
      await clock.advance(20_000)
      expect(arrivals.map(({ at }) => at)).toEqual([0, 30_000])
      await clock.advance(30_000)
      // By that clock it has waited for an hour, or not at all.
      expect(arrivals.length).toBe(byMs > 0 ? 2 : 3)
      expect(statusOf(await outcome)).toBe(byMs > 0 ? 429 : 200)
      expect(clock.pendingTimers()).toBe(0)
    },
  )

  it('hands on what throws, and lets the next go', async () => {
    const { clock, executor } = serving(
      [
        rateLimit(),
        (next) => (job, context) => {
          if (job.url.endsWith('/1')) throw new Error('defect')
          return next(job, context)
        },
      ],
      ({ times }) => (times === 1 ? refusedFor(1) : {}),
    )
    const first = executor.execute(jobTo('a', 0))()
    await clock.advance(0)
    const others = [1, 2].map((i) => executor.execute(jobTo('a', i))())
    await clock.advance(20_000)
    expect((await Promise.all([first, ...others])).map(({ _tag }) => _tag)).toEqual([
      'Right',
      'Left',
      'Right',
    ])
  })

  it.each([
    ['maxWaitMs', -1],
    ['maxWaitMs', Number.NaN],
    ['baseMs', '5'],
    ['capMs', -0.5],
  ])('refuses %s: %s, but not undefined', (name, value) => {
    expect(() => rateLimit({ [name]: undefined })).not.toThrow()
    expect(() => rateLimit({ [name]: value })).toThrow(
      new RegExp(`^${name}: expected a number from 0 to Infinity`),
    )
  })
})
