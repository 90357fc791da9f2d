import type { Clock } from '../executor/clock.ts'
import { requireWithin } from '../internal/invalid-parameter.ts'

/** A clock whose time passes only when a test says so. */
export interface FakeClock extends Clock {
  /**
   * Lets time pass: timers that come due call back in their order, and what follows from them is awaited.
   *
   * Where a timer throws, the others run all the same; then it rejects with what the first has thrown.
   * @param delayMs - milliseconds, at least 0; it rejects with an InvalidParameterError otherwise
   */
  readonly advance: (delayMs: number) => Promise<void>
  /** How many timers are running. */
  readonly pendingTimers: () => number
}

interface Timer {
  readonly dueAt: number
  readonly callback: () => void
}

/**
 * Makes a clock that stands still.
 *
 * @param startAt - the time it shows, in milliseconds since 1970
 */
export const createFakeClock = (startAt = 0): FakeClock => {
  let now = startAt
  const timers = new Set<Timer>()
  const nextDue = (endAt: number): Timer | undefined =>
    [...timers].filter(({ dueAt }) => dueAt <= endAt).sort((a, b) => a.dueAt - b.dueAt)[0]
  return {
    now: () => now,
    startTimer: (callback, delayMs) => {
      // As platforms do: what is no time to wait is none.
      const timer = { dueAt: now + (delayMs > 0 ? delayMs : 0), callback }
      timers.add(timer)
      return () => {
        timers.delete(timer)
      }
    },
    advance: async (delayMs) => {
      const endAt = now + requireWithin('delayMs', delayMs, 0)
      const thrown: unknown[] = []
      await settle()
      for (let timer = nextDue(endAt); timer !== undefined; timer = nextDue(endAt)) {
        timers.delete(timer)
        now = timer.dueAt
        try {
          timer.callback()
        } catch (error) {
          thrown.push(error)
        }
        await settle()
      }
      now = endAt
      if (thrown.length > 0) throw thrown[0]
    },
    pendingTimers: () => timers.size,
  }
}

/** Promises that are settled already run what waits for them; a chain of up to this length gets through. */
const settle = async (): Promise<void> => {
  for (let i = 0; i < 50; i++) await Promise.resolve()
}
