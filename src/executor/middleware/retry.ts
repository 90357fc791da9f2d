import { left } from '../../internal/either.ts'
import { freeze } from '../../internal/freeze.ts'
import { refuse } from '../../internal/invalid-parameter.ts'
import type { BaseJob } from '../../jobs/base-job.ts'
import { abortedError, type ExecutorError } from '../../jobs/job-error.ts'
import type { Idempotency } from '../../jobs/job-facts.ts'
import { backoffMs } from '../backoff.ts'
import { maxDelayMs } from '../clock.ts'
import type { Middleware, Outcome } from '../executor.ts'
import { quietly } from '../quietly.ts'
import { wait } from '../wait.ts'

/** How often and how fast a job is tried again. */
export interface RetryOptions {
  /** How often it is sent at most, the first time included. */
  readonly attempts?: number
  /** The bound of the first delay, in milliseconds; it doubles with every attempt. */
  readonly baseMs?: number
  /** The bound of every delay, in milliseconds. */
  readonly capMs?: number
  /** No attempt begins later than this after the first, in milliseconds. */
  readonly deadlineMs?: number
  /** Is told of every attempt when it is over; what it throws changes nothing. */
  readonly onAttempt?: (event: AttemptEvent) => void
}

/** What came of one attempt. It holds no secret: nothing of the job's parameters, and no text of the server. */
export interface AttemptEvent {
  /** From 1. */
  readonly attempt: number
  readonly jobId: string
  /** The operation's path with its placeholders. */
  readonly path: string
  readonly outcome: AttemptOutcome
  /** When the next attempt begins, from now, in milliseconds; absent if this was the last one. */
  readonly delayMs?: number
}

/** The status of a response, or the kind of error where there is none, with the platform's code if it has one. */
export type AttemptOutcome =
  | { readonly _tag: 'Response'; readonly statusCode: number }
  | { readonly _tag: ExecutorError['_tag']; readonly code?: string }

const defaults = { attempts: 5, baseMs: 500, capMs: 30_000, deadlineMs: 120_000 }

/**
 * Sends a job again when the connection failed or the server was not able to answer (408, 5xx).
 *
 * Delays are exponential with full jitter: a random part of the bound, so that many clients do not come back
 * at the same time. An `unsafe` job is sent again only if the request provably never left. What comes next gets
 * the number of the attempt in its context; an error after several attempts has their number as `attempts`.
 *
 * A 429 is none of its business: `rateLimit`, behind it in the list, waits for the server.
 * @throws InvalidParameterError naming the option that is wrong.
 */
export const retry = (options: RetryOptions = {}): Middleware => {
  const checked = checkOptions({ ...defaults, ...options })
  return (next) => async (job, context) => {
    const { clock, signal } = context
    const latestAt = clock.now() + checked.deadlineMs
    for (let attempt = 1; ; attempt++) {
      const outcome = await next(job, { ...context, attempt })
      const isLast = attempt >= checked.attempts || !mayRetry(outcome, job.facts.idempotency)
      const delayMs = isLast ? undefined : backoffMs(checked, attempt, context.random)
      const isOver = delayMs === undefined || clock.now() + delayMs > latestAt
      report(checked.onAttempt, job, attempt, outcome, isOver ? undefined : delayMs)
      if (isOver) return counted(outcome, attempt)
      if (!(await wait(clock, delayMs, signal))) return left(abortedError)
      // Timers can be late by a lot: machines sleep.
      if (clock.now() > latestAt) return counted(outcome, attempt)
    }
  }
}

const checkOptions = <Options extends RetryOptions & typeof defaults>(options: Options): Options => {
  for (const name of ['attempts', 'baseMs', 'capMs', 'deadlineMs'] as const) {
    const value: unknown = options[name]
    const least = name === 'attempts' ? 1 : 0
    const isInRange =
      typeof value === 'number' && value >= least && (value <= maxDelayMs || name === 'deadlineMs')
    if (!isInRange) refuse(name, `a number of at least ${least}`, value)
  }
  const { onAttempt } = options
  if (onAttempt !== undefined && typeof onAttempt !== 'function') refuse('onAttempt', 'a function', onAttempt)
  return options
}

const mayRetry = (outcome: Outcome, idempotency: Idempotency): boolean => {
  if (outcome._tag === 'Right') {
    const { statusCode } = outcome.right
    return idempotency !== 'unsafe' && (statusCode === 408 || statusCode >= 500)
  }
  const error = outcome.left
  if (error._tag === 'NetworkError') return idempotency !== 'unsafe' || error.neverLeft === true
  return error._tag === 'TimeoutError' && (idempotency !== 'unsafe' || error.phase === 'connect')
}

const report = (
  onAttempt: RetryOptions['onAttempt'],
  job: BaseJob,
  attempt: number,
  outcome: Outcome,
  delayMs: number | undefined,
): void => {
  if (onAttempt === undefined) return
  const { jobId, facts } = job
  const about = { attempt, jobId, path: facts.path, outcome: summaryOf(outcome) }
  quietly(() => onAttempt(freeze({ ...about, ...(delayMs !== undefined && { delayMs }) })))
}

const summaryOf = (outcome: Outcome): AttemptOutcome => {
  if (outcome._tag === 'Right') return freeze({ _tag: 'Response', statusCode: outcome.right.statusCode })
  const error = outcome.left
  return freeze({ _tag: error._tag, ...(error._tag === 'NetworkError' && { code: error.code }) })
}

const counted = (outcome: Outcome, attempts: number): Outcome => {
  if (attempts === 1 || outcome._tag === 'Right') return outcome
  const error = outcome.left
  return error._tag === 'NetworkError' || error._tag === 'TimeoutError'
    ? left(freeze({ ...error, attempts }))
    : outcome
}
