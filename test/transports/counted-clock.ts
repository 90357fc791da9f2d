import type { Clock } from '../../src/executor/clock.ts'
import { systemClock } from '../../src/platform/clock.ts'

/** Makes the machine's clock, with the number of timers that still run on it. */
export const countedClock = () => {
  const open = new Set<object>()
  const clock: Clock = {
    now: systemClock.now,
    startTimer: (callback, delayMs) => {
      const timer = {}
      open.add(timer)
      const stop = systemClock.startTimer(() => {
        open.delete(timer)
        callback()
      }, delayMs)
      return () => {
        open.delete(timer)
        stop()
      }
    },
  }
  return { clock, openTimers: () => open.size }
}
