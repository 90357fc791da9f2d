// Every platform has it and it does no I/O, though no library of types that is free of I/O declares it.
declare const AbortController: new () => Abort

/** What is used of the platform's `AbortSignal`; a transport may need a real one. */
export interface AbortSignalLike {
  readonly aborted: boolean
  readonly addEventListener: (type: 'abort', listener: () => void) => void
  readonly removeEventListener: (type: 'abort', listener: () => void) => void
}

/** A signal, and what aborts it. */
export interface Abort {
  readonly signal: AbortSignalLike
  abort(): void
}

/** Makes the platform's signal, and what aborts it. */
export const createAbort = (): Abort => new AbortController()

/**
 * Calls back when a signal is aborted, at once if it is already.
 *
 * @returns stops listening; to be called when the work is over, or a long-lived signal gathers listeners
 */
export const onAbort = (signal: AbortSignalLike | undefined, listener: () => void): (() => void) => {
  if (signal?.aborted) listener()
  signal?.addEventListener('abort', listener)
  return () => signal?.removeEventListener('abort', listener)
}

/**
 * Waits for something that may come too late.
 *
 * @param begin - is given what ends the waiting, for later, and gives what is to be called then, whatever ended it
 * @param instead - what comes of it if the signal was aborted first
 */
export const untilAborted = <A>(
  signal: AbortSignalLike | undefined,
  begin: (end: (value: A | PromiseLike<A>) => void) => (() => void) | undefined,
  instead: A,
): Promise<A> =>
  new Promise((resolve) => {
    let stopListening: (() => void) | undefined
    const end = (value: A | PromiseLike<A>) => {
      stopListening?.()
      stop?.()
      resolve(value)
    }
    const stop = begin(end)
    stopListening = onAbort(signal, () => end(instead))
  })
