import { refuse } from '../../internal/invalid-parameter.ts'
import { requireOptions } from '../../internal/require-options.ts'
import type { BaseJob } from '../../jobs/base-job.ts'
import type { NewEntry } from '../event.ts'
import { checkJobs } from './check-calls.ts'
import { type EntryOptions, newEntry } from './new-entry.ts'

/** A job with options of its own, among several that are enqueued together. */
export interface NewJob extends EntryOptions {
  readonly job: BaseJob
}

/** What entries are made with. */
export interface EntryMaker {
  readonly now: () => number
  readonly newId: () => string
  readonly isEncrypted: boolean
}

/**
 * Makes entries of a job, or of several that are enqueued together.
 *
 * @param options - those of all; a job's own count before them
 * @throws InvalidParameterError naming what is wrong.
 */
export const newEntries = (
  jobs: BaseJob | readonly (BaseJob | NewJob)[],
  options: EntryOptions,
  { now, newId, isEncrypted }: EntryMaker,
): readonly NewEntry[] => {
  const moment = { now: now(), newId, isEncrypted }
  requireOptions(options)
  const entries = checkJobs(jobs).map(({ job, ...own }) => newEntry(job, { ...options, ...own }, moment))
  requireDistinct(
    'entryId',
    entries.flatMap(({ entryId }) => entryId ?? []),
  )
  const keys = entries.flatMap(({ laneId, dedupeKey }) =>
    dedupeKey === undefined ? [] : [[laneId, dedupeKey]],
  )
  requireDistinct(
    'dedupeKey',
    keys.map((key) => JSON.stringify(key)),
  )
  requireEarlier(entries)
  return entries
}

const requireDistinct = (field: string, values: readonly string[]): void => {
  if (new Set(values).size < values.length) refuse(field, 'another one for each job', values)
}

// Behind one that waits for it, an entry would never have its turn.
const requireEarlier = (entries: readonly NewEntry[]): void => {
  for (const [index, { after }] of entries.entries()) {
    const place = entries.findIndex(({ entryId }) => after && entryId === after.entryId)
    if (place >= index) refuse('after/entryId', 'an entry before this one', after)
  }
}
