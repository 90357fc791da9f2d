import { originOf } from '../internal/url.ts'
import type { BaseJob } from '../jobs/base-job.ts'
import type { AttemptError, Entry } from './entry.ts'

/** Why a lane does not send, until when if that is known. Instants are in milliseconds since 1970. */
export type WaitingReason =
  | { readonly _tag: 'Offline'; readonly untilAt: number }
  | { readonly _tag: 'RateLimited'; readonly untilAt: number }
  | { readonly _tag: 'Backoff'; readonly untilAt: number }
  | { readonly _tag: 'NotBefore'; readonly untilAt: number }
  | { readonly _tag: 'NeedsCredentials' }
  | { readonly _tag: 'NeedsAuth' }
  | { readonly _tag: 'Paused' }
  | { readonly _tag: 'Uncertain' }
  | { readonly _tag: 'Failed' }
  /** Another entry has to be over first. */
  | { readonly _tag: 'After'; readonly entryId: string }

/** The reasons of a lane whose server is in doubt. */
export type Doubt = WaitingReason & { readonly _tag: 'Offline' | 'RateLimited' }

/** Tells whether a lane waits for its server, as others do whose server it is. */
export const isDoubt = (reason: WaitingReason): reason is Doubt =>
  reason._tag === 'Offline' || reason._tag === 'RateLimited'

/** The head of a lane, in short. */
export interface Head {
  readonly entryId: string
  readonly seq: number
  readonly attempts: number
  readonly lastError?: AttemptError
  readonly expiresAt?: number
}

/** What a lane is doing. */
export type Phase =
  /** There is nothing to send, or it may not be sent; `isDue`: the head's delay is over, whatever the clock says. */
  | { readonly _tag: 'Idle'; readonly isDue?: true }
  /** It waits for a turn; `isUrgent`: somebody wants it to be sent though its server is in doubt. */
  | { readonly _tag: 'Ready'; readonly isDue?: true; readonly isUrgent?: true }
  /** Its head is being read; `isStale`: what is read may have changed meanwhile. */
  | {
      readonly _tag: 'Loading'
      readonly isDue?: true
      readonly isUrgent?: true
      readonly isStale?: true
    }
  /** That its head is being sent is written down first. */
  | ({ readonly _tag: 'Starting'; readonly entry: Entry } & Meanwhile)
  | ({ readonly _tag: 'Sending'; readonly entry: Entry } & Meanwhile)
  /** What came of its head is being written down. */
  | { readonly _tag: 'Writing'; readonly entry: Entry; readonly next: WaitingReason | 'Deliver' | 'Leave' }
  /** `onSettled` has the outcome of its head. */
  | { readonly _tag: 'Delivering'; readonly entry: Entry }
  /** Its head keeps its place: for a time, until something happens, or until somebody decides. */
  | { readonly _tag: 'Waiting'; readonly head: Head; readonly reason: WaitingReason }

/** What has happened while the head of a lane is being sent. */
interface Meanwhile {
  readonly isCancelled?: true
  /** There are new credentials. */
  readonly isRenewed?: true
}

/** The entries with one queue id, or the one entry that has none: one at a time, in order. */
export interface Lane {
  readonly laneId: string
  /** Tells the lane from others of its id that were there before: part of its entries' ids. */
  readonly nonce: string
  /** No entry has a lower place. */
  readonly headSeq: number
  /** The place of the next entry that comes. */
  readonly nextSeq: number
  readonly count: number
  readonly bytes: number
  /** The priority of the most urgent entry since the lane was empty. */
  readonly priority: number
  /** The server of the head, as far as it is known. */
  readonly origin: string
  /** Its entries go to several servers, so that the head does not tell where the next one goes. */
  readonly isMixed?: true
  readonly isPaused?: true
  /** Entries with a lower place are cancelled: one before them failed. */
  readonly cancelBefore?: number
  /** How many entries of it could not be read and were set aside. */
  readonly damaged?: number
  readonly phase: Phase
  /** How many entries are counted that are not yet written. */
  readonly pending: number
  /** How many changes of entries are being written; nothing is read meanwhile. */
  readonly edits: number
}

/** What of a lane is kept. */
export type LaneRecord = Omit<Lane, 'phase' | 'pending' | 'edits'>

/** The one idle phase. */
export const idle: Phase = Object.freeze({ _tag: 'Idle' })

/** Gives the idle phase of a lane whose head's delay is over, or may not be. */
export const resting = (isDue: true | undefined): Phase => (isDue ? { _tag: 'Idle', isDue } : idle)

/** Makes a lane that has nothing in it. */
export const emptyLane = (laneId: string, origin = '', nonce = ''): Lane => ({
  laneId,
  nonce,
  headSeq: 0,
  nextSeq: 0,
  count: 0,
  bytes: 0,
  priority: 0,
  origin,
  phase: idle,
  pending: 0,
  edits: 0,
})

/** Gives the lane of a queue id. */
export const laneIdOf = (queueId: string): string => `queue:${queueId}`

/** Gives the lane of an entry that has no queue id. */
export const ownLaneIdOf = (entryId: string): string => `entry:${entryId}`

/** Gives the queue id of a lane; undefined if it is that of a single entry. */
export const queueIdOf = (laneId: string): string | undefined =>
  laneId.startsWith('queue:') ? laneId.slice('queue:'.length) : undefined

/** Tells whether a lane has a turn, which it gives back when its head has its outcome or has to wait. */
export const hasTurn = ({ _tag }: Phase): boolean => _tag !== 'Idle' && _tag !== 'Ready' && _tag !== 'Waiting'

/** Gives a lane whose head, if it is being read, may have changed meanwhile. */
export const staleIfLoading = (lane: Lane): Lane =>
  lane.phase._tag === 'Loading' ? { ...lane, phase: { ...lane.phase, isStale: true } } : lane

/** Gives the entry that a lane has in hand, if any. */
export const inHand = (phase: Phase): Entry | undefined => ('entry' in phase ? phase.entry : undefined)

/** Gives a lane with an entry more, which may go to another server than those before it. */
export const toServer = (lane: Lane, { url }: BaseJob): Lane => {
  const { origin, count, isMixed } = lane
  // Mostly the one begins with the other, which is seen much faster.
  if (isMixed || (count > 0 && url.startsWith(`${origin}/`))) return lane
  const other = originOf(url) ?? ''
  return count > 0 ? { ...lane, ...(origin !== other && { isMixed: true }) } : { ...lane, origin: other }
}

/** Tells whether an entry of a lane has not left it. */
export const isThere = (lane: Lane | undefined, { seq }: { readonly seq: number }): lane is Lane =>
  lane !== undefined && seq >= lane.headSeq

/** Tells whether an entry is the head of a lane, or may be. */
export const isHead = ({ phase }: Lane, { seq }: Entry): boolean =>
  phase._tag !== 'Waiting' || phase.head.seq === seq

/** Gives a lane whose head has left. */
export const withoutHead = (lane: Lane): Lane => (lane.isMixed ? { ...lane, origin: '' } : lane)

/** Gives the head of a lane in short. What is over does not expire any more, nor what somebody has to decide about. */
export const headOf = ({ entryId, seq, attempts, lastError, expiresAt, status }: Entry): Head => ({
  entryId,
  seq,
  attempts,
  ...(lastError && { lastError }),
  ...(expiresAt !== undefined && status._tag === 'Waiting' && { expiresAt }),
})
