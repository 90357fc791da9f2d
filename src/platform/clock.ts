import type { Clock } from '../executor/clock.ts'

/** The machine's own clock and timers. */
export const systemClock: Clock = {
  now: Date.now,
  startTimer: (callback, delayMs) => {
    const timer = setTimeout(callback, delayMs)
    return () => clearTimeout(timer)
  },
}
