import { freeze } from '../../internal/freeze.ts'
import { type Doubt, type Head, headOf, type Lane, laneIdOf, type WaitingReason } from '../lane.ts'
import { laneOf } from '../lane-table.ts'
import type { QueueState } from '../state.ts'

/**
 * What a queue of this process is: it opens its store, works, waits while another one works with the store, or is
 * closed.
 */
export type Role = 'opening' | 'working' | 'waiting' | 'closed'

/** A server that is tried again later. */
export interface WaitingServer {
  readonly origin: string
  readonly reason: Doubt['_tag']
  readonly untilAt: number
}

/** What a queue holds at a moment: plain frozen data, the same object until something changes. */
export interface QueueSnapshot {
  readonly role: Role
  readonly isPaused: boolean
  /** How many entries there are. */
  readonly entries: number
  /** How many bytes their jobs have as JSON. */
  readonly bytes: number
  /** How many records could not be read: entries that were set aside, and what is kept of a queue id beside. */
  readonly damaged: number
  /** The servers that are not reached or want to be left alone. */
  readonly servers: readonly WaitingServer[]
}

/** What the entries with one queue id are doing. */
export interface LaneSnapshot {
  readonly entries: number
  readonly bytes: number
  readonly isPaused: boolean
  readonly isSending: boolean
  /** Why nothing is sent; absent if something is, or nothing is there. */
  readonly waiting?: WaitingReason
  /** The first entry, as far as it was looked at. */
  readonly head?: Head
}

/** Gives the snapshot of a state. */
export const snapshotOf = (state: QueueState, role: Role): QueueSnapshot => {
  const { isPaused, count: entries, bytes, damaged } = state
  const servers = Object.entries(state.servers).flatMap(([origin, server]) => {
    const { reason, untilAt, isDue, probedBy } = server
    // Whoever is next tries it at once.
    return isDue && probedBy === undefined ? [] : freeze({ origin, reason, untilAt })
  })
  return freeze({ role, isPaused, entries, bytes, damaged, servers: freeze(servers) })
}

/** Gives the snapshot of the entries with a queue id. */
export const laneSnapshotOf = (state: QueueState, queueId: string): LaneSnapshot => {
  const lane = laneOf(state.lanes, laneIdOf(queueId))
  if (!lane) return nothingInLane
  const { phase, count: entries, bytes } = lane
  const waiting = reasonOf(state, lane)
  const head = phase._tag === 'Waiting' ? phase.head : 'entry' in phase ? headOf(phase.entry) : undefined
  return freeze({
    ...{ entries, bytes, isPaused: lane.isPaused === true, isSending: phase._tag === 'Sending' },
    ...(waiting && { waiting: freeze(waiting) }),
    ...(head && { head: freeze(head) }),
  })
}

/** The snapshot of a lane that has nothing in it. */
export const nothingInLane: LaneSnapshot = freeze({ entries: 0, bytes: 0, isPaused: false, isSending: false })

/** Gives the snapshot from before, if a new one says the same. */
export const keepSame = <Snapshot>(before: Snapshot | undefined, next: Snapshot): Snapshot =>
  before !== undefined && JSON.stringify(before) === JSON.stringify(next) ? before : next

const reasonOf = (state: QueueState, { phase, isPaused, origin, count }: Lane): WaitingReason | undefined => {
  if (phase._tag === 'Waiting') return phase.reason
  if (phase._tag !== 'Idle' && phase._tag !== 'Ready') return undefined
  if (isPaused || state.isPaused) return { _tag: 'Paused' }
  const server = count > 0 ? state.servers[origin] : undefined
  return server && { _tag: server.reason, untilAt: server.untilAt }
}
