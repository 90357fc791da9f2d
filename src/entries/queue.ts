/**
 * The durable queue: jobs in order, kept in a store until each is done.
 *
 * @module
 */

export { type CreateJobQueueOptions, createJobQueue } from '../platform/queue/create-job-queue.ts'
export { type TabPeersOptions, tabPeers } from '../platform/queue/tab-peers.ts'
export type { Effect } from '../queue/effect.ts'
export type {
  After,
  AttemptError,
  EntryError,
  EntryOutcome,
  EntryStatus,
  Insertion,
  Place,
} from '../queue/entry.ts'
export type { QueueEvent } from '../queue/event.ts'
export type { Head, WaitingReason } from '../queue/lane.ts'
export { memoryStore } from '../queue/memory-store.ts'
export { queueReducer } from '../queue/queue-reducer.ts'
export type { Ask, Channel, Message, Peers } from '../queue/runner/channel.ts'
export type { Enqueue, JobQueue } from '../queue/runner/job-queue.ts'
export type { Lease, LockEvents, QueueLock } from '../queue/runner/lease.ts'
export type { NewJob } from '../queue/runner/new-entries.ts'
export type { EntryOptions } from '../queue/runner/new-entry.ts'
export type { EntriesQuery } from '../queue/runner/operations.ts'
export type { JobQueueOptions, QueuePlatform } from '../queue/runner/options.ts'
export type { QueueEntry } from '../queue/runner/queue-entry.ts'
export { isQueueError, type QueueError, type QueueErrorReason } from '../queue/runner/queue-error.ts'
export type { LaneSnapshot, QueueSnapshot, Role, WaitingServer } from '../queue/runner/snapshot.ts'
export type { Settings } from '../queue/settings.ts'
export { initialState, type QueueState } from '../queue/state.ts'
export type {
  EntryKey,
  Fence,
  JobStore,
  LaneKey,
  NoteKey,
  Page,
  StoredRecord,
  StoreKey,
  Write,
} from '../queue/store.ts'
export { isStoreError, type StoreError, type StoreErrorReason } from '../queue/store-error.ts'
