/** Counts what has begun and what has ended, in the same order. */
export interface Barrier {
  readonly begin: () => void
  readonly end: () => void
  /** Resolves when everything has ended that has begun by now. */
  readonly wait: () => Promise<void>
}

/** Makes a barrier before which nobody waits. */
export const createBarrier = (): Barrier => {
  let begun = 0
  let ended = 0
  let waiting: { readonly until: number; readonly resolve: () => void }[] = []
  return {
    begin: () => {
      begun += 1
    },
    end: () => {
      ended += 1
      if (waiting.length === 0) return
      for (const { until, resolve } of waiting) if (until <= ended) resolve()
      waiting = waiting.filter(({ until }) => until > ended)
    },
    wait: () =>
      new Promise((resolve) => {
        if (ended === begun) resolve()
        else waiting.push({ until: begun, resolve })
      }),
  }
}
