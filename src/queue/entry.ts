import type { Either } from 'fp-ts/lib/Either.js'
import type { BaseJob } from '../jobs/base-job.ts'
import type { CancelledError, DecodeError, ExecutorError, ExpiredError } from '../jobs/job-error.ts'
import type { JobResponse } from '../jobs/response.ts'

/** What came of an entry: an outcome of its execution, or why it was never sent. */
export type EntryOutcome = Either<EntryError, JobResponse>

/** Why an entry has no response. */
export type EntryError = ExecutorError | CancelledError | ExpiredError | DecodeError

/** Why an attempt failed, in what says nothing of the job or of the server's words. */
export interface AttemptError {
  /** `Response`, or the kind of error where there was none. */
  readonly _tag: string
  readonly statusCode?: number
  readonly errcode?: string
  /** The platform's code, such as `ECONNREFUSED`. */
  readonly code?: string
}

/** Where an entry stands. */
export type EntryStatus =
  /** It waits for its turn, or for its next attempt. */
  | { readonly _tag: 'Waiting' }
  /** It has been sent, and there is no answer yet. */
  | { readonly _tag: 'Sending' }
  /** It may have taken effect, and must not be sent again unless somebody says so. */
  | { readonly _tag: 'Uncertain' }
  /** It failed, and keeps its place until it is retried, replaced or cancelled. */
  | { readonly _tag: 'Failed'; readonly outcome: EntryOutcome }
  /** The server wants user-interactive authentication; it keeps its place until it is replaced or cancelled. */
  | { readonly _tag: 'NeedsAuth'; readonly outcome: EntryOutcome }
  /** It is over, and `onSettled` has not yet taken note of it. */
  | { readonly _tag: 'Settled'; readonly outcome: EntryOutcome }

/** Puts a part of an earlier entry's response into a job. */
export interface Insertion {
  /** What is taken of the earlier entry's response body, as a JSON Pointer: `/content_uri`. */
  readonly from: string
  /** Where it goes in the job, as a JSON Pointer into a JSON `/body`, or to a parameter of `/query`: `/body/url`, `/query/via`. */
  readonly to: string
}

/** What an entry waits for. */
export interface After {
  readonly entryId: string
  /** What goes from its response into the job. */
  readonly pointers: readonly Insertion[]
}

/** Where an entry is. */
export interface Place {
  readonly laneId: string
  readonly seq: number
}

/** An entry that waits for another one. */
export interface Dependent {
  readonly entryId: string
  readonly laneId: string
  /** What it wants of the response, as JSON Pointers. */
  readonly wants: readonly string[]
  /** The names of fields that its job calls secrets, if any. */
  readonly sensitive?: readonly string[]
}

/** A job in a queue. */
export interface Entry extends Place {
  readonly entryId: string
  readonly job: BaseJob
  readonly enqueuedAt: number
  /** How many bytes the job has as JSON. */
  readonly size: number
  readonly status: EntryStatus
  /** How often it was sent. */
  readonly attempts: number
  readonly lastError?: AttemptError
  /** When it may be sent again, and how long that was from the last attempt: clocks are set. */
  readonly nextAt?: number
  readonly delayMs?: number
  readonly notBeforeAt?: number
  readonly expiresAt?: number
  readonly dedupeKey?: string
  readonly priority?: number
  readonly after?: After
  readonly dependents?: readonly Dependent[]
}

/** What an entry got from the one it waited for: what it wanted, or null if that one failed. */
export interface Given {
  readonly values: readonly unknown[] | null
  /** There is a secret among them: a store that does not encrypt gets none of them. */
  readonly isSecret?: true
}
