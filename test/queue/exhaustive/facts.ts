import type { Entry } from '../../../src/queue/entry.ts'

/** What is known of an entry by who looks on. */
export interface Fact {
  readonly laneId: string
  /** How often it was sent. */
  readonly sent: number
  /** How often it was answered, as far as that was written down, and since then. */
  readonly recorded: number
  readonly unrecorded: number
  readonly delivered: number
  /** It was sent, and what came of it is not known to have been nothing. */
  readonly mayHaveLeft: boolean
}

/** What is known of all entries, in the order in which they were enqueued. */
export type Facts = Readonly<Record<string, Fact>>

/** What must never be. */
export class Violation extends Error {}

const nothing: Fact = { laneId: '', sent: 0, recorded: 0, unrecorded: 0, delivered: 0, mayHaveLeft: false }

/** Gives what is known of an entry. */
export const factOf = (facts: Facts, entryId: string): Fact => facts[entryId] ?? nothing

/** Notes that an entry is sent. @throws Violation */
export const sentFacts = (
  facts: Facts,
  { entryId, laneId, attempts, job }: Entry,
  isThere: (entryId: string) => boolean,
): Facts => {
  const fact = factOf(facts, entryId)
  if (fact.delivered > 0) throw new Violation(`${entryId} is sent after it was settled`)
  if (fact.mayHaveLeft && job.facts.idempotency === 'unsafe')
    throw new Violation(`${entryId} is sent again, though it may have taken effect`)
  if (attempts !== fact.recorded)
    throw new Violation(`${entryId} has ${attempts} attempts and not ${fact.recorded}`)
  if (!isThere(entryId)) throw new Violation(`${entryId} is sent, and is not in the store`)
  return { ...facts, [entryId]: { ...fact, laneId, sent: fact.sent + 1, mayHaveLeft: true } }
}

/** Notes that `onSettled` is given an outcome. @throws Violation */
export const settledFacts = (facts: Facts, entryId: string, redelivered: boolean): Facts => {
  const fact = factOf(facts, entryId)
  if (fact.delivered > 0 && !redelivered) throw new Violation(`${entryId} comes again unmarked`)
  return { ...facts, [entryId]: { ...fact, delivered: fact.delivered + 1 } }
}

/** Gives all that is known, with something done to each. */
export const mapFacts = (facts: Facts, change: (fact: Fact) => Fact): Facts =>
  Object.fromEntries(Object.entries(facts).map(([entryId, fact]) => [entryId, change(fact)]))
