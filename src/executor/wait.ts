import { type AbortSignalLike, onAbort } from './abort.ts'
import type { Clock } from './clock.ts'

/**
 * Waits.
 *
 * @returns false if the signal was aborted meanwhile
 */
export const wait = (clock: Clock, delayMs: number, signal: AbortSignalLike | undefined): Promise<boolean> =>
  new Promise((resolve) => {
    const stopTimer = clock.startTimer(() => {
      stopListening()
      resolve(true)
    }, delayMs)
    const stopListening = onAbort(signal, () => {
      stopTimer()
      resolve(false)
    })
  })
