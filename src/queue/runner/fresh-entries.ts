import type { Entry } from '../entry.ts'

/** Entries that were written not long ago, so that they need not be read when their turn comes soon. */
export interface FreshEntries {
  readonly add: (entry: Entry) => void
  /** Takes the entry at a place, if it is the first one here of its lane. */
  readonly take: (laneId: string, seq: number) => Entry | undefined
  /** What is at a place of a lane, or before it, was read: it is not fresh any more. */
  readonly pass: (laneId: string, seq: number) => void
  readonly forget: (laneId: string) => void
}

const maxEntries = 1_024

/** Makes a place for fresh entries. */
export const createFreshEntries = (): FreshEntries => {
  const lanes = new Map<string, Entry[]>()
  let count = 0
  const pass = (laneId: string, seq: number) => {
    const lane = lanes.get(laneId)
    while (lane?.[0] && lane[0].seq <= seq) {
      lane.shift()
      count -= 1
    }
    if (lane?.length === 0) lanes.delete(laneId)
  }
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
      const first = lanes.get(laneId)?.[0]
      if (first?.seq !== seq) return undefined
      pass(laneId, seq)
      return first
    },
    pass,
    forget: (laneId) => {
      count -= lanes.get(laneId)?.length ?? 0
      lanes.delete(laneId)
    },
  }
}
