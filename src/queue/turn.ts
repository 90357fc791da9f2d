import type { Lane } from './lane.ts'
import { idle } from './lane.ts'
import { type Step, setPhase } from './step.ts'

/** Gives a lane its turn: its head is read. */
export const takeTurn = (step: Step, lane: Lane, isDue?: true): void => {
  const { laneId, headSeq, edits, count, pending } = lane
  if (edits > 0) {
    setPhase(step, lane, idle)
    return
  }
  step.emit({ _tag: 'Wake', laneId, delayMs: undefined })
  setPhase(step, lane, { _tag: 'Loading', ...(isDue && { isDue }) })
  step.emit({ _tag: 'Load', laneId, from: headSeq, count: count - pending })
}
