import type { Clock } from '../../executor/clock.ts'
import type { JobStore } from '../store.ts'
import { isStoreError } from '../store-error.ts'

// Whoever waits for a store looks so often whether it is free.
const lockedDelayMs = 250

/**
 * Opens a store, and waits where another process has it.
 *
 * @param waiting - is called when it has to wait
 * @returns false if it was stopped before
 */
export const openStore = async (
  store: JobStore,
  clock: Clock,
  isStopped: () => boolean,
  waiting: () => void,
): Promise<boolean> => {
  while (!isStopped()) {
    try {
      await store.open()
      return true
    } catch (error) {
      if (!isStoreError(error, 'locked')) throw error
      waiting()
      await new Promise<void>((resolve) => clock.startTimer(resolve, lockedDelayMs))
    }
  }
  return false
}
