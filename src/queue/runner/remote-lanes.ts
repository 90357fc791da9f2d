import { keepSame, type LaneSnapshot, nothingInLane } from './snapshot.ts'

/** What is known of lanes that another queue works with: of those that somebody has asked about. */
export interface RemoteLanes {
  /** Gives what is known, which at first is nothing, and has it looked at. */
  readonly get: (queueId: string) => LaneSnapshot
  /** Something has changed: all are looked at again. */
  readonly refresh: () => void
}

/**
 * Makes what remembers lanes of another queue.
 *
 * @param ask - asks the one that works
 * @param changed - is called when something is known that is new
 */
export const createRemoteLanes = (
  ask: (queueId: string) => Promise<LaneSnapshot>,
  changed: () => void,
): RemoteLanes => {
  const known = new Map<string, LaneSnapshot>()
  const look = (queueId: string) => {
    ask(queueId).then(
      (found) => {
        const before = known.get(queueId)
        if (keepSame(before, found) === before) return
        known.set(queueId, found)
        changed()
      },
      () => undefined,
    )
  }
  return {
    get: (queueId) => {
      const found = known.get(queueId)
      if (found) return found
      known.set(queueId, nothingInLane)
      look(queueId)
      return nothingInLane
    },
    refresh: () => {
      for (const queueId of known.keys()) look(queueId)
    },
  }
}
