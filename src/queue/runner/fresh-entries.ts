import type { Entry } from '../entry.ts'

/** Entries that were written not long ago, so that they need not be read when their turn comes soon. */
export interface FreshEntries {
  readonly add: (entry: Entry) => void
  /** Takes the entry at a place, if it is the first one here of its lane. */
  readonly take: (laneId: string, seq: number) => Entry | undefined
  readonly forget: (laneId: string) => void
}

const maxEntries = 1_024

/** Makes a place for fresh entries. */
export const createFreshEntries = (): FreshEntries => {
  const lanes = new Map<string, Entry[]>()
  let count = 0
  return {
    add: (entry) => {
      // What waits for another one has to be read with what that one gave.
      if (count >= maxEntries || entry.after || entry.status._tag !== 'Waiting') return
      const lane = lanes.get(entry.laneId)
      if (lane) lane.push(entry)
      else lanes.set(entry.laneId, [entry])
      count += 1
    },
    take: (laneId, seq) => {
      const lane = lanes.get(laneId)
      if (lane?.[0]?.seq !== seq) return undefined
      const entry = lane.shift()
      count -= 1
      if (lane.length === 0) lanes.delete(laneId)
      return entry
    },
    forget: (laneId) => {
      count -= lanes.get(laneId)?.length ?? 0
      lanes.delete(laneId)
    },
  }
}
