import { type AbortSignalLike, untilAborted } from './abort.ts'
import { type Clock, maxDelayMs } from './clock.ts'

/**
 * Waits, for as long as a timer can count at most.
 *
 * @returns false if the signal was aborted meanwhile
 */
export const wait = (clock: Clock, delayMs: number, signal: AbortSignalLike | undefined): Promise<boolean> =>
  untilAborted<boolean>(
    signal,
    (end) => clock.startTimer(() => end(true), Math.min(delayMs, maxDelayMs)),
    false,
  )
