/** Those who wait for something that may come, go, and come again. */
export interface Callers<Value> {
  /** Gives what is there, or waits for it; rejects if it will not come any more. */
  readonly wait: () => Promise<Value>
  readonly give: (value: Value) => void
  /** What was given is not there any more. */
  readonly reset: () => void
  /** Tells those who wait that it does not come now. */
  readonly reject: (error: unknown) => void
  /** It does not come any more. */
  readonly fail: (error: unknown) => void
}

interface Caller<Value> {
  readonly resolve: (value: Value) => void
  readonly reject: (error: unknown) => void
}

/** Makes a place to wait where nobody does. */
export const createCallers = <Value>(): Callers<Value> => {
  let waiting: Caller<Value>[] = []
  let present: { readonly value: Value } | undefined
  let failure: { readonly error: unknown } | undefined
  const answer = (tell: (caller: Caller<Value>) => void) => {
    const answered = waiting
    waiting = []
    answered.forEach(tell)
  }
  return {
    wait: () =>
      new Promise((resolve, reject) => {
        if (failure) reject(failure.error)
        else if (present) resolve(present.value)
        else waiting.push({ resolve, reject })
      }),
    give: (value) => {
      present = { value }
      answer(({ resolve }) => resolve(value))
    },
    reset: () => {
      present = undefined
    },
    reject: (error) => answer(({ reject }) => reject(error)),
    fail: (error) => {
      failure ??= { error }
      answer(({ reject }) => reject(error))
    },
  }
}
