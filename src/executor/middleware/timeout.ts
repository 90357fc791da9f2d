import { left } from '../../internal/either.ts'
import { freeze } from '../../internal/freeze.ts'
import { requireWithin } from '../../internal/invalid-parameter.ts'
import type { BaseJob } from '../../jobs/base-job.ts'
import type { TimeoutError } from '../../jobs/job-error.ts'
import { createAbort, onAbort } from '../abort.ts'
import { maxDelayMs } from '../clock.ts'
import type { ExecuteContext, Middleware, Outcome } from '../executor.ts'

/** How long each part of an attempt may take, in milliseconds from 1; what is left out has no limit. */
export interface TimeoutOptions {
  /** Until the request has a connection. It holds where the transport sees connections, as over undici. */
  readonly connectMs?: number
  /**
   * From then until the head of the response is there, not counting the time in which the body is being sent. Where a
   * platform shows nothing of that, as `fetch` in browsers, it holds for no file that is sent, and counts the sending of
   * anything else.
   */
  readonly headersMs?: number
  /** Between two pieces of the response's body; over `fetchTransport` without `files` for all of it. */
  readonly idleMs?: number
  /** For all of it, from connecting to the last byte of the body. */
  readonly totalMs?: number
}

/**
 * Bounds how long one attempt may take.
 *
 * Stands behind `retry` in the list, so that each attempt has the whole time. A job that asks the server itself to
 * wait, by `timeout` in its query as `SyncJob` does, or by `timeout_ms` as downloads of media do, has that time besides.
 * @param limits - a limit for each part, or milliseconds from connecting to the last byte of the body
 * @throws InvalidParameterError on a time that no timer can count.
 * @example
 * const slow = createExecutor({ transport: async () => new Promise(() => {}), middleware: [timeout({ totalMs: 20 })] })
 * const outcome = await slow.execute(job)()
 * outcome._tag === 'Left' && outcome.left
 * // => { _tag: 'TimeoutError', message: 'total: not within 20 ms', timeoutMs: 20, phase: 'total' }
 */
export const timeout = (limits: number | TimeoutOptions): Middleware => {
  const checked = Object(limits) === limits ? (limits as TimeoutOptions) : { totalMs: limits as number }
  for (const [name, limit] of Object.entries(checked)) {
    if (limit !== undefined) requireWithin(name, limit, 1, maxDelayMs)
  }
  return (next) => (job, context) =>
    new Promise((resolve) => {
      const controller = (context.transport?.createAbort ?? createAbort)()
      const stopListening = onAbort(context.signal, () => controller.abort())
      const start = (phase: Phase) => {
        const timeoutMs = limitMs(checked, phase, job)
        if (!timeoutMs) return undefined
        return context.clock.startTimer(() => {
          // Not left to the transport: the outcome is here in time also when the transport heeds no signal.
          settle(
            left(
              freeze({
                _tag: 'TimeoutError',
                message: `${phase}: not within ${timeoutMs} ms`,
                timeoutMs,
                phase,
              }),
            ),
          )
          controller.abort()
        }, timeoutMs)
      }
      let part: Phase | undefined = 'headers'
      // A file is being sent for as long as the transport tells of nothing, and some platforms show nothing of it.
      let stopPart = job.body._tag === 'File' ? undefined : start(part)
      const stopTotal = start('total')
      const begin = (phase: Phase) => {
        // A server may answer while it is still being sent to.
        if (!part || (part === 'idle' && phase !== part)) return
        stopPart?.()
        part = phase
        stopPart = start(phase)
      }
      const settle = (outcome: Outcome) => {
        part = undefined
        stopPart?.()
        stopTotal?.()
        stopListening()
        resolve(outcome)
      }
      // Not where there is only one time for all: a transport that is watched is a slower one.
      const hooks = checked === limits && hooksOf(context, begin)
      next(job, { ...context, signal: controller.signal, ...hooks }).then(settle)
    })
}

type Phase = TimeoutError['phase']

/** Gives how long a part may take; nothing, or what is no number, where it has no limit. */
const limitMs = (limits: TimeoutOptions, phase: Phase, { query }: BaseJob): number => {
  const limit = limits[`${phase}Ms` as const] as number
  // Until it answers at all, a server may take the time that the job has it wait.
  const asked = /total|headers/.test(phase)
    ? Number(query.find(([name]) => /^timeout(_ms)?$/.test(name))?.[1])
    : 0
  return Math.min(limit + (asked > 0 ? asked : 0), maxDelayMs)
}

/** Of what a part begins with which the transport tells; a part that begins again starts its time anew. */
const begins = {
  onConnection: 'headers',
  onUploadProgress: 'headers',
  receive: 'idle',
  onDownloadProgress: 'idle',
} as const

/** Asks what the transport tells. */
const hooksOf = (context: ExecuteContext, begin: (phase: Phase) => void): Partial<ExecuteContext> => {
  const hooks: Partial<Record<keyof typeof begins, unknown>> = {}
  for (const name of Object.keys(begins) as (keyof typeof begins)[]) {
    // Of the four only `receive` gives something, which is what it was given unless somebody puts another in its place.
    hooks[name] = (event: never) => {
      begin(event === 'opening' ? 'connect' : begins[name])
      return context[name]?.(event) ?? event
    }
  }
  return hooks as Partial<ExecuteContext>
}
