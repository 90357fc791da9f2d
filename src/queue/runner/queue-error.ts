import { TaggedError } from '../../internal/tagged-error.ts'

/**
 * Why a queue did not do what it was asked.
 *
 * - `limit`: there are as many entries or bytes in it as it may have.
 * - `sensitive`: the job holds a secret, and the store does not encrypt; `field` names it.
 * - `unknown-entry`: there is no such entry in it; it is over, or never was.
 * - `duplicate-entry`: there is an entry with this id already.
 * - `in-flight`: the entry is being sent, so that it cannot be changed.
 * - `uncertain`: the queue that works with the store was asked and has gone, or this one was closed, before there was
 *   an answer; it may have sent the job.
 * - `closed`: the queue is closed.
 */
export type QueueErrorReason =
  | 'limit'
  | 'sensitive'
  | 'unknown-entry'
  | 'duplicate-entry'
  | 'in-flight'
  | 'uncertain'
  | 'closed'

/** What a queue rejects with, where it is not the store's own error. */
export interface QueueError extends TaggedError {
  readonly _tag: 'QueueError'
  readonly reason: QueueErrorReason
  /** The field or option that it is about, if any. */
  readonly field?: string
}

/** Makes what a queue rejects with; the message shows nothing of a job. */
export const queueError = (reason: QueueErrorReason, message: string, field?: string): QueueError =>
  new TaggedError({
    ...{ _tag: 'QueueError', reason, message },
    ...(field !== undefined && { field }),
  }) as QueueError

/** Makes what a queue rejects with where an entry is asked for that is not in it. */
export const unknownEntryError = (entryId: string): QueueError =>
  queueError('unknown-entry', `there is no entry ${entryId} in the queue`)

/** Makes what a queue rejects with that does not know what became of a job; it names why. */
export const uncertainError = (why: 'has gone' | 'has not answered'): QueueError =>
  queueError('uncertain', `the queue that was asked ${why}; it may have taken the job and sent it`)

/** Recognizes what a queue rejects with, by its reason if one is given. */
export const isQueueError = (error: unknown, reason?: QueueErrorReason): error is QueueError =>
  error instanceof TaggedError &&
  error._tag === 'QueueError' &&
  (!reason || (error as QueueError).reason === reason)
