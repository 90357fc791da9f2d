import type { BaseJob } from '../../jobs/base-job.ts'
import type { EntryOutcome, Place } from '../entry.ts'
import type { NewEntry } from '../event.ts'
import type { QueueEntry } from './queue-entry.ts'
import type { LaneSnapshot } from './snapshot.ts'

/** Which entries are listed. */
export interface EntriesQuery {
  /** Only those with this queue id; absent: all. */
  readonly queueId?: string
  /** Only those behind this one: the last entry of the page before. */
  readonly after?: Place
  /** How many at most; 100 unless given. */
  readonly limit?: number
}

/** What can be asked of a queue, whoever works with its store. */
export interface Operations {
  /** Takes entries, all of them or none, and gives their ids. */
  readonly enqueue: (entries: readonly NewEntry[]) => Promise<readonly string[]>
  /** Tells whether there is such an entry. */
  readonly has: (entryId: string) => Promise<boolean>
  readonly cancel: (entryId: string) => Promise<boolean>
  readonly replace: (entryId: string, job: BaseJob) => Promise<void>
  readonly retry: (entryId: string) => Promise<void>
  readonly pause: (laneId?: string | null) => Promise<void>
  readonly resume: (laneId?: string | null) => Promise<void>
  readonly reconnected: () => Promise<void>
  readonly credentialsChanged: () => Promise<void>
  readonly outcome: (entryId: string) => Promise<EntryOutcome>
  readonly entries: (query: EntriesQuery) => Promise<readonly QueueEntry[]>
  readonly lane: (queueId: string) => Promise<LaneSnapshot>
}

type Operation = (...parameters: readonly unknown[]) => Promise<unknown>

/** Makes operations of what does each by its name, with the parameters of that name and a promise of its value. */
export const operationsOf = (operate: (name: keyof Operations) => Operation): Operations => {
  const names: { readonly [Name in keyof Operations]: Name } = {
    enqueue: 'enqueue',
    has: 'has',
    cancel: 'cancel',
    replace: 'replace',
    retry: 'retry',
    pause: 'pause',
    resume: 'resume',
    reconnected: 'reconnected',
    credentialsChanged: 'credentialsChanged',
    outcome: 'outcome',
    entries: 'entries',
    lane: 'lane',
  }
  return Object.fromEntries(
    Object.values(names).map((name) => [name, operate(name)]),
  ) as unknown as Operations
}
