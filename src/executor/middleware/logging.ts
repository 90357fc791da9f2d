import { freeze } from '../../internal/freeze.ts'
import { originOf } from '../../internal/url.ts'
import type { BaseJob } from '../../jobs/base-job.ts'
import { requestBytes, responseBytes } from '../body-size.ts'
import type { ExecuteContext, Middleware } from '../executor.ts'
import { quietly } from '../quietly.ts'
import { shownPath, type WatchedOutcome, watchedOutcome } from '../watched-facts.ts'

/** What happens to a job, as plain data to be logged. */
export type LogEvent = JobStarted | JobEnded

/** What both events of an execution tell. */
interface LoggedJob {
  /** Numbers the executions from 1, so that the end of one is found for its start. */
  readonly execution: number
  readonly jobId: string
  readonly method: string
  /** The path with its placeholders. */
  readonly path: string
  /** The scheme, host and port of the server. */
  readonly origin?: string
  /** The how manieth attempt it is, from 1, if `logging` stands behind `retry`. */
  readonly attempt: number
  /** The time at the start, in milliseconds since 1970. */
  readonly startedAt: number
  /** The size of the body, but for a file that is opened when it is sent. */
  readonly requestBytes?: number
}

/** A job is about to be sent. */
export interface JobStarted extends LoggedJob {
  readonly _tag: 'JobStarted'
}

/** A job has its outcome: a status, or the `_tag` of an error. */
export interface JobEnded extends LoggedJob, WatchedOutcome {
  readonly _tag: 'JobEnded'
  readonly durationMs: number
  /** The bytes of the response's body as they were transferred, if they are known. */
  readonly responseBytes?: number
}

/**
 * Tells of each job when it starts and when it ends.
 *
 * No event holds a token, a header, a part of a query or a body, or what stands in a path. In front of `retry` in
 * the list there is one pair of events for a job, and behind it one for each attempt.
 * @param log - is given each event; whatever it throws does not break the job
 * @example
 * const events: LogEvent[] = []
 * const fetch = async () => Response.json({}, { status: 404 })
 * const executor = createExecutor({ transport: fetchTransport({ fetch }), middleware: [logging((event) => events.push(event))] })
 * await executor.execute(job)()
 * events.map(({ _tag, path }) => [_tag, path])
 * // => [['JobStarted', '/_matrix/client/v3/rooms/{roomId}/invite'], ['JobEnded', '/_matrix/client/v3/rooms/{roomId}/invite']]
 * const ended = events[1]
 * ended?._tag === 'JobEnded' && ended.statusCode // => 404
 */
export const logging = (log: (event: LogEvent) => unknown): Middleware => {
  let executions = 0
  return (next) => async (job, context) => {
    const about = { execution: ++executions, ...loggedJob(job, context) }
    quietly(() => log(freeze({ _tag: 'JobStarted', ...about })))
    const outcome = await next(job, context)
    const durationMs = context.clock.now() - about.startedAt
    const size = outcome._tag === 'Right' ? responseBytes(outcome.right) : undefined
    const ended = { _tag: 'JobEnded', ...about, durationMs, ...watchedOutcome(job, outcome) } as const
    quietly(() => log(freeze({ ...ended, ...(size !== undefined && { responseBytes: size }) })))
    return outcome
  }
}

const loggedJob = (job: BaseJob, { attempt = 1, clock }: ExecuteContext): Omit<LoggedJob, 'execution'> => {
  const origin = originOf(job.url)
  const size = requestBytes(job)
  return {
    jobId: job.jobId,
    method: job.method,
    path: shownPath(job),
    ...(origin !== undefined && { origin }),
    attempt,
    startedAt: clock.now(),
    ...(size !== undefined && { requestBytes: size }),
  }
}
