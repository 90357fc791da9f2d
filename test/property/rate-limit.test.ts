import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Middleware } from '../../src/executor/executor.ts'
import { concurrency } from '../../src/executor/middleware/concurrency.ts'
import { rateLimit } from '../../src/executor/middleware/rate-limit.ts'
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
  state: 'waiting' | 'in flight' | 'over'
  settled: number
}

/** Watches what leaves, and finds what must not be. */
const watcher = () => {
  const seen: Seen[] = []
  const faults: string[] = []
  const quietUntil = new Map<string, number>()
  const watch: Middleware = (next) => async (job, context) => {
    const i = Number(job.url.split('/').at(-1))
    const me = seen[i] as Seen
    const now = context.clock.now()
    if (now < (quietUntil.get(me.host) ?? 0)) faults.push(`${i} left during a wait`)
    const overtaken = seen.findIndex(({ host, state }) => host === me.host && state === 'waiting')
    if (overtaken < i && overtaken >= 0) faults.push(`${i} left before ${overtaken}`)
    me.state = 'in flight'
    const outcome = await next(job, context)
    const response = outcome._tag === 'Right' ? outcome.right : undefined
    const seconds = Number(response?.headers['retry-after'] ?? 0)
    const isRefused = response?.statusCode === 429 && !(seconds > 60)
    if (me.state === 'in flight') me.state = isRefused ? 'waiting' : 'over'
    if (isRefused && seconds > 0) {
      const until = context.clock.now() + seconds * 1000
      quietUntil.set(me.host, Math.max(until, quietUntil.get(me.host) ?? 0))
    }
    return outcome
  }
  return { seen, faults, watch }
}

it.each<[string, readonly Middleware[]]>([
  ['rateLimit', []],
  ['concurrency and rateLimit', [concurrency({ perServer: 2 })]],
])(
  '%s: whatever comes, is refused and is aborted, each settles once, in order, and never in a wait',
  (_, outer) =>
    fc.assert(
      fc.asyncProperty(visits, fc.array(answer, { maxLength: 60 }), async (given, answers) => {
        const { seen, faults, watch } = watcher()
        const { clock, executor } = serving([...outer, rateLimit(), watch], () => answers.shift() ?? {})
        const signals = given.map(() => countingSignal())
        for (const [i, { host, afterMs, abortAfterMs }] of given.entries()) {
          await clock.advance(afterMs)
          const me: Seen = { host, state: 'waiting', settled: 0 }
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
        expect(faults).toEqual([])
        expect(seen.map(({ settled }) => settled)).toEqual(given.map(() => 1))
        expect(clock.pendingTimers()).toBe(0)
        expect(signals.map(({ signal, listening }) => signal.aborted || listening() === 0)).not.toContain(
          false,
        )
      }),
      { numRuns: 500 },
    ),
)
