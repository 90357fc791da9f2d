import type { Idempotency } from '../../../src/jobs/job-facts.ts'

/** What is said of an entry when it is asked for. */
export interface Asked {
  /** What its job is called. */
  readonly name: string
  /** What the queue calls it, once that is known. */
  entryId: string | undefined
  readonly laneId: string
  readonly idempotency: Idempotency
  /** Nothing but being cancelled ends it unsent. */
  readonly mustBeSent: boolean
  /** Those that were asked for in one go are taken or refused together. */
  readonly call: number
}

/** What a model knows of an entry. */
export interface Known extends Asked {
  /** The caller was told that it is durable. */
  isAcknowledged: boolean
  /** Somebody has asked for it to go; until it is settled it may be there, or not. */
  isLeaving: boolean
  /** Somebody was told that it is cancelled. */
  isCancelled: boolean
  /** Another job has, or may have, come in its place. */
  isReplaced: boolean
  mayHaveLeft: boolean
  /** How many have said that it may be sent once more. */
  allowances: number
  sends: number
  /** Answers that are written down for sure, and those since. */
  recorded: number
  unrecorded: number
  answers: number
  deliveries: number
  outcome: string
}

/** Begins to know an entry. */
export const newlyKnown = (asked: Asked): Known => ({
  ...asked,
  ...{ isAcknowledged: false, isLeaving: false, isCancelled: false, isReplaced: false },
  ...{ mayHaveLeft: false, allowances: 0 },
  ...{ sends: 0, recorded: 0, unrecorded: 0, answers: 0, deliveries: 0, outcome: '' },
})
