import type { Entry } from './entry.ts'
import { headOf, isDoubt, type Lane, type WaitingReason } from './lane.ts'
import { joinDoubted } from './servers.ts'
import { type Step, setPhase, wake } from './step.ts'
import { takeTurn } from './turn.ts'

/** Lets the head of a lane keep its place for a reason, with the timers that this takes. */
export const hold = (step: Step, lane: Lane, entry: Entry, reason: WaitingReason): void => {
  const { laneId } = lane
  const head = headOf(entry)
  setPhase(step, lane, { _tag: 'Waiting', head, reason })
  if ('untilAt' in reason) {
    const { capMs, maxRetryAfterMs } = step.state.settings
    const mostMs = reason._tag === 'RateLimited' ? Math.max(capMs, maxRetryAfterMs) : capMs
    step.emit({ _tag: 'Wake', laneId, delayMs: untilMs(step, reason.untilAt, mostMs) })
  }
  expireLater(step, laneId, head.expiresAt)
  if (isDoubt(reason)) joinDoubted(step, lane)
}

/** The time of what a lane waits for is over. */
export const laneDue = (step: Step, laneId: string): void => {
  const lane = step.lane(laneId)
  if (lane?.phase._tag === 'Waiting') wake(step, lane)
}

/** The time of the head of a lane may be over, whatever it waits for. */
export const expiryDue = (step: Step, laneId: string): void => {
  const lane = step.lane(laneId)
  if (lane?.phase._tag !== 'Waiting') return
  const { expiresAt = Number.POSITIVE_INFINITY } = lane.phase.head
  if (expiresAt <= step.now) takeTurn(step, { ...lane, origin: '' }, true)
  else expireLater(step, laneId, expiresAt)
}

const expireLater = (step: Step, laneId: string, expiresAt: number | undefined): void => {
  if (expiresAt !== undefined)
    step.emit({ _tag: 'Expire', laneId, delayMs: untilMs(step, expiresAt, step.state.settings.capMs) })
}

/**
 * Gives how long it is until an instant.
 *
 * Never longer than that can be: a clock that is set must not stall anything, so it is looked at again then.
 */
const untilMs = ({ now }: Step, endAt: number, mostMs: number): number =>
  Math.max(0, Math.min(endAt - now, mostMs))
