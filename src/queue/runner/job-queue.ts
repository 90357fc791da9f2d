import { quietly } from '../../executor/quietly.ts'
import { requireNonEmpty } from '../../internal/invalid-parameter.ts'
import type { BaseJob } from '../../jobs/base-job.ts'
import type { EntryOutcome } from '../entry.ts'
import { laneIdOf, queueIdOf } from '../lane.ts'
import { checkCalls } from './check-calls.ts'
import { createLaneSnapshots } from './lane-snapshots.ts'
import { type NewJob, newEntries } from './new-entries.ts'
import { type EntryOptions, storable } from './new-entry.ts'
import type { EntriesQuery } from './operations.ts'
import { checkOptions, type JobQueueOptions, type QueuePlatform } from './options.ts'
import type { QueueEntry } from './queue-entry.ts'
import { keepSame, type LaneSnapshot, type QueueSnapshot } from './snapshot.ts'
import { createTenure } from './tenure.ts'

/** Jobs that are sent in order, kept in a store until each is done. */
export interface JobQueue {
  /**
   * Takes a job, or several of them, all or none.
   *
   * @returns the entry's id, or the ids, when the entries are durable
   * @throws QueueError, StoreError or InvalidParameterError: the promise rejects with it, and nothing was taken, but for
   * `uncertain`, which says that it may have been.
   */
  readonly enqueue: Enqueue
  /**
   * Takes an entry out of the queue; one that is being sent is aborted.
   *
   * @returns whether it was cancelled; false if it was over before, or never there
   */
  readonly cancel: (entryId: string) => Promise<boolean>
  /** Has an entry sent again that has failed, is uncertain, or waits for its next attempt. */
  readonly retry: (entryId: string) => Promise<void>
  /** Puts another job in the place of one that has failed or waits; it must have the same queue id. */
  readonly replace: (entryId: string, job: BaseJob) => Promise<void>
  /** Lets no entry of a queue id begin, or of none at all; it holds after a restart too. */
  readonly pause: (queueId?: string) => Promise<void>
  /** Lets entries go again, those that wait for their next attempt at once. */
  readonly resume: (queueId?: string) => Promise<void>
  /** Tells that there may be a network again: servers that were not reached are tried at once. */
  readonly reconnected: () => void
  /** Tells that there are new credentials: what has waited for them goes. */
  readonly credentialsChanged: () => void
  /**
   * Waits for what comes of an entry.
   *
   * @throws QueueError `unknown-entry` if it was over long ago or never there
   */
  readonly outcome: (entryId: string) => Promise<EntryOutcome>
  /** Lists entries in the order in which they are sent; the next page is `after` the last one of this. */
  readonly entries: (query?: EntriesQuery) => Promise<readonly QueueEntry[]>
  /** Gives what the queue holds; the same object until something changes. */
  readonly getSnapshot: () => QueueSnapshot
  /** Gives what the entries with a queue id are doing; the same object until something of that changes. */
  readonly getLaneSnapshot: (queueId: string) => LaneSnapshot
  /** Calls back after every change; returns how to end that. */
  readonly subscribe: (listener: () => void) => () => void
  /** Resolves when there is no entry left. */
  readonly drained: () => Promise<void>
  /** Stops; what is on its way is aborted and stays in the store. Resolves when the store is closed. */
  readonly close: () => Promise<void>
}

/** Takes a job, or several. */
export interface Enqueue {
  (job: BaseJob, options?: EntryOptions): Promise<string>
  (jobs: readonly (BaseJob | NewJob)[], options?: EntryOptions): Promise<readonly string[]>
}

/** Makes a queue on a platform; `createJobQueue` knows the machine's. */
export const composeJobQueue = (options: JobQueueOptions, platform: QueuePlatform): JobQueue => {
  const { onDamaged, ...checked } = checkOptions(options)
  const { clock, newId } = platform
  const { isEncrypted } = checked.store
  const listeners = new Set<() => void>()
  let snapshot: QueueSnapshot | undefined
  let isStale = true
  const changed = () => {
    isStale = true
    // Those who begin to listen meanwhile hear of the next change.
    for (const call of [...listeners]) if (listeners.has(call)) quietly(call)
  }
  const tenure = createTenure({
    ...checked,
    ...platform,
    changed,
    damaged: (laneId, seq) => {
      const queueId = queueIdOf(laneId)
      const place = { ...(queueId !== undefined && { queueId }), ...(seq !== undefined && { seq }) }
      quietly(() => onDamaged?.(place))
    },
  })
  const getSnapshot = () => {
    if (isStale || !snapshot) snapshot = keepSame(snapshot, tenure.snapshot())
    isStale = false
    return snapshot
  }
  const subscribe = (listener: () => void) => {
    // Who subscribes twice is called twice, and ends each by itself.
    const call = () => listener()
    listeners.add(call)
    return () => {
      listeners.delete(call)
    }
  }
  const enqueue = async (jobs: BaseJob | readonly (BaseJob | NewJob)[], entryOptions: EntryOptions = {}) => {
    const entries = newEntries(jobs, entryOptions, { now: clock.now, newId, isEncrypted })
    const ids = await (await tenure.operations()).enqueue(entries)
    return Array.isArray(jobs) ? ids : ids[0]
  }
  const tell = (happening: 'reconnected' | 'credentialsChanged') => {
    // A queue that closes meanwhile need not know.
    tenure
      .operations()
      .then((holder) => holder[happening]())
      .catch(() => undefined)
  }
  return checkCalls({
    enqueue: enqueue as Enqueue,
    cancel: async (entryId) => (await tenure.operations()).cancel(entryId),
    retry: async (entryId) => (await tenure.operations()).retry(entryId),
    replace: async (entryId, job) => (await tenure.operations()).replace(entryId, storable(job, isEncrypted)),
    pause: async (queueId) => (await tenure.operations()).pause(laneOf(queueId)),
    resume: async (queueId) => (await tenure.operations()).resume(laneOf(queueId)),
    reconnected: () => tell('reconnected'),
    credentialsChanged: () => tell('credentialsChanged'),
    outcome: async (entryId) => (await tenure.operations()).outcome(entryId),
    entries: async (query = {}) => (await tenure.operations()).entries(query),
    getSnapshot,
    getLaneSnapshot: createLaneSnapshots(tenure.lane),
    subscribe,
    drained: async () => {
      for (;;) {
        const operations = await tenure.operations()
        // Whatever changes from now on is a reason to look again.
        const change = nextChange(subscribe)
        // What another queue said last may be from before.
        const isEmpty =
          tenure.role() === 'working'
            ? getSnapshot().entries === 0
            : (await operations.entries({ limit: 1 })).length === 0
        if (isEmpty) return
        await change
      }
    },
    close: tenure.close,
  })
}

const laneOf = (queueId: string | undefined): string | undefined =>
  queueId === undefined ? undefined : laneIdOf(requireNonEmpty('queueId', queueId))

const nextChange = (subscribe: JobQueue['subscribe']): Promise<void> =>
  new Promise((resolve) => {
    const unsubscribe = subscribe(() => {
      unsubscribe()
      resolve()
    })
  })
