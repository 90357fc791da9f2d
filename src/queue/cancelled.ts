import { left, right } from '../internal/either.ts'
import { freeze } from '../internal/freeze.ts'
import type { BaseJob } from '../jobs/base-job.ts'
import { jsonBody } from '../jobs/body.ts'
import { headFailureCancelledErrorCode, headFailureCancelledStatusCode } from '../jobs/queue-policy.ts'
import { genResponse } from '../jobs/response.ts'
import type { EntryOutcome } from './entry.ts'

/** The outcome of an entry that somebody has cancelled. */
export const cancelled: EntryOutcome = freeze(
  left(freeze({ _tag: 'CancelledError', message: 'cancelled' } as const)),
)

/** The outcome of an entry that a later one with the same `dedupeKey` has replaced. */
export const superseded: EntryOutcome = freeze(
  left(freeze({ _tag: 'CancelledError', message: 'superseded by a later entry' } as const)),
)

/** The outcome of an entry whose time was over. */
export const expired: EntryOutcome = freeze(
  left(freeze({ _tag: 'ExpiredError', message: 'its time was over' } as const)),
)

/** The outcome of an entry that was cancelled because one before it failed: libkazv's response. */
export const headFailed = (job: BaseJob): EntryOutcome =>
  right(
    genResponse(job, {
      statusCode: headFailureCancelledStatusCode,
      headers: freeze({}),
      body: jsonBody({ errcode: headFailureCancelledErrorCode, error: 'one before it in its queue failed' }),
    }),
  )
