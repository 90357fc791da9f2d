import type { Outcome } from '../executor/executor.ts'
import type { BaseJob } from '../jobs/base-job.ts'
import type { Entry, EntryOutcome, Given, Place } from './entry.ts'
import type { LaneRecord } from './lane.ts'

/** An entry that has no place yet. */
export type NewEntry = Omit<Entry, 'seq' | 'entryId'> & {
  /** Absent: it gets one that tells its place. */
  readonly entryId?: string
}

/** A number by which whoever asked for something recognizes the answer. */
export type Operation = number

/** What becomes known to a queue. */
export type Happening =
  /** The store is open. */
  | { readonly _tag: 'Began'; readonly isPaused: boolean; readonly damaged: number }
  /** Lanes were read from it; the records of some could not be, and were made anew of their entries. */
  | { readonly _tag: 'Opened'; readonly lanes: readonly LaneRecord[]; readonly damaged?: readonly string[] }
  /** Somebody asks for something; entries that it concerns have been read from the store. */
  | {
      readonly _tag: 'Enqueue'
      readonly entries: readonly NewEntry[]
      /** Given to no other lane: the nonce of lanes that begin with it. */
      readonly nonce: string
      /** Those that the new ones replace, if they still wait. */
      readonly superseded: readonly Entry[]
      /** Those that new ones wait for. */
      readonly sources: readonly Entry[]
      readonly operation: Operation
    }
  | { readonly _tag: 'Cancel'; readonly entry: Entry; readonly operation: Operation }
  | {
      readonly _tag: 'Replace'
      readonly entry: Entry
      readonly job: BaseJob
      readonly size: number
      readonly operation: Operation
    }
  | { readonly _tag: 'Retry'; readonly entry: Entry; readonly operation: Operation }
  | { readonly _tag: 'Pause'; readonly laneId: string | undefined; readonly operation: Operation }
  | { readonly _tag: 'Resume'; readonly laneId: string | undefined; readonly operation: Operation }
  | { readonly _tag: 'Reconnected' }
  | { readonly _tag: 'CredentialsChanged' }
  /** A lane may go on. */
  | { readonly _tag: 'Turn'; readonly laneId: string }
  /** What stands at the head of a lane, with what it got from the entry that it waited for. */
  | {
      readonly _tag: 'Loaded'
      readonly laneId: string
      readonly entry: Entry | undefined
      readonly given: Given | undefined
    }
  /** What stands at the head of a lane cannot be read. */
  | { readonly _tag: 'FoundDamaged'; readonly laneId: string; readonly seq: number }
  | { readonly _tag: 'Answered'; readonly laneId: string; readonly outcome: Outcome }
  /** `onSettled` has taken note, or has thrown. */
  | { readonly _tag: 'Delivered'; readonly laneId: string; readonly hasFailed?: true }
  | { readonly _tag: 'LaneDue'; readonly laneId: string }
  | { readonly _tag: 'ExpiryDue'; readonly laneId: string }
  | { readonly _tag: 'ServerDue'; readonly origin: string }
  /** A batch is durable, or it was refused and nothing of it is written. */
  | { readonly _tag: 'Written'; readonly receipt: Receipt }
  | { readonly _tag: 'Refused'; readonly receipt: Receipt }

/** What follows from a batch when it is durable. */
export interface Receipt {
  /** What it has changed in the counts of lanes. */
  readonly deltas: readonly LaneDelta[]
  /** Lanes that waited for it. */
  readonly edited: readonly EditedLane[]
  /** Entries in hand that have lost their dedupe keys to others that came with it. */
  readonly keyless: readonly KeylessEntry[]
  /** Lanes that have recorded what came of their heads. */
  readonly recorded: readonly string[]
  /** Entries whose outcomes are final with it. */
  readonly settled: readonly { readonly entryId: string; readonly outcome: EntryOutcome }[]
  /** Lanes whose heads may have got what they waited for. */
  readonly given: readonly string[]
  /** The ids of the entries that came with it. */
  readonly entryIds: readonly string[]
}

/** A lane of which a batch changes entries. */
export interface EditedLane {
  readonly laneId: string
  /** The places of those that have left, or are to be judged anew. */
  readonly seqs: readonly number[]
  /** Somebody wants them to be sent now. */
  readonly isUrgent: boolean
}

/** An entry without the dedupe key that it had. */
export interface KeylessEntry extends Place {
  readonly dedupeKey: string
}

/** What a batch has added to the counts of a lane. */
export interface LaneDelta {
  readonly laneId: string
  readonly count: number
  readonly bytes: number
  /** How many of `count` are new ones. */
  readonly pending: number
}

/** What happened, with the time and the chance of the moment. */
export type QueueEvent = Happening & {
  /** In milliseconds since 1970. */
  readonly now: number
  /** From 0 inclusive to 1 exclusive. */
  readonly random: number
}
