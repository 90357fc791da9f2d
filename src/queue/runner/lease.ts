import type { Fence, JobStore } from '../store.ts'
import { fencedError } from '../store-error.ts'

/** The right to work with a store, for as long as it lasts. */
export interface Lease {
  /** Tells whether it lasts; asked in the same task in which a write begins. */
  readonly isValid: () => boolean
  /** What a write demands of the store, so that nobody writes who was replaced. */
  readonly fence?: Fence
  /** Lets somebody else have it. */
  readonly release: () => Promise<void>
}

/** Whom a lock tells. */
export interface LockEvents {
  /** Somebody else has it. */
  readonly waiting: () => void
  /** It was taken away. */
  readonly lost: () => void
}

/** Sees to it that one queue at a time works with a store. */
export interface QueueLock {
  /** Waits for the lease; undefined if the waiting was cancelled. */
  readonly acquire: (events: LockEvents) => {
    readonly lease: Promise<Lease | undefined>
    readonly cancel: () => void
  }
}

/**
 * Makes a store of another to which only he writes who has the right to.
 *
 * @param mayWrite - tells whether he has it, in the task in which a write begins
 * @param fence - goes with each write
 */
export const guardWrites = (store: JobStore, mayWrite: () => boolean, fence?: Fence): JobStore => ({
  ...store,
  commit: (writes) => (mayWrite() ? store.commit(writes, fence) : Promise.reject(fencedError())),
})
