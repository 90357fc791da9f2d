import { keepSame, type LaneSnapshot, nothingInLane } from './snapshot.ts'

/** What is known of lanes that another queue works with: of those that somebody has asked about. */
export interface RemoteLanes {
  /** Gives what is known, which at first is nothing, and has it looked at. */
  readonly get: (queueId: string) => LaneSnapshot
  /** Something has changed: those that are still of interest are looked at again. */
  readonly refresh: () => void
}

interface Known {
  readonly snapshot: LaneSnapshot
  /** Whether somebody has asked about it since the last change. */
  readonly isWanted: boolean
}

// So many are looked at after a change though nobody has asked about them since the one before.
const mostUnwanted = 1_000

/**
 * Makes what remembers lanes of another queue.
 *
 * Of those that nobody has asked about since the last change, it forgets the ones that are empty, and the first ones
 * if there are many.
 * @param ask - asks the one that works
 * @param changed - is called when something is known that is new
 */
export const createRemoteLanes = (
  ask: (queueId: string) => Promise<LaneSnapshot>,
  changed: () => void,
): RemoteLanes => {
  const known = new Map<string, Known>()
  const look = (queueId: string) => {
    ask(queueId).then(
      (found) => {
        const { snapshot, isWanted } = known.get(queueId) ?? { snapshot: nothingInLane, isWanted: false }
        if (keepSame(snapshot, found) === snapshot) return
        known.set(queueId, { snapshot: keepSame(nothingInLane, found), isWanted })
        changed()
      },
      () => undefined,
    )
  }
  return {
    get: (queueId) => {
      const found = known.get(queueId)
      // Moves it behind those that were not asked about as lately.
      if (found?.isWanted === false) known.delete(queueId)
      const { snapshot } = found ?? { snapshot: nothingInLane }
      known.set(queueId, { snapshot, isWanted: true })
      if (!found) look(queueId)
      return snapshot
    },
    refresh: () => {
      for (const [queueId, { snapshot, isWanted }] of known) {
        const isForgotten = !isWanted && (snapshot === nothingInLane || known.size > mostUnwanted)
        if (isForgotten) known.delete(queueId)
        else known.set(queueId, { snapshot, isWanted: false })
      }
      for (const queueId of known.keys()) look(queueId)
    },
  }
}
