import { freeze } from '../internal/freeze.ts'
import { type Batch, commit, count, createBatch, edit, give } from './batch.ts'
import { superseded as supersededOutcome } from './cancelled.ts'
import type { Dependent, Entry } from './entry.ts'
import { mintEntryId } from './entry-id.ts'
import type { Happening, NewEntry } from './event.ts'
import { inHand, isThere, type Lane, toServer } from './lane.ts'
import { laneFor, type Step } from './step.ts'
import { withdraw } from './withdraw.ts'

/** Puts entries behind those that are there, all in one write. */
export const enqueue = (
  step: Step,
  { entries, superseded, sources, operation, nonce }: Happening & { readonly _tag: 'Enqueue' },
): void => {
  // It was over before this came: what it gave nobody knows any more.
  if (!sources.every((source) => isThere(step.lane(source.laneId), source))) {
    step.emit({ _tag: 'Reply', operation, reply: 'nothing-to-do' })
    return
  }
  const batch = createBatch()
  const placed = entries.map((entry) => place(step, batch, entry, nonce))
  const changed = new Map(sources.map((source) => [source.entryId, depend(step, batch, source, placed)]))
  // Who waits for one that it replaces learns that it failed.
  for (const entry of superseded) supersede(step, batch, changed.get(entry.entryId) ?? entry)
  for (const entry of placed) {
    batch.changes.push({ _tag: 'AddEntry', entry: withDependents(entry, placed) })
    batch.entryIds.push(entry.entryId)
  }
  commit(step, batch, { operation, mayRefuse: true })
}

const supersede = (step: Step, batch: Batch, entry: Entry): void => {
  const lane = step.lane(entry.laneId)
  if (!isThere(lane, entry) || entry.status._tag === 'Settled') return
  const held = inHand(lane.phase)
  if (held?.seq === entry.seq) takeKey(step, batch, lane, held)
  else if (entry.status._tag === 'Waiting') withdraw(step, batch, lane, entry, supersededOutcome)
  else {
    // Somebody has to decide about it.
    edit(step, batch, lane.laneId)
    batch.changes.push({ _tag: 'PutEntry', entry: withoutKey(entry) })
  }
}

// It is too late to replace it; but its key is the new one's now.
const takeKey = (step: Step, batch: Batch, lane: Lane, held: Entry): void => {
  const { laneId, seq, dedupeKey } = held
  if (!('entry' in lane.phase) || dedupeKey === undefined) return
  step.setLane({ ...lane, phase: { ...lane.phase, entry: withoutKey(held) } })
  batch.keyless.push({ laneId, seq, dedupeKey })
}

const withoutKey = ({ dedupeKey: _, ...keyless }: Entry): Entry => freeze(keyless)

const place = (step: Step, batch: Batch, entry: NewEntry, nonce: string): Entry => {
  const { laneId, job, size, priority: urgency = 0 } = entry
  const found = toServer(laneFor(step, laneId), job)
  // Whoever paused it before its first entry came gave it none.
  const lane = found.nonce ? found : { ...found, nonce }
  const { nextSeq: seq, phase, origin } = lane
  const priority = lane.count > 0 ? Math.max(lane.priority, urgency) : urgency
  count(step, batch, { ...lane, priority, nextSeq: seq + 1 }, { count: 1, bytes: size, pending: 1 })
  if (phase._tag === 'Ready' && priority > lane.priority)
    step.emit({ _tag: 'Ready', laneId, origin, priority })
  const { entryId = mintEntryId({ laneId, seq }, lane.nonce) } = entry
  return freeze({ ...entry, entryId, seq })
}

const dependentsOf = (source: Entry, entries: readonly Entry[]): readonly Dependent[] =>
  entries.flatMap(({ entryId, laneId, after, job }) =>
    after?.entryId === source.entryId
      ? { entryId, laneId, wants: after.pointers.map(({ from }) => from), sensitive: job.facts.sensitive }
      : [],
  )

const withDependents = (entry: Entry, entries: readonly Entry[]): Entry => {
  const added = dependentsOf(entry, entries)
  return added.length ? freeze({ ...entry, dependents: [...(entry.dependents ?? []), ...added] }) : entry
}

// Whoever is in hand is as it is there, and may be over already.
const depend = (step: Step, batch: Batch, stored: Entry, entries: readonly Entry[]): Entry => {
  const lane = laneFor(step, stored.laneId)
  const held = inHand(lane.phase)
  const source = held?.seq === stored.seq ? held : stored
  const { status } = source
  if (status._tag === 'Settled') {
    give(batch, { ...source, dependents: dependentsOf(source, entries) }, status.outcome)
    return source
  }
  const changed = withDependents(source, entries)
  batch.changes.push({ _tag: 'PutEntry', entry: changed })
  if (source === held && 'entry' in lane.phase)
    step.setLane({ ...lane, phase: { ...lane.phase, entry: changed } })
  else edit(step, batch, stored.laneId)
  return changed
}
