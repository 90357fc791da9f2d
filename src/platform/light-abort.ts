import { type AbortSignalLike, createAbort, onAbort } from '../executor/abort.ts'

/**
 * A signal that costs next to nothing while nobody aborts it; it is its own controller.
 *
 * The platform's takes longer to make, to listen to and to leave than all else that an executor does with a job.
 */
export class LightAbort implements AbortSignalLike {
  aborted = false
  readonly #listeners = new Set<() => void>()

  get signal(): AbortSignalLike {
    return this
  }

  addEventListener(_type: 'abort', listener: () => void): void {
    this.#listeners.add(listener)
  }

  removeEventListener(_type: 'abort', listener: () => void): void {
    this.#listeners.delete(listener)
  }

  abort(): void {
    if (this.aborted) return
    this.aborted = true
    for (const listener of this.#listeners) listener()
  }
}

/** Gives a signal as the platform wants it, for a stream to be piped until then. */
export const platformSignal = (signal: AbortSignalLike | undefined): AbortSignalLike | undefined => {
  if (!(signal instanceof LightAbort)) return signal
  const controller = createAbort()
  onAbort(signal, () => controller.abort())
  return controller.signal
}
