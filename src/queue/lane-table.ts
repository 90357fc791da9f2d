import { freeze } from '../internal/freeze.ts'
import type { Lane } from './lane.ts'

/**
 * The lanes, in 64 rows of 64 cells.
 *
 * What changes one lane copies one row and one cell, so that an event costs about the same with ten lanes and with
 * a hundred thousand.
 */
export type LaneTable = readonly Row[]
type Row = readonly Cell[]
// A list, because an object with the lanes' ids for keys would have a shape of its own in each cell: with 100,000 lanes
// that costs eight times as much.
type Cell = readonly Lane[]

const bits = 6
const side = 1 << bits
const emptyCell: Cell = freeze([])

/** The table that has no lane. */
export const noLanes: LaneTable = freeze(Array<Row>(side).fill(freeze(Array<Cell>(side).fill(emptyCell))))

/** Gives a lane, or undefined. */
export const laneOf = (table: LaneTable, laneId: string): Lane | undefined => {
  const place = placeOf(laneId)
  return table[place >> bits]?.[place & (side - 1)]?.find((lane) => lane.laneId === laneId)
}

/** Gives all lanes, in no order that means anything. */
export function* lanesOf(table: LaneTable): Generator<Lane> {
  for (const row of table) for (const cell of row) yield* cell
}

/**
 * Gives the table with some lanes replaced, and without those that are undefined.
 *
 * It copies by hand: every event comes here, and an immer draft of rows of this length costs forty times as much.
 */
export const withLanes = (
  table: LaneTable,
  lanes: Iterable<readonly [laneId: string, lane: Lane | undefined]>,
): LaneTable => {
  const rows = table.slice()
  for (const [laneId, lane] of lanes) {
    const place = placeOf(laneId)
    const row = (rows[place >> bits] ?? []).slice()
    const others = (row[place & (side - 1)] ?? emptyCell).filter((other) => other.laneId !== laneId)
    if (lane) others.push(lane)
    row[place & (side - 1)] = others
    rows[place >> bits] = row
  }
  return rows
}

// FNV-1a, of which twelve bits count.
const placeOf = (laneId: string): number => {
  let hash = 0x811c9dc5
  for (let i = 0; i < laneId.length; i++) hash = Math.imul(hash ^ laneId.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> (2 * bits))) & (side * side - 1)
}
