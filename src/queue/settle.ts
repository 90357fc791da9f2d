import { freeze } from '../internal/freeze.ts'
import { type Batch, commit, count, createBatch, give } from './batch.ts'
import type { Entry, EntryOutcome } from './entry.ts'
import { type Lane, withoutHead } from './lane.ts'
import { laneFor, type Step, setPhase } from './step.ts'
import { hold } from './waiting.ts'

/** Lets the entry at the head of a lane be over: its outcome is written down, and then it leaves. */
export const settle = (step: Step, lane: Lane, entry: Entry, outcome: EntryOutcome): void => {
  const { laneId } = lane
  const batch = createBatch()
  give(batch, entry, outcome)
  batch.settled.push({ entryId: entry.entryId, outcome })
  // What is written of the lane beside: that those behind are cancelled.
  if (lane.cancelBefore !== undefined) batch.lanes.add(laneId)
  const settled = withStatus(entry, { _tag: 'Settled', outcome })
  if (step.state.settings.delivers) record(step, lane, settled, batch)
  else dequeue(step, lane, settled, batch)
}

const record = (step: Step, lane: Lane, settled: Entry, batch: Batch): void => {
  batch.changes.push({ _tag: 'PutEntry', entry: settled })
  setPhase(step, lane, { _tag: 'Writing', entry: settled, next: 'Deliver' })
  batch.recorded.push(lane.laneId)
  commit(step, batch)
}

/** Lets the head of a lane leave: the next one is promoted in the same write. */
export const dequeue = (step: Step, lane: Lane, entry: Entry, batch: Batch = createBatch()): void => {
  const { laneId } = lane
  batch.changes.push({ _tag: 'RemoveEntry', entry })
  const next = count(step, batch, withoutHead({ ...lane, headSeq: entry.seq + 1 }), {
    count: -1,
    bytes: -entry.size,
    pending: 0,
  })
  setPhase(step, next, { _tag: 'Writing', entry, next: 'Leave' })
  batch.recorded.push(laneId)
  commit(step, batch)
}

/** Gives `onSettled` the outcome of a lane's head. */
export const deliver = (step: Step, lane: Lane, entry: Entry, redelivered: boolean): void => {
  if (entry.status._tag !== 'Settled') return
  setPhase(step, lane, { _tag: 'Delivering', entry })
  step.emit({ _tag: 'Deliver', entry, outcome: entry.status.outcome, redelivered })
}

/** `onSettled` has taken note of an outcome, or it has thrown and is given it again later. */
export const delivered = (step: Step, laneId: string, hasFailed: boolean): void => {
  const lane = laneFor(step, laneId)
  if (lane.phase._tag !== 'Delivering') return
  const { entry } = lane.phase
  if (hasFailed) hold(step, lane, entry, { _tag: 'Backoff', untilAt: step.now + step.state.settings.baseMs })
  else dequeue(step, lane, entry)
}

/** Gives an entry with another status. */
export const withStatus = (entry: Entry, status: Entry['status']): Entry =>
  freeze({ ...entry, status: freeze(status) })
