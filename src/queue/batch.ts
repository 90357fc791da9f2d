import type { Change } from './effect.ts'
import type { Entry, EntryOutcome } from './entry.ts'
import type { EditedLane, KeylessEntry, LaneDelta, Operation, Receipt } from './event.ts'
import { giftsOf } from './gifts.ts'
import { type Lane, staleIfLoading } from './lane.ts'
import { isEmpty, laneFor, type Step } from './step.ts'

/** Changes that are written together, while they are being gathered. */
export interface Batch {
  readonly changes: Change[]
  readonly deltas: Map<string, LaneDelta>
  /** Lanes whose records are written with it. */
  readonly lanes: Set<string>
  readonly edited: Map<string, EditedLane>
  readonly keyless: KeylessEntry[]
  readonly settled: { readonly entryId: string; readonly outcome: EntryOutcome }[]
  readonly given: string[]
  /** Lanes that record with it what came of their heads. */
  readonly recorded: string[]
  readonly entryIds: string[]
}

/** Begins a batch. */
export const createBatch = (): Batch => ({
  changes: [],
  deltas: new Map(),
  lanes: new Set(),
  edited: new Map(),
  keyless: [],
  settled: [],
  given: [],
  recorded: [],
  entryIds: [],
})

/** Counts entries in or out of a lane. */
export const count = (step: Step, batch: Batch, lane: Lane, delta: Omit<LaneDelta, 'laneId'>): Lane => {
  const { laneId } = lane
  const before = batch.deltas.get(laneId) ?? { laneId, count: 0, bytes: 0, pending: 0 }
  batch.deltas.set(laneId, add(before, delta))
  batch.lanes.add(laneId)
  const counted = add(lane, delta)
  // What could not be read has left behind its share of the bytes.
  const next = counted.count > 0 ? counted : { ...counted, bytes: 0 }
  step.setLane(next)
  return next
}

/** Adds to counts. */
export const add = <Counts extends Omit<LaneDelta, 'laneId'>>(
  counts: Counts,
  delta: Omit<LaneDelta, 'laneId'>,
  sign: 1 | -1 = 1,
): Counts => ({
  ...counts,
  count: counts.count + sign * delta.count,
  bytes: counts.bytes + sign * delta.bytes,
  pending: counts.pending + sign * delta.pending,
})

/** What is to become of an entry that is changed. */
export interface Edit {
  /** Its place, if it leaves or is to be judged anew. */
  readonly seq?: number
  /** Somebody wants it to be sent now. */
  readonly isUrgent?: true
}

/** Keeps a lane from being read until the batch is written. */
export const edit = (step: Step, batch: Batch, laneId: string, { seq, isUrgent }: Edit = {}): void => {
  const before = batch.edited.get(laneId)
  batch.edited.set(laneId, {
    laneId,
    seqs: [...(before?.seqs ?? []), ...(seq === undefined ? [] : [seq])],
    isUrgent: isUrgent ?? before?.isUrgent ?? false,
  })
  if (before) return
  const lane = staleIfLoading(laneFor(step, laneId))
  step.setLane({ ...lane, edits: lane.edits + 1 })
  step.emit({ _tag: 'Forget', laneId })
}

/** Tells those who wait for an entry what it has for them. */
export const give = (batch: Batch, entry: Entry, outcome: EntryOutcome): void => {
  for (const { entryId, laneId, given } of giftsOf(entry, outcome)) {
    batch.changes.push({ _tag: 'Give', entryId, given })
    batch.given.push(laneId)
  }
}

/** How a batch is written. */
export interface CommitOptions {
  readonly operation?: Operation
  readonly mayRefuse?: true
}

/** Has a batch written, with the lanes that it concerns as they are then. */
export const commit = (step: Step, batch: Batch, options: CommitOptions = {}): void => {
  const { operation, mayRefuse = false } = options
  for (const laneId of batch.lanes) {
    const lane = laneFor(step, laneId)
    batch.changes.push(isEmpty(lane) ? { _tag: 'RemoveLane', laneId } : { _tag: 'PutLane', lane })
  }
  const receipt: Receipt = {
    deltas: [...batch.deltas.values()],
    edited: [...batch.edited.values()],
    keyless: batch.keyless,
    settled: batch.settled,
    given: batch.given,
    recorded: batch.recorded,
    entryIds: batch.entryIds,
  }
  const { changes } = batch
  step.emit({ _tag: 'Commit', changes, receipt, mayRefuse, operation })
}
