import { left } from '../../internal/either.ts'
import { refuse } from '../../internal/invalid-parameter.ts'
import { abortedError } from '../../jobs/job-error.ts'
import type { Idempotency } from '../../jobs/job-facts.ts'
import { type AbortSignalLike, onAbort } from '../abort.ts'
import { type Clock, maxDelayMs } from '../clock.ts'
import type { Middleware, Outcome } from '../executor.ts'

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
}

const defaults = { attempts: 5, baseMs: 500, capMs: 30_000, deadlineMs: 120_000 }

/**
 * Sends a job again when the connection failed or the server was not able to answer (408, 5xx).
 *
 * Delays are exponential with full jitter: a random part of the bound, so that many clients do not come back
 * at the same time. An `unsafe` job is sent again only if the request provably never left.
 * @throws InvalidParameterError naming the option that is wrong.
 */
export const retry = (options: RetryOptions = {}): Middleware => {
  const { attempts, baseMs, capMs, deadlineMs } = checkOptions({ ...defaults, ...options })
  return (next) => async (job, context) => {
    const startedAt = context.clock.now()
    for (let attempt = 1; ; attempt++) {
      const outcome = await next(job, context)
      if (attempt >= attempts || !mayRetry(outcome, job.facts.idempotency)) return outcome
      const delayMs = context.random() * Math.min(capMs, baseMs * 2 ** (attempt - 1))
      if (context.clock.now() + delayMs > startedAt + deadlineMs) return outcome
      if (!(await wait(context.clock, delayMs, context.signal))) return left(abortedError)
    }
  }
}

const checkOptions = (options: typeof defaults): typeof defaults => {
  for (const name of ['attempts', 'baseMs', 'capMs', 'deadlineMs'] as const) {
    const value = options[name]
    const least = name === 'attempts' ? 1 : 0
    if (!(value >= least && (value <= maxDelayMs || name === 'deadlineMs'))) {
      refuse(name, `a number of at least ${least}`, value)
    }
  }
  return options
}

// With these codes there was no connection, or none that TLS accepted: nothing of the request has left.
const neverLeft =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT|CERT_|ERR_TLS_|DEPTH_|SELF_|UNABLE_)/

const mayRetry = (outcome: Outcome, idempotency: Idempotency): boolean => {
  if (outcome._tag === 'Right') {
    const { statusCode } = outcome.right
    return idempotency !== 'unsafe' && (statusCode === 408 || statusCode >= 500)
  }
  const error = outcome.left
  if (error._tag === 'NetworkError') return idempotency !== 'unsafe' || neverLeft.test(error.code)
  return error._tag === 'TimeoutError' && idempotency !== 'unsafe'
}

/** Waits. @returns false if the signal was aborted meanwhile */
const wait = (clock: Clock, delayMs: number, signal: AbortSignalLike | undefined): Promise<boolean> =>
  new Promise((resolve) => {
    const stopTimer = clock.startTimer(() => {
      stopListening()
      resolve(true)
    }, delayMs)
    const stopListening = onAbort(signal, () => {
      stopTimer()
      resolve(false)
    })
  })
