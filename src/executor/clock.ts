/** Time as a parameter. */
export interface Clock {
  /** The time in milliseconds since 1970, as the machine's clock has it. */
  readonly now: () => number
  /**
   * Calls back once after a while.
   *
   * @returns stops the timer
   */
  readonly startTimer: (callback: () => void, delayMs: number) => () => void
}

/** The longest delay that platforms' timers can count: beyond it they fire at once. */
export const maxDelayMs = 2 ** 31 - 1
