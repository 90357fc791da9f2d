import type { Clock } from '../../executor/clock.ts'

/** Timers by name: a new one replaces the one with its name. */
export interface Timers {
  /** Starts a timer, or, without a delay, ends the one of that name. */
  readonly set: (name: string, delayMs: number | undefined, callback: () => void) => void
  readonly stopAll: () => void
}

/** Makes a set of timers on a clock. */
export const createTimers = (clock: Clock): Timers => {
  const running = new Map<string, () => void>()
  return {
    set: (name, delayMs, callback) => {
      running.get(name)?.()
      running.delete(name)
      if (delayMs === undefined) return
      const stop = clock.startTimer(() => {
        running.delete(name)
        callback()
      }, delayMs)
      running.set(name, stop)
    },
    stopAll: () => {
      for (const stop of running.values()) stop()
      running.clear()
    },
  }
}
