import { commit, createBatch } from './batch.ts'
import type { Happening, Operation } from './event.ts'
import { isDoubt, type Lane, resting, type WaitingReason } from './lane.ts'
import { lanesOf } from './lane-table.ts'
import { hurry, serverDue, tryNow } from './servers.ts'
import { consider, laneFor, type Step, setPhase, wake } from './step.ts'

/** Lets no entry begin, of one lane or of all; what is on its way goes on. */
export const pause = (step: Step, { laneId, operation }: Happening & { readonly _tag: 'Pause' }): void => {
  if (laneId === undefined) pauseAll(step, true, operation)
  else pauseLane(step, laneId, operation)
}

const pauseLane = (step: Step, laneId: string, operation: Operation): void => {
  const lane = laneFor(step, laneId)
  step.setLane({ ...lane, isPaused: true })
  if (lane.phase._tag === 'Ready') {
    setPhase(step, laneFor(step, laneId), resting(lane.phase.isDue))
    step.emit({ _tag: 'Unready', laneId })
  }
  keepLane(step, laneId, operation)
}

/** Lets entries go again, at once: also those that wait for their next attempt, for credentials or for a server. */
export const resume = (step: Step, { laneId, operation }: Happening & { readonly _tag: 'Resume' }): void => {
  if (laneId === undefined) resumeAll(step, operation)
  else resumeLane(step, laneId, operation)
}

const resumeLane = (step: Step, laneId: string, operation: Operation): void => {
  const { isPaused: _, ...lane } = laneFor(step, laneId)
  step.setLane(lane)
  keepLane(step, laneId, operation)
  endWaiting(step, lane)
  hurry(step, laneId)
}

const resumeAll = (step: Step, operation: Operation): void => {
  pauseAll(step, false, operation)
  for (const lane of lanesOf(step.state.lanes)) endWaiting(step, lane)
  for (const origin of Object.keys(step.state.servers)) serverDue(step, origin)
}

/** The network may be there again: servers that were not reached are tried. */
export const reconnected = (step: Step): void => {
  for (const [origin, { reason }] of Object.entries(step.state.servers))
    if (reason === 'Offline') tryNow(step, origin)
}

/** There are new credentials: what has waited for them goes, and what is on its way may need them. */
export const credentialsChanged = (step: Step): void => {
  for (const lane of lanesOf(step.state.lanes)) {
    const { phase } = lane
    if (phase._tag === 'Waiting' && needsCredentials(phase.reason)) wake(step, lane)
    else if (phase._tag === 'Starting' || phase._tag === 'Sending')
      setPhase(step, lane, { ...phase, isRenewed: true })
    else if (phase._tag === 'Writing' && typeof phase.next === 'object' && needsCredentials(phase.next))
      setPhase(step, lane, { ...phase, next: { _tag: 'Backoff', untilAt: step.now } })
  }
}

const needsCredentials = ({ _tag }: WaitingReason): boolean => _tag === 'NeedsCredentials'

const endWaiting = (step: Step, lane: Lane): void => {
  const { phase, laneId } = lane
  if (phase._tag !== 'Waiting') consider(step, laneId)
  else if (isDoubt(phase.reason) || phase.reason._tag === 'Backoff' || needsCredentials(phase.reason))
    wake(step, lane)
}

const keepLane = (step: Step, laneId: string, operation: Operation): void => {
  const batch = createBatch()
  batch.lanes.add(laneId)
  commit(step, batch, { operation })
}

const pauseAll = (step: Step, isPaused: boolean, operation: Operation): void => {
  const batch = createBatch()
  batch.changes.push({ _tag: 'PutPaused', isPaused })
  step.change({ isPaused })
  commit(step, batch, { operation })
}
