import { left } from '../../internal/either.ts'
import { refuse } from '../../internal/invalid-parameter.ts'
import { originOf } from '../../internal/url.ts'
import { abortedError } from '../../jobs/job-error.ts'
import { untilAborted } from '../abort.ts'
import type { Middleware, Outcome } from '../executor.ts'
import { createLine, type Line } from '../line.ts'

/** How many jobs are performed at the same time. */
export interface ConcurrencyOptions {
  /** At most so many to one server (scheme, host and port). */
  readonly perServer: number
}

interface Server {
  inFlight: number
  /** Each starts a job. */
  readonly line: Line<() => void>
}

/**
 * Bounds how many jobs are in flight to each server; the others wait, and leave in the order in which they came.
 *
 * Stands behind `retry`, so that a job in its delay takes no place, and before `rateLimit` and `timeout`. A long
 * poll takes a place as long as it lasts.
 * @param options - `perServer`: a whole number of at least 1
 * @throws InvalidParameterError on another number.
 */
export const concurrency = (options: ConcurrencyOptions): Middleware => {
  const { perServer } = options ?? {}
  if (!(Number.isSafeInteger(perServer) && perServer >= 1)) {
    refuse('perServer', 'a whole number of at least 1', perServer)
  }
  const servers = new Map<string | undefined, Server>()
  return (next) => (job, context) => {
    const name = originOf(job.url)
    const server = servers.get(name) ?? { inFlight: 0, line: createLine() }
    servers.set(name, server)
    const perform = async (): Promise<Outcome> => {
      server.inFlight++
      try {
        return await next(job, context)
      } finally {
        server.inFlight--
        server.line.shift()?.()
        if (server.inFlight === 0) servers.delete(name)
      }
    }
    if (server.inFlight < perServer) return perform()
    return untilAborted<Outcome>(
      context.signal,
      (end) => server.line.add(() => end(perform())),
      left(abortedError),
    )
  }
}
