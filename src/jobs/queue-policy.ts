/**
 * What becomes of the jobs behind a failed one with the same `queueId`.
 *
 * - `AlwaysContinue`: they run all the same.
 * - `CancelFutureIfFailed`: they are cancelled, each with status 490.
 * - `PauseIfFailed`: the failed one keeps its place, and they wait, until it is retried or dropped.
 */
export type QueuePolicy = 'AlwaysContinue' | 'CancelFutureIfFailed' | 'PauseIfFailed'

const policies: ReadonlySet<unknown> = new Set<QueuePolicy>([
  'AlwaysContinue',
  'CancelFutureIfFailed',
  'PauseIfFailed',
])

/** Tells whether a value is a queue policy. */
export const isQueuePolicy = (value: unknown): value is QueuePolicy => policies.has(value)

/** The status of a job that was cancelled because one before it in its queue failed. */
export const headFailureCancelledStatusCode = 490

/** The error code of a job that was cancelled because one before it in its queue failed. */
export const headFailureCancelledErrorCode = 'MOE_KAZV_MXC_HEAD_FAILURE_CANCELLED'
