import { freeze } from '../internal/freeze.ts'
import { add, commit, createBatch } from './batch.ts'
import { cancelled } from './cancelled.ts'
import type { EditedLane, KeylessEntry, Receipt } from './event.ts'
import { idle, type Lane, staleIfLoading } from './lane.ts'
import { sendStarted } from './send.ts'
import { hurry } from './servers.ts'
import { deliver, settle } from './settle.ts'
import { consider, laneFor, type Step, setPhase, wake } from './step.ts'
import { hold } from './waiting.ts'

/** A batch is durable: what waited for that goes on. */
export const written = (step: Step, { deltas, edited, recorded, settled, given }: Receipt): void => {
  for (const outcome of settled) step.emit({ _tag: 'Settle', ...outcome })
  for (const { laneId, pending } of deltas) {
    const lane = step.lane(laneId)
    if (lane && pending) step.setLane({ ...staleIfLoading(lane), pending: lane.pending - pending })
    consider(step, laneId)
  }
  for (const lane of edited) endEdit(step, lane)
  for (const laneId of given) giveTo(step, laneId)
  for (const laneId of recorded) goOn(step, laneFor(step, laneId))
}

/** A batch was refused: it counts for nothing, and what may have been written of its counts since is put right. */
export const refused = (step: Step, { deltas, edited, keyless, recorded }: Receipt): void => {
  const batch = createBatch()
  for (const laneId of recorded) setPhase(step, laneFor(step, laneId), idle)
  for (const delta of deltas) {
    const lane = step.lane(delta.laneId)
    if (!lane) continue
    step.setLane(add(lane, delta, -1))
    batch.lanes.add(delta.laneId)
  }
  for (const entry of keyless) giveKeyBack(step, entry)
  for (const { laneId } of edited) endEdit(step, { laneId, seqs: [], isUrgent: false })
  if (batch.lanes.size) commit(step, batch)
}

const endEdit = (step: Step, { laneId, seqs, isUrgent }: EditedLane): void => {
  const lane = step.lane(laneId)
  if (!lane) return
  const { phase } = lane
  const edited = { ...lane, edits: lane.edits - 1 }
  step.setLane(edited)
  // A head that waits, and behind which something changes, goes on waiting.
  if (phase._tag !== 'Waiting') consider(step, laneId)
  else if (seqs.includes(phase.head.seq)) wake(step, edited)
  if (isUrgent) hurry(step, laneId)
}

const giveKeyBack = (step: Step, { laneId, seq, dedupeKey }: KeylessEntry): void => {
  const lane = step.lane(laneId)
  if (!lane || !('entry' in lane.phase) || lane.phase.entry.seq !== seq) return
  step.setLane({ ...lane, phase: { ...lane.phase, entry: freeze({ ...lane.phase.entry, dedupeKey }) } })
}

const giveTo = (step: Step, laneId: string): void => {
  const lane = step.lane(laneId)
  if (lane?.phase._tag === 'Waiting' && lane.phase.reason._tag === 'After') wake(step, lane)
  else if (lane) step.setLane(staleIfLoading(lane))
}

const goOn = (step: Step, lane: Lane): void => {
  const { phase, laneId } = lane
  if (phase._tag === 'Starting') {
    if (phase.isCancelled) settle(step, lane, phase.entry, cancelled)
    else sendStarted(step, lane, phase)
  } else if (phase._tag === 'Writing') {
    const { next, entry } = phase
    if (next === 'Deliver') deliver(step, lane, entry, false)
    else if (next === 'Leave') {
      setPhase(step, lane, idle)
      consider(step, laneId)
    } else hold(step, lane, entry, next)
  }
}
