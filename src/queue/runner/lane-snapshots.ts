import { keepSame, type LaneSnapshot, nothingInLane } from './snapshot.ts'

const fewest = 1_000

/**
 * Makes what gives snapshots of lanes: the same object until something of the lane changes.
 *
 * It keeps the last one of each lane that somebody has asked about, and in time drops those of lanes that are empty.
 * @param look - gives the snapshot of a lane as it is now
 */
export const createLaneSnapshots = (
  look: (queueId: string) => LaneSnapshot,
): ((queueId: string) => LaneSnapshot) => {
  const kept = new Map<string, LaneSnapshot>()
  let most = fewest
  const get = (queueId: string) => {
    const found = keepSame(kept.get(queueId), keepSame(nothingInLane, look(queueId)))
    if (found === nothingInLane) kept.delete(queueId)
    else kept.set(queueId, found)
    return found
  }
  return (queueId) => {
    const found = get(queueId)
    if (kept.size > most) {
      for (const other of [...kept.keys()]) get(other)
      most = Math.max(fewest, kept.size * 2)
    }
    return found
  }
}
