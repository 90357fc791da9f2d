import { type Lane, resting } from './lane.ts'
import { mayTry } from './servers.ts'
import { type Step, setPhase } from './step.ts'

/** Gives a lane its turn: its head is read, unless its server is in doubt, and it is not the one to try it. */
export const takeTurn = (step: Step, lane: Lane, isDue?: true, isUrgent?: true): void => {
  const { laneId, headSeq, edits, count, pending, origin, priority } = lane
  if (edits > 0) {
    setPhase(step, lane, resting(isDue))
    return
  }
  if (!mayTry(step, lane, isUrgent)) {
    setPhase(step, lane, { _tag: 'Ready', ...(isDue && { isDue }) })
    step.emit({ _tag: 'Ready', laneId, origin, priority })
    return
  }
  step.emit({ _tag: 'Wake', laneId, delayMs: undefined })
  step.emit({ _tag: 'Expire', laneId, delayMs: undefined })
  setPhase(step, lane, { _tag: 'Loading', ...(isDue && { isDue }), ...(isUrgent && { isUrgent }) })
  step.emit({ _tag: 'Load', laneId, from: headSeq, count: count - pending })
}
