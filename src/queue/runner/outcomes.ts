import { dropOldest } from '../../internal/drop-oldest.ts'
import type { EntryOutcome } from '../entry.ts'
import { unknownEntryError } from './queue-error.ts'

/** Who waits for the outcomes of entries, and what came of those that were over last. */
export interface Outcomes {
  /** Forgets what had these ids before: new entries have them now. */
  readonly added: (entryIds: readonly string[]) => void
  readonly settled: (entryId: string, outcome: EntryOutcome) => void
  /** Gives the outcome of an entry if it was over not long ago. */
  readonly known: (entryId: string) => EntryOutcome | undefined
  /** Waits for the outcome of an entry. */
  readonly wait: (entryId: string) => Waiter
  /** Ends all waiting with an error, and whatever waits from now on. */
  readonly fail: (error: unknown) => void
}

/** One who waits for an outcome. */
export interface Waiter {
  readonly outcome: Promise<EntryOutcome>
  /** Ends the waiting of this one, with what was found elsewhere. */
  readonly resolve: (outcome: EntryOutcome) => void
  /** Ends the waiting of this one for an entry that is not there. */
  readonly reject: (error: unknown) => void
}

const maxKnown = 1_000

/** Makes a place where outcomes are waited for. */
export const createOutcomes = (): Outcomes => {
  const waiters = new Map<string, Set<Waiter>>()
  const known = new Map<string, EntryOutcome>()
  let failure: { readonly error: unknown } | undefined
  const leave = (entryId: string, waiter: Waiter) => {
    const others = waiters.get(entryId)
    others?.delete(waiter)
    if (others?.size === 0) waiters.delete(entryId)
  }
  return {
    added: (entryIds) => {
      for (const entryId of entryIds) {
        known.delete(entryId)
        // Whoever waits has looked too early to have found the new one.
        for (const { reject } of [...(waiters.get(entryId) ?? [])]) reject(unknownEntryError(entryId))
      }
    },
    settled: (entryId, outcome) => {
      known.set(entryId, outcome)
      dropOldest(known, maxKnown)
      for (const { resolve } of [...(waiters.get(entryId) ?? [])]) resolve(outcome)
    },
    known: (entryId) => known.get(entryId),
    wait: (entryId) => {
      const waiter = createWaiter(() => leave(entryId, waiter))
      waiters.set(entryId, (waiters.get(entryId) ?? new Set()).add(waiter))
      if (failure) waiter.reject(failure.error)
      return waiter
    },
    fail: (error) => {
      failure = { error }
      for (const { reject } of [...waiters.values()].flatMap((some) => [...some])) reject(error)
    },
  }
}

const createWaiter = (leave: () => void): Waiter => {
  let settle: Pick<Waiter, 'resolve' | 'reject'> | undefined
  const outcome = new Promise<EntryOutcome>((resolve, reject) => {
    settle = { resolve, reject }
  })
  // Whoever waits sees it; nobody has to.
  outcome.catch(() => undefined)
  return {
    outcome,
    resolve: (found) => {
      leave()
      settle?.resolve(found)
    },
    reject: (error) => {
      leave()
      settle?.reject(error)
    },
  }
}
