/** Counts what has begun and what has ended, in the same order. */
export interface Barrier {
  readonly begin: () => void
  readonly end: () => void
  /** Resolves when everything has ended that has begun by now. */
  readonly wait: () => Promise<void>
  /** Nothing ends any more: waiting rejects, for those who wait and for those who come. */
  readonly fail: (error: unknown) => void
}

interface Waiter {
  readonly until: number
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

/** Makes a barrier before which nobody waits. */
export const createBarrier = (): Barrier => {
  let begun = 0
  let ended = 0
  let waiting: Waiter[] = []
  let failure: { readonly error: unknown } | undefined
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
      new Promise((resolve, reject) => {
        if (failure) reject(failure.error)
        else if (ended === begun) resolve()
        else waiting.push({ until: begun, resolve, reject })
      }),
    fail: (error) => {
      failure = { error }
      for (const { reject } of waiting) reject(error)
      waiting = []
    },
  }
}
