import { produce } from 'immer'
import type { Lane } from './lane.ts'

/**
 * The lanes, in 64 rows of 64 cells.
 *
 * What changes one lane copies one row and one cell, so that an event costs about the same with ten lanes and with
 * a hundred thousand.
 */
export type LaneTable = readonly Row[]
type Row = readonly Cell[]
type Cell = Readonly<Record<string, Lane>>

const side = 64
const emptyCell: Cell = Object.freeze({})

/** The table that has no lane. */
export const noLanes: LaneTable = Object.freeze(
  Array.from({ length: side }, () => Object.freeze(Array.from({ length: side }, () => emptyCell))),
)

/** Gives a lane, or undefined. */
export const laneOf = (table: LaneTable, laneId: string): Lane | undefined => {
  const place = placeOf(laneId)
  const cell = table[place >> 6]?.[place & 63]
  return cell && Object.hasOwn(cell, laneId) ? cell[laneId] : undefined
}

/** Gives all lanes, in no order that means anything. */
export function* lanesOf(table: LaneTable): Generator<Lane> {
  for (const row of table) for (const cell of row) yield* Object.values(cell)
}

/** Gives the table with some lanes replaced, and without those that are undefined. */
export const withLanes = (
  table: LaneTable,
  lanes: Iterable<readonly [laneId: string, lane: Lane | undefined]>,
): LaneTable =>
  produce(table, (draft) => {
    for (const [laneId, lane] of lanes) {
      const place = placeOf(laneId)
      const cell = draft[place >> 6]?.[place & 63]
      if (!cell) continue
      // Immer's type for a draft is only that of the record without `readonly`.
      if (lane) cell[laneId] = lane as (typeof cell)[string]
      else delete cell[laneId]
    }
  })

// FNV-1a, of which twelve bits count.
const placeOf = (laneId: string): number => {
  let hash = 0x811c9dc5
  for (let i = 0; i < laneId.length; i++) hash = Math.imul(hash ^ laneId.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 12)) & 0xfff
}
