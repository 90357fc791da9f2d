import { freeze } from '../internal/freeze.ts'
import { type Batch, count, edit, give } from './batch.ts'
import type { Entry, EntryOutcome } from './entry.ts'
import { isHead, type Lane, ownLaneIdOf, withoutHead } from './lane.ts'
import { withStatus } from './settle.ts'
import { laneFor, type Step, setPhase } from './step.ts'

/**
 * Takes an entry out of its lane that nobody has in hand.
 *
 * Where `onSettled` is to take note, it goes into a lane of its own until then, so that the others need not wait.
 */
export const withdraw = (step: Step, batch: Batch, lane: Lane, entry: Entry, outcome: EntryOutcome): void => {
  const out = { count: -1, bytes: -entry.size, pending: 0 }
  edit(step, batch, lane.laneId, { seq: entry.seq })
  batch.changes.push({ _tag: 'RemoveEntry', entry })
  const left = laneFor(step, lane.laneId)
  count(step, batch, isHead(lane, entry) ? withoutHead(left) : left, out)
  // Those that waited for it must not come after their gifts were given away.
  give(batch, entry, outcome)
  batch.settled.push({ entryId: entry.entryId, outcome })
  if (!step.state.settings.delivers) return
  const laneId = ownLaneIdOf(entry.entryId)
  const own = laneFor(step, laneId)
  const { nextSeq: seq } = own
  const { dedupeKey: _, dependents: __, ...rest } = withStatus(entry, { _tag: 'Settled', outcome })
  const settled: Entry = freeze({ ...rest, laneId, seq })
  batch.changes.push({ _tag: 'AddEntry', entry: settled })
  batch.recorded.push(laneId)
  const counted = count(
    step,
    batch,
    { ...own, nextSeq: seq + 1 },
    { count: 1, bytes: entry.size, pending: 1 },
  )
  setPhase(step, counted, { _tag: 'Writing', entry: settled, next: 'Deliver' })
}
