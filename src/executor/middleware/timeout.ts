import { left } from '../../internal/either.ts'
import { freeze } from '../../internal/freeze.ts'
import { refuse } from '../../internal/invalid-parameter.ts'
import type { BaseJob } from '../../jobs/base-job.ts'
import type { TimeoutError } from '../../jobs/job-error.ts'
import { createAbort, onAbort } from '../abort.ts'
import { maxDelayMs } from '../clock.ts'
import type { ExecuteContext, Middleware, Outcome } from '../executor.ts'

/** How long each part of an attempt may take, in milliseconds from 1; what is left out has no limit. */
export interface TimeoutOptions {
  /** Until the request has a connection. It holds where the transport sees connections, as over undici. */
  readonly connectMs?: number
  /** From then until the head of the response is there, not counting the time in which the body is being sent. */
  readonly headersMs?: number
  /** Between two pieces of the response's body. */
  readonly idleMs?: number
  /** For all of it, from connecting to the last byte of the body. */
  readonly totalMs?: number
}

/**
 * Bounds how long one attempt may take.
 *
 * Stands behind `retry` in the list, so that each attempt has the whole time. A job that asks the server itself to
 * wait, by `timeout` in its query as `SyncJob` does, has that time besides.
 * @param limits - a limit for each part, or milliseconds from connecting to the last byte of the body
 * @throws InvalidParameterError on a time that no timer can count.
 * @example
 * const slow = createExecutor({ transport: async () => new Promise(() => {}), middleware: [timeout({ totalMs: 20 })] })
 * const outcome = await slow.execute(job)()
 * outcome._tag === 'Left' && outcome.left
 * // => { _tag: 'TimeoutError', message: 'total: not within 20 ms', timeoutMs: 20, phase: 'total' }
 */
export const timeout = (limits: number | TimeoutOptions): Middleware => {
  const checked =
    typeof limits === 'object' ? checkLimits(limits) : { totalMs: checkLimit('timeoutMs', limits) }
  return (next) => (job, context) =>
    new Promise<Outcome>((resolve, reject) => {
      const controller = createAbort()
      const stopListening = onAbort(context.signal, () => controller.abort())
      const watched = watch(checked, job, context, (error) => {
        // Not left to the transport: the outcome is here in time also when the transport heeds no signal.
        settle()
        resolve(left(error))
        controller.abort()
      })
      const settle = () => {
        watched.stop()
        stopListening()
      }
      next(job, { ...watched.context, signal: controller.signal })
        .then(resolve, reject)
        .finally(settle)
    })
}

type Phase = TimeoutError['phase']

const checkLimits = (limits: TimeoutOptions): TimeoutOptions => {
  for (const name of ['connectMs', 'headersMs', 'idleMs', 'totalMs'] as const) {
    if (limits[name] !== undefined) checkLimit(name, limits[name])
  }
  return limits
}

const checkLimit = (name: string, limit: number): number =>
  limit >= 1 && limit <= maxDelayMs ? limit : refuse(name, `milliseconds from 1 to ${maxDelayMs}`, limit)

/** Starts the timer of each part when the part begins; a part without a limit has none. */
const watch = (
  limits: TimeoutOptions,
  job: BaseJob,
  context: ExecuteContext,
  fail: (error: TimeoutError) => void,
): { readonly context: ExecuteContext; readonly stop: () => void } => {
  const start = (phase: Phase): (() => void) => {
    const limit = limits[`${phase}Ms`]
    if (limit === undefined) return () => {}
    const timeoutMs = limit + (phase === 'total' || phase === 'headers' ? serverWaitMs(job) : 0)
    const message = `${phase}: not within ${timeoutMs} ms`
    const error = freeze({ _tag: 'TimeoutError', message, timeoutMs, phase })
    return context.clock.startTimer(() => fail(error), Math.min(timeoutMs, maxDelayMs))
  }
  const stopTotal = start('total')
  let stopPart = start('headers')
  let isOver = false
  let hasHead = false
  const begin = (phase: Phase) => {
    hasHead ||= phase === 'idle'
    // A server may answer while it is still being sent to.
    if (isOver || (hasHead && phase !== 'idle')) return
    stopPart()
    stopPart = start(phase)
  }
  const stop = () => {
    isOver = true
    stopPart()
    stopTotal()
  }
  const { connectMs, headersMs, idleMs } = limits
  // Each of them is asked for only where it is needed, since a transport that is watched is a slower one.
  const parts: Partial<ExecuteContext> = {
    ...((connectMs || headersMs) && {
      onConnection: (state) => {
        begin(state === 'opening' && connectMs ? 'connect' : 'headers')
        context.onConnection?.(state)
      },
    }),
    ...(headersMs && {
      onUploadProgress: (progress) => {
        begin('headers')
        context.onUploadProgress?.(progress)
      },
    }),
    ...((headersMs || idleMs) && {
      receive: (response) => {
        begin('idle')
        return context.receive?.(response) ?? response
      },
    }),
    ...(idleMs && {
      onDownloadProgress: (progress) => {
        begin('idle')
        context.onDownloadProgress?.(progress)
      },
    }),
  }
  return { context: { ...context, ...parts }, stop }
}

/** How long the job has the server wait before it answers. */
const serverWaitMs = ({ query }: BaseJob): number =>
  Math.max(0, Number(query.find(([name]) => name === 'timeout')?.[1]) || 0)
