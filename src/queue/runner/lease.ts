import type { Fence } from '../store.ts'

/** The right to work with a store, for as long as it lasts. */
export interface Lease {
  /** Tells whether it lasts; asked in the same task in which a write begins. */
  readonly isValid: () => boolean
  /** What a write demands of the store, so that nobody writes who was replaced. */
  readonly fence?: Fence
  /** Lets somebody else have it. */
  readonly release: () => Promise<void>
}

/** Sees to it that one queue at a time works with a store. */
export interface QueueLock {
  /**
   * Waits for the lease.
   *
   * @param lost - is called if it is taken away
   * @returns how to stop waiting, and the lease
   */
  readonly acquire: (lost: () => void) => { readonly lease: Promise<Lease>; readonly cancel: () => void }
}
