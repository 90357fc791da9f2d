import { describe, expect, it } from 'vitest'
import type { Middleware } from '../../../src/executor/executor.ts'
import { concurrency } from '../../../src/executor/middleware/concurrency.ts'
import { abortedError } from '../../../src/jobs/job-error.ts'
import { countingSignal, jobTo, serving } from './serving.ts'

const range = (count: number) => Array.from({ length: count }, (_, i) => i)

describe('concurrency', () => {
  it('keeps to its number for each server, and to the order', async () => {
    const { clock, arrivals, executor } = serving([concurrency({ perServer: 3 })], () => ({ afterMs: 100 }))
    for (const host of ['a', 'b']) for (const i of range(7)) void executor.execute(jobTo(host, i))()
    await clock.advance(1_000)
    for (const host of ['a', 'b']) {
      const there = arrivals.filter((arrival) => arrival.host === host)
      expect(there.map(({ name }) => name)).toEqual(range(7).map(String))
      expect(there.map(({ at }) => at)).toEqual([0, 0, 0, 100, 100, 100, 200])
    }
  })

  it('frees the place whatever comes of a job', async () => {
    const defect: Middleware = (next) => (job, context) => {
      if (job.url.endsWith('/1')) throw new Error('defect')
      return next(job, context)
    }
    const { arrivals, executor, clock } = serving([concurrency({ perServer: 1 }), defect], ({ name }) =>
      name === '0' ? { broken: true } : { statusCode: 500 },
    )
    const outcomes = range(4).map((i) => executor.execute(jobTo('a', i))())
    await clock.advance(0)
    expect((await Promise.all(outcomes)).map(({ _tag }) => _tag)).toEqual(['Left', 'Left', 'Right', 'Right'])
    expect(arrivals.map(({ name }) => name)).toEqual(['0', '2', '3'])
  })

  it('takes an aborted job out of the line at once', async () => {
    const { clock, arrivals, executor } = serving([concurrency({ perServer: 1 })], () => ({ afterMs: 100 }))
    const { signal, abort, listening } = countingSignal()
    const first = executor.execute(jobTo('a', 0))()
    const second = executor.execute(jobTo('a', 1), { signal })()
    const third = executor.execute(jobTo('a', 2))()
    expect(listening()).toBe(1)
    abort()
    expect(await second).toEqual({ _tag: 'Left', left: abortedError })
    expect(await executor.execute(jobTo('a', 3), { signal })()).toEqual({ _tag: 'Left', left: abortedError })
    await clock.advance(200)
    expect((await Promise.all([first, third])).map(({ _tag }) => _tag)).toEqual(['Right', 'Right'])
    expect(arrivals.map(({ name }) => name)).toEqual(['0', '2'])
  })

  it('stops listening when a job leaves the line', async () => {
    const { clock, executor } = serving([concurrency({ perServer: 1 })], () => ({ afterMs: 100 }))
    const { signal, listening } = countingSignal()
    for (const i of range(5)) void executor.execute(jobTo('a', i), { signal })()
    expect(listening()).toBe(4)
    await clock.advance(1_000)
    expect(listening()).toBe(0)
  })

  it('lets ten thousand through in order, of which every third is aborted from the last to the first', async () => {
    const crowd = 10_000
    const server = serving([concurrency({ perServer: 4 })], () => ({}))
    const signals = range(crowd).map(countingSignal)
    const outcomes = signals.map(({ signal }, i) => server.executor.execute(jobTo('a', i), { signal })())
    const isAborted = (i: number) => i > 4 && i % 3 === 0
    for (const i of range(crowd).reverse()) if (isAborted(i)) signals[i]?.abort()
    const tags = (await Promise.all(outcomes)).map(({ _tag }) => _tag)
    expect(tags).toEqual(range(crowd).map((i) => (isAborted(i) ? 'Left' : 'Right')))
    const passed = range(crowd).filter((i) => !isAborted(i))
    expect(server.arrivals.map(({ name }) => name)).toEqual(passed.map(String))
  })

  it('refuses nothing at all', () => {
    expect(() => (concurrency as () => unknown)()).toThrow(
      /^perServer: expected a whole number of at least 1/,
    )
  })

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (perServer) => {
    expect(() => concurrency({ perServer })).toThrow(/^perServer: expected a whole number of at least 1/)
  })
})
