import type { Tagged } from '../../internal/tagged-error.ts'
import type { QueueLock } from './lease.ts'
import type { Operations } from './operations.ts'
import type { QueueSnapshot } from './snapshot.ts'

/** What queues that share a store say to each other. Plain data, which may go through JSON. */
export type Message =
  /** A queue works with the store now, or asks whether one does. */
  | { readonly _tag: 'Working'; readonly holderId: string }
  | { readonly _tag: 'Hello' }
  | { readonly _tag: 'Snapshot'; readonly snapshot: QueueSnapshot }
  /** Asks the queue with that id, and no other. */
  | (Ask & { readonly holderId: string })
  | { readonly _tag: 'Answer'; readonly askId: string; readonly value?: unknown; readonly error?: Tagged }

/** A queue that does not work with the store asks the one that does. */
export interface Ask {
  readonly _tag: 'Ask'
  readonly askId: string
  readonly name: keyof Operations
  readonly parameters: readonly unknown[]
  /** It was asked before, of one that may have gone without an answer. */
  readonly isRepeated?: true
}

/** Carries messages between queues: from the one that works to all others, and from each other one to it. */
export interface Channel {
  /** Sends a message. False: nobody is there, so that nobody has it. */
  readonly post: (message: Message) => boolean | undefined
  /** Calls back with each message of another queue. */
  readonly listen: (listener: (message: Message) => void) => void
  /** This queue is the one that works, from now on. */
  readonly lead: () => void
  /**
   * This queue is about to give up the store: whoever comes from now on is to reach the next one, and who is there yet
   * has his last answers from this one.
   */
  readonly retire?: () => void
  readonly close: () => void
}

/** What queues need that share a store. */
export interface Peers {
  /** Where the store itself lets only one have it, there need be none. */
  readonly lock?: QueueLock
  readonly openChannel: () => Channel
}
