import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Clock } from '../../src/executor/clock.ts'
import type { Middleware } from '../../src/executor/executor.ts'
import { concurrency } from '../../src/executor/middleware/concurrency.ts'
import { rateLimit } from '../../src/executor/middleware/rate-limit.ts'
import type { BaseJob } from '../../src/jobs/base-job.ts'
import { countingSignal, jobTo, type Served, serving } from '../executor/middleware/serving.ts'

const answer: fc.Arbitrary<Served> = fc.record({
  statusCode: fc.constantFrom(200, 200, 429, 429, 503),
  headers: fc.oneof(
    fc.constant({}),
    fc.constantFrom('0', '1', '2', '20', '61', '-3', 'x').map((text) => ({ 'retry-after': text })),
  ),
  afterMs: fc.constantFrom(0, 1, 30, 700, 1_500, 20_000),
})
const visits = fc.array(
  fc.record({
    host: fc.constantFrom('a', 'b'),
    afterMs: fc.constantFrom(0, 0, 0, 1, 400, 2_000),
    abortAfterMs: fc.option(fc.constantFrom(0, 1, 500, 3_000, 30_000), { nil: undefined, freq: 3 }),
  }),
  { minLength: 1, maxLength: 25 },
)

/** Where a job is, as seen from outside. */
interface Seen {
  readonly host: string
  state: 'on its way' | 'waiting' | 'in flight' | 'over'
  settled: number
  /** When it first had to wait. */
  waitsSince?: number
  /** When it was refused last. */
  refusedAt?: number
}

const maxWaitMs = 60_000

/** Watches what comes and what leaves, and finds what must not be. */
const watcher = () => {
  const seen: Seen[] = []
  const faults: string[] = []
  const quietUntil = new Map<string, number>()
  const timers = { running: 0, most: 0 }
  const numberOf = (job: BaseJob) => Number(job.url.split('/').at(-1))

  const coming: Middleware = (next) => async (job, context) => {
    const i = numberOf(job)
    const me = seen[i] as Seen
    const { clock } = context
    me.state = me.state === 'over' ? 'over' : 'waiting'
    const outcome = next(job, { ...context, clock: counting(clock, timers) })
    // Whoever does not leave at once waits.
    if (me.state === 'waiting') me.waitsSince = clock.now()
    await outcome
    const waitedMs = clock.now() - (me.waitsSince ?? clock.now())
    // It may have been refused only now, after a flight that began in time.
    const isOnTime = waitedMs <= maxWaitMs || me.refusedAt === clock.now()
    if (me.state === 'waiting' && !isOnTime) faults.push(`${i} waited for ${waitedMs} ms`)
    return outcome
  }

  const leaving: Middleware = (next) => async (job, context) => {
    const i = numberOf(job)
    const me = seen[i] as Seen
    const now = context.clock.now()
    // What leaves in the moment of a refusal may have left before it was read.
    const isRefusedNow = seen.some(({ host, refusedAt }) => host === me.host && refusedAt === now)
    if (now < (quietUntil.get(me.host) ?? 0) && !isRefusedNow) faults.push(`${i} left during a wait`)
    if (now - (me.waitsSince ?? now) > maxWaitMs) faults.push(`${i} left too late`)
    const overtaken = seen.findIndex(
      ({ host, state, refusedAt = -1 }) => host === me.host && state === 'waiting' && refusedAt < now,
    )
    if (overtaken < i && overtaken >= 0) faults.push(`${i} left before ${overtaken}`)
    me.state = 'in flight'
    const outcome = await next(job, context)
    const response = outcome._tag === 'Right' ? outcome.right : undefined
    const seconds = Number(response?.headers['retry-after'] ?? 0)
    const isRefused = response?.statusCode === 429 && !(seconds > 60)
    if (me.state === 'in flight') me.state = isRefused ? 'waiting' : 'over'
    if (isRefused) {
      me.refusedAt = context.clock.now()
      me.waitsSince ??= me.refusedAt
    }
    if (isRefused && seconds > 0) {
      const until = context.clock.now() + seconds * 1000
      quietUntil.set(me.host, Math.max(until, quietUntil.get(me.host) ?? 0))
    }
    return outcome
  }
  return { seen, faults, timers, coming, leaving }
}

const counting = ({ now, startTimer }: Clock, timers: { running: number; most: number }): Clock => ({
  now,
  startTimer: (callback, delayMs) => {
    timers.most = Math.max(timers.most, ++timers.running)
    let isRunning = true
    const end = () => {
      if (isRunning) timers.running--
      isRunning = false
    }
    const stop = startTimer(() => {
      end()
      callback()
    }, delayMs)
    return () => {
      end()
      stop()
    }
  },
})

it.each<[string, readonly Middleware[]]>([
  ['rateLimit', []],
  ['concurrency and rateLimit', [concurrency({ perServer: 2 })]],
])(
  '%s: whatever comes, is refused and is aborted, each settles once, in order, in time, and never leaves in a wait',
  (_, outer) =>
    fc.assert(
      fc.asyncProperty(visits, fc.array(answer, { maxLength: 60 }), async (given, answers) => {
        const rest = [...answers]
        const { seen, faults, timers, coming, leaving } = watcher()
        const { clock, executor } = serving(
          [...outer, coming, rateLimit({ maxWaitMs }), leaving],
          () => rest.shift() ?? {},
        )
        const signals = given.map(() => countingSignal())
        for (const [i, { host, afterMs, abortAfterMs }] of given.entries()) {
          await clock.advance(afterMs)
          const me: Seen = { host, state: 'on its way', settled: 0 }
          seen.push(me)
          const { signal, abort } = signals[i] as ReturnType<typeof countingSignal>
          const end = () => {
            me.settled++
            me.state = 'over'
          }
          executor.execute(jobTo(host, i), { signal })().then(end, end)
          const abortNow = () => {
            me.state = 'over'
            abort()
          }
          if (abortAfterMs !== undefined) clock.startTimer(abortNow, abortAfterMs)
        }
        await clock.advance(10 ** 7)
        // One job lets the next one go, and so on: a longer chain than one step of the clock waits for.
        for (let i = 0; i < given.length; i++) await clock.advance(0)
        expect(faults).toEqual([])
        expect(seen.map(({ settled }) => settled)).toEqual(given.map(() => 1))
        expect(clock.pendingTimers()).toBe(0)
        // One for each server at most; the transport has a clock of its own.
        expect(timers.most).toBeLessThanOrEqual(2)
        expect(signals.map(({ signal, listening }) => signal.aborted || listening() === 0)).not.toContain(
          false,
        )
      }),
      { numRuns: 500 },
    ),
)
