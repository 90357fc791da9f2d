import { type AbortSignalLike, createAbort, onAbort } from '../executor/abort.ts'

/**
 * A signal that costs next to nothing while nobody aborts it; it is its own controller.
 *
 * The platform's takes longer to make, to listen to and to leave than all else that an executor does with a job.
 */
export class LightAbort implements AbortSignalLike {
  aborted = false
  // Mostly there is one, and to make a set for it would cost more than all else.
  #only: (() => void) | undefined
  #others: Set<() => void> | undefined

  get signal(): AbortSignalLike {
    return this
  }

  addEventListener(_type: 'abort', listener: () => void): void {
    if (this.#only === undefined) this.#only = listener
    else if (this.#only !== listener) {
      this.#others ??= new Set()
      this.#others.add(listener)
    }
  }

  removeEventListener(_type: 'abort', listener: () => void): void {
    if (this.#only === listener) this.#only = undefined
    this.#others?.delete(listener)
  }

  abort(): void {
    if (this.aborted) return
    this.aborted = true
    this.#only?.()
    for (const listener of this.#others ?? []) listener()
  }
}

/** Gives a signal as the platform wants it, for a stream to be piped until then. */
export const platformSignal = (signal: AbortSignalLike | undefined): AbortSignalLike | undefined => {
  if (!(signal instanceof LightAbort)) return signal
  const controller = createAbort()
  onAbort(signal, () => controller.abort())
  return controller.signal
}
