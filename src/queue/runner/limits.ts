import type { Entry } from '../entry.ts'
import type { NewEntry } from '../event.ts'
import { inHand, isThere } from '../lane.ts'
import { laneOf } from '../lane-table.ts'
import type { QueueState } from '../state.ts'
import { queueError } from './queue-error.ts'

/** How much a queue may hold. */
export interface Limits {
  readonly maxEntries: number
  readonly maxBytes: number
}

interface Counts {
  readonly count: number
  readonly bytes: number
}

/**
 * Looks whether something may be added to what a queue holds; what makes it no larger always may.
 *
 * @param atFirst - what is added before that leaves in whose place it comes
 * @throws QueueError `limit` naming the limit.
 */
export const checkLimits = (
  { maxEntries, maxBytes }: Limits,
  { count, bytes }: Counts,
  added: Counts,
  atFirst: Counts = added,
): void => {
  if (atFirst.count > 0 && count + added.count > maxEntries)
    throw queueError(
      'limit',
      `there are ${count} entries in the queue, and at most ${maxEntries} may be`,
      'maxEntries',
    )
  if (atFirst.bytes > 0 && bytes + added.bytes > maxBytes)
    throw queueError(
      'limit',
      `there are ${bytes} bytes in the queue, and at most ${maxBytes} may be`,
      'maxBytes',
    )
}

/** Tells whether an entry leaves that is to be replaced: one that is in hand stays until it is over. */
export const isLeaving = ({ lanes }: QueueState, entry: Entry): boolean => {
  const lane = laneOf(lanes, entry.laneId)
  return isThere(lane, entry) && entry.status._tag === 'Waiting' && inHand(lane.phase)?.seq !== entry.seq
}

/** Gives how many bytes the jobs of entries have as JSON. */
export const bytesOf = (entries: readonly NewEntry[]): number =>
  entries.reduce((sum, { size }) => sum + size, 0)
