import type { JobStore } from '../store.ts'
import { isStoreError } from '../store-error.ts'

/**
 * Opens a store, and waits where another process has it.
 *
 * @param wait - waits a while, or until it is stopped
 * @returns false if it was stopped before; then the store is closed
 */
export const openStore = async (
  store: JobStore,
  isStopped: () => boolean,
  wait: () => Promise<void>,
): Promise<boolean> => {
  while (!isStopped()) {
    try {
      await store.open()
      if (!isStopped()) return true
      // Whoever stopped it did not wait for that.
      await store.close()
    } catch (error) {
      if (!isStoreError(error, 'locked')) throw error
      await wait()
    }
  }
  return false
}
