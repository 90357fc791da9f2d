import { originOf } from '../internal/url.ts'
import type { Entry } from './entry.ts'
import { headOf, isDoubt, type Lane, type WaitingReason } from './lane.ts'
import { joinDoubted } from './servers.ts'
import { type Step, setPhase, wake } from './step.ts'
import { takeTurn } from './turn.ts'

/** Lets the head of a lane keep its place for a reason, with the timer that this takes. */
export const hold = (step: Step, lane: Lane, entry: Entry, reason: WaitingReason): void => {
  const { laneId } = lane
  const head = headOf(entry)
  const waitsForServer = isDoubt(reason)
  setPhase(step, lane, { _tag: 'Waiting', head, reason })
  const ownEndAt = waitsForServer || !('untilAt' in reason) ? Number.POSITIVE_INFINITY : reason.untilAt
  const endAt = Math.min(ownEndAt, head.expiresAt ?? Number.POSITIVE_INFINITY)
  if (endAt < Number.POSITIVE_INFINITY) step.emit({ _tag: 'Wake', laneId, delayMs: untilMs(step, endAt) })
  if (waitsForServer) joinDoubted(step, laneId, originOf(entry.job.url) ?? '')
}

/** A lane's timer has gone off. */
export const laneDue = (step: Step, laneId: string): void => {
  const lane = step.lane(laneId)
  if (lane?.phase._tag !== 'Waiting') return
  const { head, reason } = lane.phase
  // What is over for good does not wait for a server that is not there.
  if (head.expiresAt !== undefined && head.expiresAt <= step.now) takeTurn(step, lane, true)
  else if ('untilAt' in reason) wake(step, lane)
  else step.emit({ _tag: 'Wake', laneId, delayMs: untilMs(step, head.expiresAt ?? step.now) })
}

/**
 * Gives how long it is until an instant.
 *
 * Never longer than the longest backoff: a clock that is set must not stall anything, so it is looked at again then.
 */
const untilMs = ({ now, state }: Step, endAt: number): number =>
  Math.max(0, Math.min(endAt - now, state.settings.capMs))
