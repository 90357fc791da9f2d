import type { Backoff } from '../executor/backoff.ts'

/** How a queue decides. */
export interface Settings extends Backoff {
  /** What becomes of a job that may have taken effect and must not do so twice. */
  readonly onUncertain: 'hold' | 'resend'
  /** Somebody takes note of outcomes before their entries leave. */
  readonly delivers: boolean
  /** No `Retry-After` is waited for any longer, in milliseconds. */
  readonly maxRetryAfterMs: number
}

/** What a queue does unless it is told otherwise. */
export const defaultSettings: Settings = {
  baseMs: 1_000,
  capMs: 300_000,
  onUncertain: 'hold',
  delivers: false,
  maxRetryAfterMs: 86_400_000,
}
