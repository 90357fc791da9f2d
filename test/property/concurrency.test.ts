import fc from 'fast-check'
import { concurrency } from 'matrix-jobs/executor'
import { expect, it } from 'vitest'
import { createAbort } from '../../src/executor/abort.ts'
import { composeExecutor } from '../../src/executor/executor.ts'
import type { Transport } from '../../src/executor/transport.ts'
import { right } from '../../src/internal/either.ts'
import { BaseJob } from '../../src/jobs/base-job.ts'
import { createFakeClock } from '../../src/testing/fake-clock.ts'

const arrival = fc.record({
  host: fc.constantFrom('a', 'b', 'c'),
  afterMs: fc.nat(50),
  takesMs: fc.integer({ min: 1, max: 300 }),
  abortAfterMs: fc.option(fc.integer({ min: 1, max: 400 }), { nil: undefined }),
})
type Arrival = typeof arrival extends fc.Arbitrary<infer Value> ? Value : never

interface Timed extends Arrival {
  readonly name: string
  readonly at: number
}

/** The law, without the code: when each job of one server leaves, by its name; one that is aborted first is not there. */
const lawOf = (arrivals: readonly Timed[], perServer: number): ReadonlyMap<string, number> => {
  const leaves = new Map<string, number>()
  const freeAt = Array.from({ length: perServer }, () => 0)
  for (const { name, at, takesMs, abortAfterMs = Number.POSITIVE_INFINITY } of arrivals) {
    freeAt.sort((a, b) => a - b)
    const leavesAt = Math.max(at, freeAt[0] as number)
    // Aborts are at halves of a millisecond, so that nothing happens at the same time.
    if (leavesAt > at && leavesAt > at + abortAfterMs + 0.5) continue
    leaves.set(name, leavesAt)
    freeAt[0] = leavesAt + takesMs
  }
  return leaves
}

const perform = async (arrivals: readonly Timed[], perServer: number) => {
  const clock = createFakeClock()
  const sent: { name: string; host: string; at: number }[] = []
  const inFlight: Record<string, number> = { a: 0, b: 0, c: 0 }
  let most = 0
  const transport: Transport = async ({ url }) => {
    const { host, pathname } = new URL(url)
    const name = pathname.slice(1)
    sent.push({ name, host, at: clock.now() })
    inFlight[host] = (inFlight[host] as number) + 1
    most = Math.max(most, inFlight[host] as number)
    const { takesMs } = arrivals[Number(name)] as Timed
    await new Promise<void>((resolve) => clock.startTimer(resolve, takesMs))
    inFlight[host] = (inFlight[host] as number) - 1
    return right({ statusCode: 200, headers: {}, body: new Uint8Array() })
  }
  const executor = composeExecutor({
    clock,
    random: Math.random,
    transport,
    middleware: [concurrency({ perServer })],
  })
  const settled: { name: string; at: number; tag: string }[] = []
  for (const { name, host, at, abortAfterMs } of arrivals) {
    await clock.advance(at - clock.now())
    const aborting = createAbort()
    if (abortAfterMs !== undefined) clock.startTimer(() => aborting.abort(), abortAfterMs + 0.5)
    const job = BaseJob(
      { serverUrl: `https://${host}` },
      { jobId: 'A', method: 'GET', requestUrl: `/${name}` },
    )
    const task = executor.execute(job, { signal: aborting.signal })()
    void task.then((outcome) => settled.push({ name, at: clock.now(), tag: outcome._tag }))
  }
  await clock.advance(100_000)
  return { sent, settled, most, clock }
}

it('concurrency keeps to its number, is fair to each server, lets none delay another, and loses nothing', async () => {
  let gone = 0
  const law = fc.asyncProperty(
    fc.array(arrival, { minLength: 1, maxLength: 30 }),
    fc.integer({ min: 1, max: 4 }),
    async (given, perServer) => {
      let at = 0
      const arrivals = given.map((one, n): Timed => {
        at += one.afterMs
        return { ...one, name: String(n), at }
      })
      const { sent, settled, most, clock } = await perform(arrivals, perServer)
      expect(most).toBeLessThanOrEqual(perServer)
      // Each server by itself: so one of them cannot have delayed another.
      for (const host of ['a', 'b', 'c']) {
        const there = arrivals.filter((one) => one.host === host)
        const left = sent.filter((one) => one.host === host).map((one) => [one.name, one.at] as const)
        expect(left).toEqual([...lawOf(there, perServer)])
      }
      expect(settled.map(({ name }) => Number(name)).sort((a, b) => a - b)).toEqual(given.map((_, n) => n))
      const names = new Set(sent.map(({ name }) => name))
      for (const { name, at: endedAt, tag } of settled) {
        expect(tag).toBe(names.has(name) ? 'Right' : 'Left')
        if (names.has(name)) continue
        gone++
        const { at: cameAt, abortAfterMs } = arrivals[Number(name)] as Timed
        expect(endedAt).toBe(cameAt + (abortAfterMs as number) + 0.5)
      }
      expect(clock.pendingTimers()).toBe(0)
    },
  )
  await fc.assert(law, { numRuns: 1_000 })
  expect(gone).toBeGreaterThan(100)
})
