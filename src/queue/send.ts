import type { Outcome } from '../executor/executor.ts'
import { freeze } from '../internal/freeze.ts'
import { originOf } from '../internal/url.ts'
import { commit, createBatch } from './batch.ts'
import { cancelled } from './cancelled.ts'
import type { Entry, EntryOutcome, EntryStatus } from './entry.ts'
import type { Lane, Phase, WaitingReason } from './lane.ts'
import { doubt, reached } from './servers.ts'
import { settle, withStatus } from './settle.ts'
import { laneFor, type Step, setPhase } from './step.ts'
import { attemptError, judge, type Verdict } from './verdict.ts'

/** Sends the head of a lane; of one that must not take effect twice, it is written down first that it may have. */
export const start = (step: Step, lane: Lane, entry: Entry): void => {
  if (entry.job.facts.idempotency === 'unsafe') announce(step, lane, entry)
  else send(step, lane, entry)
}

const announce = (step: Step, lane: Lane, entry: Entry): void => {
  const batch = createBatch()
  const marked = withStatus(entry, { _tag: 'Sending' })
  batch.changes.push({ _tag: 'PutEntry', entry: marked })
  setPhase(step, lane, { _tag: 'Starting', entry: marked })
  batch.recorded.push(lane.laneId)
  commit(step, batch)
}

/** Sends the head of a lane, of which it is written down now that it may have been; unless its server is in doubt by now. */
export const sendStarted = (
  step: Step,
  lane: Lane,
  { entry, isRenewed }: Phase & { readonly _tag: 'Starting' },
): void => {
  const origin = originOf(entry.job.url) ?? ''
  const server = step.server(origin)
  if (server && server.probedBy !== lane.laneId)
    keep(step, { ...lane, origin }, entry, waiting, { _tag: server.reason, untilAt: server.untilAt })
  else send(step, lane, entry, isRenewed)
}

/** Sends the head of a lane. */
const send = (step: Step, lane: Lane, entry: Entry, isRenewed?: true): void => {
  setPhase(step, lane, { _tag: 'Sending', entry, ...(isRenewed && { isRenewed }) })
  step.emit({ _tag: 'Send', entry })
}

/** There is an answer to the head of a lane, or there will be none. */
export const answered = (step: Step, laneId: string, outcome: Outcome): void => {
  const lane = laneFor(step, laneId)
  if (lane.phase._tag !== 'Sending') return
  const { entry: sent, isCancelled, isRenewed } = lane.phase
  const entry = withError(sent, outcome)
  const origin = originOf(sent.job.url) ?? ''
  const server = step.server(origin)
  const failures = (server?.failures ?? 0) + 1
  const { now, random } = step
  const verdict = judge(outcome, entry, { settings: step.state.settings, now, random, failures })
  if (outcome._tag === 'Right' && outcome.right.statusCode !== 429) {
    // An answer that was on its way when the server wanted to be left alone does not mean that it is over.
    if (server?.reason === 'Offline' || server?.probedBy === laneId) reached(step, origin)
  }
  const isSuccess = verdict._tag === 'Over' && !verdict.hasFailed
  if (isCancelled && !isSuccess) settle(step, lane, entry, cancelled)
  else if (verdict._tag === 'Over') over(step, lane, entry, outcome, verdict.hasFailed)
  else if (verdict._tag === 'Again') again(step, lane, entry, origin, verdict, failures)
  // It was sent with what was there before.
  else if (verdict.reason === 'NeedsCredentials' && isRenewed)
    keep(step, lane, entry, waiting, { _tag: 'Backoff', untilAt: step.now })
  else keep(step, lane, entry, statusOf(verdict, outcome), { _tag: verdict.reason })
}

const over = (step: Step, lane: Lane, entry: Entry, outcome: Outcome, hasFailed: boolean): void => {
  const isAborted = outcome._tag === 'Left' && outcome.left._tag === 'AbortedError'
  if (isAborted) settle(step, lane, entry, cancelled)
  else if (hasFailed) fail(step, lane, entry, outcome)
  else settle(step, lane, entry, outcome)
}

/** The head of a lane has failed for good: its policy says what that means for those behind it. */
export const fail = (step: Step, lane: Lane, entry: Entry, outcome: EntryOutcome): void => {
  const { queuePolicy } = entry.job
  if (queuePolicy === 'PauseIfFailed')
    keep(step, lane, entry, { _tag: 'Failed', outcome }, { _tag: 'Failed' })
  else if (queuePolicy === 'CancelFutureIfFailed')
    settle(step, { ...lane, cancelBefore: lane.nextSeq }, entry, outcome)
  else settle(step, lane, entry, outcome)
}

const again = (
  step: Step,
  lane: Lane,
  entry: Entry,
  origin: string,
  { reason, delayMs, serverDelayMs = delayMs }: Verdict & { readonly _tag: 'Again' },
  failures: number,
): void => {
  const untilAt = step.now + delayMs
  keep(step, lane, freeze({ ...entry, nextAt: untilAt, delayMs }), waiting, { _tag: reason, untilAt })
  if (reason === 'Backoff') return
  const failure = { reason, failures, untilAt: step.now + serverDelayMs }
  doubt(step, origin, lane.laneId, failure, serverDelayMs)
}

const waiting: EntryStatus = freeze({ _tag: 'Waiting' })

/** Writes down why the head of a lane keeps its place. */
export const keep = (
  step: Step,
  lane: Lane,
  entry: Entry,
  status: EntryStatus,
  reason: WaitingReason,
): void => {
  const kept = withStatus(entry, status)
  const batch = createBatch()
  batch.changes.push({ _tag: 'PutEntry', entry: kept })
  setPhase(step, lane, { _tag: 'Writing', entry: kept, next: reason })
  batch.recorded.push(lane.laneId)
  commit(step, batch)
}

const statusOf = ({ reason }: Verdict & { readonly _tag: 'Hold' }, outcome: Outcome): EntryStatus =>
  reason === 'Uncertain'
    ? { _tag: 'Uncertain' }
    : reason === 'NeedsAuth'
      ? { _tag: 'NeedsAuth', outcome }
      : waiting

const withError = (sent: Entry, outcome: Outcome): Entry => {
  const lastError = attemptError(outcome)
  const attempts = sent.attempts + 1
  if (lastError) return freeze({ ...withoutError(sent), attempts, lastError: freeze(lastError) })
  return freeze({ ...(sent.lastError ? withoutError(sent) : sent), attempts })
}

const withoutError = ({
  lastError: _,
  nextAt: __,
  delayMs: ___,
  ...entry
}: Entry): Omit<Entry, 'lastError'> => entry
