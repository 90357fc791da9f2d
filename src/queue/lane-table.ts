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

/**
 * Gives the table with some lanes replaced, and without those that are undefined.
 *
 * It copies by hand: every event comes here, and an immer draft of rows of 64 costs forty times as much.
 */
export const withLanes = (
  table: LaneTable,
  lanes: Iterable<readonly [laneId: string, lane: Lane | undefined]>,
): LaneTable => {
  const rows = table.slice()
  for (const [laneId, lane] of lanes) {
    const place = placeOf(laneId)
    const row = (rows[place >> 6] ?? []).slice()
    const { [laneId]: _, ...others } = row[place & 63] ?? emptyCell
    row[place & 63] = lane ? { ...others, [laneId]: lane } : others
    rows[place >> 6] = row
  }
  return rows
}

// FNV-1a, of which twelve bits count.
const placeOf = (laneId: string): number => {
  let hash = 0x811c9dc5
  for (let i = 0; i < laneId.length; i++) hash = Math.imul(hash ^ laneId.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 12)) & 0xfff
}
