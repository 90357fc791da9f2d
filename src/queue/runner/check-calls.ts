import { refuse, requireNonEmpty, requireText } from '../../internal/invalid-parameter.ts'
import { isPlainObject } from '../../internal/json.ts'
import type { BaseJob } from '../../jobs/base-job.ts'
import type { JobQueue } from './job-queue.ts'
import type { NewJob } from './new-entries.ts'
import type { EntriesQuery } from './operations.ts'

/**
 * Gives a queue that looks at what it is called with before it asks anybody; `enqueue` does so as it makes the entries.
 *
 * What returns a promise rejects with an InvalidParameterError naming the parameter, and the others throw it.
 */
export const checkCalls = (queue: JobQueue): JobQueue => ({
  ...queue,
  cancel: async (entryId) => queue.cancel(requireText('entryId', entryId)),
  retry: async (entryId) => queue.retry(requireText('entryId', entryId)),
  replace: async (entryId, job) => queue.replace(requireText('entryId', entryId), requireJob('job', job)),
  outcome: async (entryId) => queue.outcome(requireText('entryId', entryId)),
  entries: async (query = {}) => queue.entries(checkQuery(query)),
  getLaneSnapshot: (queueId) => queue.getLaneSnapshot(requireNonEmpty('queueId', queueId)),
  subscribe: (listener) =>
    typeof listener === 'function' ? queue.subscribe(listener) : refuse('listener', 'a function', listener),
})

/** Takes a job or several, each with options of its own if it has some. */
export const checkJobs = (jobs: unknown): readonly NewJob[] => {
  if (Array.isArray(jobs)) return Array.from(jobs, (item, index) => checkItem(`jobs/${index}`, item))
  return isPlainObject(jobs) ? [checkItem('job', jobs)] : refuse('job', 'a job, or an array of jobs', jobs)
}

const checkItem = (field: string, item: unknown): NewJob =>
  isPlainObject(item) && 'job' in item
    ? ({ ...item, job: requireJob(`${field}/job`, item.job) } as NewJob)
    : { job: requireJob(field, item) }

// Of the fields of a job `checkJob` takes care.
const requireJob = (field: string, job: unknown): BaseJob =>
  isPlainObject(job) ? (job as unknown as BaseJob) : refuse(field, 'a job', job)

const names: ReadonlySet<string> = new Set<keyof EntriesQuery>(['queueId', 'after', 'limit'])

const checkQuery = (query: unknown): EntriesQuery => {
  if (!isPlainObject(query)) return refuse('query', '{ queueId, after, limit }', query)
  for (const name of Object.keys(query)) if (!names.has(name)) refuse(name, 'no such option', query[name])
  const { queueId, after, limit } = query
  if (queueId !== undefined) requireNonEmpty('queueId', queueId)
  if (after !== undefined && !isPlace(after)) refuse('after', 'an entry, or { laneId, seq }', after)
  if (limit !== undefined && !isWhole(limit, 1)) refuse('limit', 'a whole number, at least 1', limit)
  return query
}

const isPlace = (value: unknown): boolean =>
  isPlainObject(value) && typeof value.laneId === 'string' && isWhole(value.seq, 0)

const isWhole = (value: unknown, least: number): boolean =>
  Number.isSafeInteger(value) && (value as number) >= least
