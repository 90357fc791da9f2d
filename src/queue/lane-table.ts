import { freeze } from '../internal/freeze.ts'
import type { Lane } from './lane.ts'

/**
 * The lanes, in three levels of 16.
 *
 * What changes one lane copies one list of each level, so that an event costs about the same with ten lanes and with
 * a hundred thousand.
 */
export type LaneTable = readonly Page[]
type Page = readonly Row[]
type Row = readonly Cell[]
// A list, because an object with the lanes' ids for keys would have a shape of its own in each cell: with 100,000 lanes
// that costs eight times as much.
type Cell = readonly Lane[]

const bits = 4
const side = 1 << bits
const last = side - 1
const filled = <Value>(value: Value): readonly Value[] => freeze(Array<Value>(side).fill(value))
const emptyCell: Cell = freeze([])

/** The table that has no lane. */
export const noLanes: LaneTable = filled(filled(filled(emptyCell)))

/** Gives a lane, or undefined. */
export const laneOf = (table: LaneTable, laneId: string): Lane | undefined => {
  const place = placeOf(laneId)
  const cell = table[place >> (2 * bits)]?.[(place >> bits) & last]?.[place & last]
  return cell?.find((lane) => lane.laneId === laneId)
}

/** Gives all lanes, in no order that means anything. */
export function* lanesOf(table: LaneTable): Generator<Lane> {
  for (const page of table) for (const row of page) for (const cell of row) yield* cell
}

/**
 * Gives the table with some lanes replaced, and without those that are undefined.
 *
 * It copies by hand: every event comes here, and an immer draft of lists of this length costs forty times as much.
 */
export const withLanes = (
  table: LaneTable,
  lanes: Iterable<readonly [laneId: string, lane: Lane | undefined]>,
): LaneTable => {
  const pages = table.slice()
  for (const [laneId, lane] of lanes) {
    const place = placeOf(laneId)
    const rows = copyAt(pages, place >> (2 * bits))
    const cells = copyAt(rows, (place >> bits) & last)
    const cell = copyAt(cells, place & last)
    const index = cell.findIndex((other) => other.laneId === laneId)
    if (lane) cell[index < 0 ? cell.length : index] = lane
    else if (index >= 0) cell.splice(index, 1)
  }
  return pages
}

// Puts a copy of a list in its place, and gives it.
const copyAt = <Value>(lists: (readonly Value[])[], index: number): Value[] => {
  const copy = (lists[index] ?? []).slice()
  lists[index] = copy
  return copy
}

// FNV-1a, of which twelve bits count.
const placeOf = (laneId: string): number => {
  let hash = 0x811c9dc5
  for (let i = 0; i < laneId.length; i++) hash = Math.imul(hash ^ laneId.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> (3 * bits))) & (side ** 3 - 1)
}
