import type { Entry, EntryOutcome, Given } from './entry.ts'
import type { Operation, Receipt } from './event.ts'
import type { Lane } from './lane.ts'

/** A change of what is kept. */
export type Change =
  | { readonly _tag: 'AddEntry'; readonly entry: Entry }
  | { readonly _tag: 'PutEntry'; readonly entry: Entry }
  | { readonly _tag: 'RemoveEntry'; readonly entry: Entry }
  | { readonly _tag: 'PutLane'; readonly lane: Lane }
  | { readonly _tag: 'RemoveLane'; readonly laneId: string }
  | { readonly _tag: 'Give'; readonly entryId: string; readonly given: Given }
  | { readonly _tag: 'PutDamaged'; readonly laneId: string; readonly seq: number }
  | { readonly _tag: 'PutPaused'; readonly isPaused: boolean }

/** What a queue wants done. */
export type Effect =
  /**
   * All of it or nothing is to be written; the receipt comes back with the event.
   *
   * With `mayRefuse` the caller is told if it cannot be; otherwise it is tried until it is written.
   */
  | {
      readonly _tag: 'Commit'
      readonly changes: readonly Change[]
      readonly receipt: Receipt
      readonly mayRefuse: boolean
      readonly operation: Operation | undefined
    }
  /** Somebody's question has its answer, and nothing is to be written for it. */
  | { readonly _tag: 'Reply'; readonly operation: Operation; readonly reply: Reply }
  /** A lane wants a turn. */
  | { readonly _tag: 'Ready'; readonly laneId: string; readonly origin: string; readonly priority: number }
  | { readonly _tag: 'Unready'; readonly laneId: string }
  /** No lane is to get a turn whose origin this is, or they may again. */
  | { readonly _tag: 'Close'; readonly origin: string }
  | { readonly _tag: 'Open'; readonly origin: string }
  /** The first entry of a lane that is not below a place is to be read; there are not more than so many. */
  | { readonly _tag: 'Load'; readonly laneId: string; readonly from: number; readonly count: number }
  /** What was read of a lane ahead of time is not valid any more. */
  | { readonly _tag: 'Forget'; readonly laneId: string }
  /** A lane gives its turn back. */
  | { readonly _tag: 'Release'; readonly laneId: string }
  | { readonly _tag: 'Send'; readonly entry: Entry }
  | { readonly _tag: 'Abort'; readonly laneId: string }
  | {
      readonly _tag: 'Deliver'
      readonly entry: Entry
      readonly outcome: EntryOutcome
      readonly redelivered: boolean
    }
  /** An entry's outcome is known for good. */
  | { readonly _tag: 'Settle'; readonly entryId: string; readonly outcome: EntryOutcome }
  /** A timer replaces the one with its key; without a delay there is none any more. */
  | { readonly _tag: 'Wake'; readonly laneId: string; readonly delayMs: number | undefined }
  | { readonly _tag: 'Expire'; readonly laneId: string; readonly delayMs: number | undefined }
  | { readonly _tag: 'WakeServer'; readonly origin: string; readonly delayMs: number | undefined }
  /** An entry could not be read; without a place it is the record of the lane. */
  | { readonly _tag: 'ReportDamaged'; readonly laneId: string; readonly seq?: number }

/** `in-hand`: it is being sent or settled, so that its outcome will tell. */
export type Reply = 'in-hand' | 'nothing-to-do'
