import { composeExecutor, type Middleware } from '../../../src/executor/executor.ts'
import type { HttpResponse } from '../../../src/executor/http-response.ts'
import type { Transport } from '../../../src/executor/transport.ts'
import { left, right } from '../../../src/internal/either.ts'
import { BaseJob } from '../../../src/jobs/base-job.ts'
import { createFakeClock } from '../../../src/testing/fake-clock.ts'

/** What a server answers, and how long it takes for that. */
export interface Served {
  readonly statusCode?: number
  readonly headers?: Record<string, string>
  readonly json?: unknown
  /** Without it the answer comes at once. */
  readonly afterMs?: number
  /** Instead of an answer the connection breaks. */
  readonly broken?: true
}

/** One request that arrived: which job's, the how manieth time, to what server and when. */
export interface Arrival {
  readonly name: string
  readonly times: number
  readonly host: string
  readonly at: number
}

/** A job that does a thing once and would do it twice, to a host of that name. */
export const jobTo = (host: string, name: number | string) =>
  BaseJob(
    { serverUrl: `https://${host}.example` },
    { jobId: 'Served', method: 'POST', requestUrl: `/${name}`, facts: { idempotency: 'unsafe' } },
  )

/** An executor before servers that answer as the function says, on a clock that stands still. */
export const serving = (
  middleware: readonly Middleware[],
  answer: (arrival: Arrival) => Served,
  random = () => 0.5,
) => {
  const clock = createFakeClock(Date.UTC(2026, 0, 1))
  const startAt = clock.now()
  const arrivals: Arrival[] = []
  const times = new Map<string, number>()
  const transport: Transport = async ({ url }) => {
    const { host, pathname } = new URL(url)
    const count = (times.get(url) ?? 0) + 1
    times.set(url, count)
    const arrival = {
      name: pathname.slice(1),
      times: count,
      host: host.replace('.example', ''),
      at: clock.now() - startAt,
    }
    arrivals.push(arrival)
    const { statusCode = 200, headers = {}, json = {}, afterMs, broken } = answer(arrival)
    if (afterMs !== undefined) await new Promise<void>((resolve) => void clock.startTimer(resolve, afterMs))
    if (broken) return left({ _tag: 'NetworkError', message: '', code: 'ECONNRESET' })
    const response: HttpResponse = {
      statusCode,
      headers,
      body: new TextEncoder().encode(JSON.stringify(json)),
    }
    return right(response)
  }
  return { clock, arrivals, executor: composeExecutor({ clock, random, transport, middleware }) }
}

/** The refusal of a server that names the wait in seconds. */
export const refusedFor = (seconds: number | string): Served => ({
  statusCode: 429,
  headers: { 'retry-after': String(seconds) },
  json: { errcode: 'M_LIMIT_EXCEEDED' },
})

/** A signal that tells how many listen to it. */
export const countingSignal = () => {
  const listeners = new Set<() => void>()
  const signal = {
    aborted: false,
    addEventListener: (_: 'abort', listener: () => void) => void listeners.add(listener),
    removeEventListener: (_: 'abort', listener: () => void) => void listeners.delete(listener),
  }
  const abort = () => {
    signal.aborted = true
    for (const listener of listeners) listener()
  }
  return { signal, abort, listening: () => listeners.size }
}
