import { freeze } from '../internal/freeze.ts'
import { originOf } from '../internal/url.ts'
import { commit, createBatch } from './batch.ts'
import { buildJob } from './build-job.ts'
import { expired, headFailed } from './cancelled.ts'
import type { Entry, EntryOutcome, EntryStatus, Given } from './entry.ts'
import { idle, isDoubt, type Lane, type Phase, resting, type WaitingReason } from './lane.ts'
import { fail, keep, start } from './send.ts'
import { doubt, mayTry } from './servers.ts'
import { deliver, dequeue, settle } from './settle.ts'
import { consider, laneFor, type Step, setPhase } from './step.ts'
import { hold } from './waiting.ts'

/** The head of a lane has been read, with what it got from the entry it waited for. */
export const loaded = (
  step: Step,
  laneId: string,
  entry: Entry | undefined,
  given: Given | undefined,
): void => {
  const lane = laneFor(step, laneId)
  if (lane.phase._tag !== 'Loading') return
  const { isStale, isDue } = lane.phase
  if (isStale || lane.edits > 0 || lane.isPaused || step.isPaused()) putBack(step, lane, isDue)
  else if (!entry) emptied(step, lane)
  else {
    const origin = originOf(entry.job.url) ?? ''
    decide(step, { ...lane, headSeq: entry.seq, origin }, lane.phase, entry, given)
  }
}

const putBack = (step: Step, lane: Lane, isDue: true | undefined): void => {
  setPhase(step, lane, resting(isDue))
  consider(step, lane.laneId)
}

// The counts that were written were wrong, as they may be after a write that failed; nothing is there.
const emptied = (step: Step, lane: Lane): void => {
  const { pending, laneId } = lane
  const batch = createBatch()
  batch.lanes.add(laneId)
  setPhase(step, { ...lane, count: pending, ...(pending === 0 && { bytes: 0 }) }, idle)
  commit(step, batch)
}

const decide = (
  step: Step,
  lane: Lane,
  { isDue, isUrgent }: Phase & { readonly _tag: 'Loading' },
  entry: Entry,
  given: Given | undefined,
): void => {
  const { status, expiresAt } = entry
  const reason = reasonToWait(step, entry, given, isDue)
  if (status._tag === 'Settled') lastStep(step, lane, entry, status.outcome)
  else if (lane.cancelBefore !== undefined && entry.seq < lane.cancelBefore)
    settle(step, lane, entry, headFailed(entry.job))
  // It was in flight when the process died.
  else if (status._tag === 'Sending' && step.state.settings.onUncertain === 'hold')
    keep(step, lane, entry, { _tag: 'Uncertain' }, { _tag: 'Uncertain' })
  else if (isNobodys(status) && expiresAt !== undefined && expiresAt <= step.now)
    settle(step, lane, entry, expired)
  else if (reason) wait(step, lane, entry, reason)
  // Its server may be in doubt by now, or be another one than that of the head before it.
  else if (!mayTry(step, lane, isUrgent)) putBack(step, lane, isDue)
  else proceed(step, lane, entry, given)
}

const lastStep = (step: Step, lane: Lane, entry: Entry, outcome: EntryOutcome): void => {
  step.emit({ _tag: 'Settle', entryId: entry.entryId, outcome })
  if (step.state.settings.delivers) deliver(step, lane, entry, true)
  else dequeue(step, lane, entry)
}

const reasonToWait = (
  step: Step,
  { status, notBeforeAt = 0, nextAt = 0, delayMs = 0, lastError, after }: Entry,
  given: Given | undefined,
  isDue: true | undefined,
): WaitingReason | undefined => {
  if (!isNobodys(status)) return { _tag: status._tag }
  if (after && !given) return { _tag: 'After', entryId: after.entryId }
  if (notBeforeAt > step.now) return { _tag: 'NotBefore', untilAt: notBeforeAt }
  if (isDue || nextAt <= step.now) return undefined
  // A clock that was set back does not make it wait longer than it had to.
  const untilAt = Math.min(nextAt, step.now + delayMs)
  const isLimited = lastError?.statusCode === 429
  const isOffline = lastError?._tag === 'NetworkError'
  return { _tag: isOffline ? 'Offline' : isLimited ? 'RateLimited' : 'Backoff', untilAt }
}

type Decision = EntryStatus & { readonly _tag: 'Uncertain' | 'Failed' | 'NeedsAuth' }

/** Tells whether nobody has to decide what becomes of an entry. */
const isNobodys = (status: EntryStatus): status is Exclude<EntryStatus, Decision> =>
  status._tag !== 'Uncertain' && status._tag !== 'Failed' && status._tag !== 'NeedsAuth'

const wait = (step: Step, lane: Lane, entry: Entry, reason: WaitingReason): void => {
  if (isDoubt(reason)) {
    const { untilAt } = reason
    const failure = { reason: reason._tag, failures: entry.attempts, untilAt }
    doubt(step, lane.origin, lane.laneId, failure, untilAt - step.now)
  }
  hold(step, lane, entry, reason)
}

const proceed = (step: Step, lane: Lane, entry: Entry, given: Given | undefined): void => {
  if (!entry.after || !given) start(step, lane, entry)
  else if (!given.values) fail(step, lane, entry, headFailed(entry.job))
  else {
    const job = buildJob(entry.job, entry.after.pointers, given.values)
    if (job._tag === 'Left') fail(step, lane, entry, job)
    else start(step, lane, freeze({ ...entry, job: job.right }))
  }
}
