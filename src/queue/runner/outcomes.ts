import { dropOldest } from '../../internal/drop-oldest.ts'
import type { EntryOutcome } from '../entry.ts'

/** Who waits for the outcomes of entries, and what came of those that were over last. */
export interface Outcomes {
  readonly settled: (entryId: string, outcome: EntryOutcome) => void
  /** Gives the outcome of an entry if it was over not long ago. */
  readonly known: (entryId: string) => EntryOutcome | undefined
  /** Waits for the outcome of an entry. */
  readonly wait: (entryId: string) => Promise<EntryOutcome>
  /** Ends the waiting for an entry that is not there. */
  readonly giveUp: (entryId: string, error: unknown) => void
  /** Ends all waiting with an error, and whatever waits from now on. */
  readonly fail: (error: unknown) => void
}

interface Waiter {
  readonly promise: Promise<EntryOutcome>
  readonly resolve: (outcome: EntryOutcome) => void
  readonly reject: (error: unknown) => void
}

const maxKnown = 1_000

/** Makes a place where outcomes are waited for. */
export const createOutcomes = (): Outcomes => {
  const waiters = new Map<string, Waiter>()
  const known = new Map<string, EntryOutcome>()
  let failure: { readonly error: unknown } | undefined
  return {
    settled: (entryId, outcome) => {
      known.set(entryId, outcome)
      dropOldest(known, maxKnown)
      waiters.get(entryId)?.resolve(outcome)
      waiters.delete(entryId)
    },
    known: (entryId) => known.get(entryId),
    wait: (entryId) => {
      const waiter = waiters.get(entryId) ?? createWaiter()
      if (failure) waiter.reject(failure.error)
      waiters.set(entryId, waiter)
      return waiter.promise
    },
    giveUp: (entryId, error) => {
      waiters.get(entryId)?.reject(error)
      waiters.delete(entryId)
    },
    fail: (error) => {
      failure = { error }
      for (const { reject } of waiters.values()) reject(error)
      waiters.clear()
    },
  }
}

const createWaiter = (): Waiter => {
  let settle: Pick<Waiter, 'resolve' | 'reject'> | undefined
  const promise = new Promise<EntryOutcome>((resolve, reject) => {
    settle = { resolve, reject }
  })
  // Whoever waits sees it; nobody has to.
  promise.catch(() => undefined)
  return { promise, ...(settle as unknown as Pick<Waiter, 'resolve' | 'reject'>) }
}
