import type { Doubt } from './lane.ts'
import { type LaneTable, noLanes } from './lane-table.ts'
import type { Settings } from './settings.ts'

/** A server that was not reached or wants to be left alone. One job goes to it at a time, to see whether that is over. */
export interface Server {
  readonly reason: Doubt['_tag']
  /** How often in a row that was so. */
  readonly failures: number
  /** When it is tried next, in milliseconds since 1970. */
  readonly untilAt: number
  /** The lanes whose heads have failed by it. */
  readonly laneIds: readonly string[]
  /** It may be tried, by one lane at a time. */
  readonly isDue?: true
  /** The lane whose head is trying it. */
  readonly probedBy?: string
}

/** What a queue knows at any time: of each lane its head and its counts, and never its entries. */
export interface QueueState {
  readonly settings: Settings
  readonly lanes: LaneTable
  /** The servers in doubt, by origin. */
  readonly servers: Readonly<Record<string, Server>>
  readonly count: number
  readonly bytes: number
  /** How many records could not be read: entries that were set aside, and lanes that were made anew. */
  readonly damaged: number
  readonly isPaused: boolean
}

/** The state of a queue that has nothing in it. */
export const initialState = (settings: Settings): QueueState => ({
  settings,
  lanes: noLanes,
  servers: {},
  count: 0,
  bytes: 0,
  damaged: 0,
  isPaused: false,
})
