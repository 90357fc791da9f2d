import { freeze } from '../internal/freeze.ts'
import { type Batch, count, edit, give } from './batch.ts'
import type { Entry, EntryOutcome } from './entry.ts'
import { type Lane, laneIdOf } from './lane.ts'
import { withStatus } from './settle.ts'
import { laneFor, type Step } from './step.ts'

/**
 * Takes an entry out of its lane that nobody has in hand.
 *
 * Where `onSettled` is to take note, it goes into a lane of its own until then, so that the others need not wait.
 */
export const withdraw = (step: Step, batch: Batch, lane: Lane, entry: Entry, outcome: EntryOutcome): void => {
  const out = { count: -1, bytes: -entry.size, pending: 0 }
  edit(step, batch, lane.laneId)
  batch.changes.push({ _tag: 'RemoveEntry', entry })
  count(step, batch, laneFor(step, lane.laneId), out)
  // Those that waited for it must not come after their gifts were given away.
  give(batch, entry, outcome)
  batch.settled.push({ entryId: entry.entryId, outcome })
  if (!step.state.settings.delivers) return
  const laneId = laneIdOf(undefined, entry.entryId)
  const { dedupeKey: _, dependents: __, ...rest } = withStatus(entry, { _tag: 'Settled', outcome })
  const own = laneFor(step, laneId, lane.origin)
  const { nextSeq: seq } = own
  batch.changes.push({ _tag: 'AddEntry', entry: freeze({ ...rest, laneId, seq }) })
  count(
    step,
    batch,
    { ...own, nextSeq: seq + 1, priority: Math.max(own.priority, 0), isFresh: true },
    { count: 1, bytes: entry.size, pending: 1 },
  )
}
