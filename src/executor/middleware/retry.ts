import { left } from '../../internal/either.ts'
import { freeze } from '../../internal/freeze.ts'
import { refuse } from '../../internal/invalid-parameter.ts'
import { abortedError, type ExecutorError, type TimeoutError } from '../../jobs/job-error.ts'
import { backoffMs, withDefaults } from '../backoff.ts'
import type { Middleware } from '../executor.ts'
import { mayPass } from '../may-pass.ts'
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

/**
 * What came of one attempt. It holds no secret: nothing of the job's parameters, and no text of the server. What stands
 * in the path of a `BaseJob` without facts of its own is in `path`, though; `logging` hides it.
 */
export interface AttemptEvent {
  /** From 1. */
  readonly attempt: number
  readonly jobId: string
  /** The operation's path with its placeholders, as the facts of the job have it. */
  readonly path: string
  readonly outcome: AttemptOutcome
  /** When the next attempt begins, from now, in milliseconds; absent if this was the last one. */
  readonly delayMs?: number
}

/** The status of a response, or the kind of error where there is none, with the platform's code if it has one. */
export type AttemptOutcome =
  | { readonly _tag: 'Response'; readonly statusCode: number }
  | { readonly _tag: ExecutorError['_tag']; readonly code?: string }

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
  const checked = withDefaults({ attempts: 5, baseMs: 500, capMs: 30_000, deadlineMs: 120_000 }, options)
  const { attempts, onAttempt } = checked
  if (onAttempt && typeof onAttempt !== 'function') refuse('onAttempt', 'a function', onAttempt)
  return (next) => async (job, context) => {
    const clock = context.clock
    const latestAt = clock.now() + checked.deadlineMs
    for (let attempt = 1; ; attempt++) {
      const outcome = await next(job, { ...context, attempt })
      const error: ErrorFields = outcome._tag === 'Left' ? outcome.left : {}
      // What may have taken effect is repeated only if that changes nothing.
      const mayRepeat =
        mayPass(outcome) &&
        (job.facts.idempotency !== 'unsafe' || error.neverLeft || error.phase === 'connect')
      // What is no number is not within a deadline either.
      const delayMs = mayRepeat && attempt < attempts ? backoffMs(checked, attempt, context.random) : NaN
      const goesOn = clock.now() + delayMs <= latestAt
      quietly(() =>
        onAttempt?.(
          freeze({
            attempt,
            jobId: job.jobId,
            path: job.facts.path,
            outcome: freeze(
              outcome._tag === 'Right'
                ? { _tag: 'Response', statusCode: outcome.right.statusCode }
                : { _tag: outcome.left._tag, ...('code' in error && { code: error.code }) },
            ),
            ...(goesOn && { delayMs }),
          } as AttemptEvent),
        ),
      )
      if (goesOn && !(await wait(clock, delayMs, context.signal))) return left(abortedError)
      // Timers can be late by a lot: machines sleep.
      if (!goesOn || clock.now() > latestAt)
        return attempt > 1 && error._tag && mayPass(outcome)
          ? left(freeze({ ...error, attempts: attempt } as ExecutorError))
          : outcome
    }
  }
}

/** Of what there may be in an error. */
interface ErrorFields {
  readonly _tag?: ExecutorError['_tag']
  readonly code?: string
  readonly neverLeft?: true
  readonly phase?: TimeoutError['phase']
}
