import type { Middleware } from '../executor.ts'
import { rateLimit } from './rate-limit.ts'
import { retry } from './retry.ts'
import { timeout } from './timeout.ts'

/** The middleware of a list, each by its own name; false leaves out one that is there unless said. */
export interface StandardOptions {
  /** `retry()` unless said. */
  readonly retry?: Middleware | false
  readonly concurrency?: Middleware
  /** `rateLimit()` unless said. */
  readonly rateLimit?: Middleware | false
  /** Without it, a job has the token that it bears. */
  readonly credentials?: Middleware
  readonly logging?: Middleware
  readonly tracing?: Middleware
  readonly metrics?: Middleware
  /** Unless said, 30 seconds for a job, and for one with a file 30 seconds for each part but no limit in all. */
  readonly timeout?: Middleware | false
  readonly responseLimit?: Middleware
}

/**
 * Puts middleware in the order in which each does what it says, from the outside in.
 *
 * - `retry` is outermost, so that an attempt passes all the others, and a job in its delay takes no place.
 * - `concurrency` before `rateLimit`: what waits for a server keeps its place, and so nothing overtakes it.
 * - `credentials` behind what makes jobs wait: a job leaves with the token of the moment. In return, a refresh and the
 *   jobs that are sent once more after it wait for no gate of `rateLimit`.
 * - `logging`, `tracing` and `metrics` behind `credentials`: they see every request that leaves, the repeated ones
 *   and those for new tokens too, and no time in which a job waited.
 * - `timeout` behind all that waits, so that it bounds the request alone; `responseLimit` next to the transport.
 *
 * A middleware of one's own stands before or behind the list: `[own, ...standard({ … })]`.
 * @example
 * const store = memoryTokenStore([{ serverUrl: 'https://example.org', accessToken: 'syt_alice' }])
 * const middleware = standard({ credentials: credentials(store), retry: retry({ attempts: 3 }) })
 * middleware.length // => 4
 */
export const standard = (options: StandardOptions = {}): readonly Middleware[] => {
  const list = [
    options.retry ?? retry(),
    options.concurrency,
    options.rateLimit ?? rateLimit(),
    options.credentials,
    options.logging,
    options.tracing,
    options.metrics,
    options.timeout ?? patience,
    options.responseLimit,
  ]
  return list.filter(Boolean) as readonly Middleware[]
}

/** A file takes as long as it takes while something of it moves. */
const forFile = /* @__PURE__ */ timeout({ connectMs: 30_000, headersMs: 30_000, idleMs: 30_000 })
const forRest = /* @__PURE__ */ timeout(30_000)
const patience: Middleware = (next) => (job, context) =>
  (job.body._tag === 'File' || job.returnType === 'File' ? forFile : forRest)(next)(job, context)
