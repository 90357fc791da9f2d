import { freeze } from '../../internal/freeze.ts'
import { refuse, requireNonEmpty } from '../../internal/invalid-parameter.ts'
import { isPlainObject } from '../../internal/json.ts'
import { utf8Length } from '../../internal/utf8.ts'
import type { BaseJob } from '../../jobs/base-job.ts'
import { checkJob } from '../../jobs/check-job.ts'
import { checkPointers } from '../build-job.ts'
import type { After } from '../entry.ts'
import type { NewEntry } from '../event.ts'
import { laneIdOf, ownLaneIdOf } from '../lane.ts'
import { refuseSecretGifts, refuseSecrets } from './refuse-secrets.ts'

/** How an entry is to be treated. */
export interface EntryOptions {
  /** Its id; a new one unless given. With an own one, other entries of the same call can be `after` it. */
  readonly entryId?: string
  /** It replaces the entry with the same key and queue id, if that one still waits; only for jobs with a queue id. */
  readonly dedupeKey?: string
  /** It is not sent any more after so many milliseconds from now. */
  readonly ttlMs?: number
  /** Lanes with a higher number go first; 0 unless given. It changes nothing in the order of one lane. */
  readonly priority?: number
  /** It is not sent before that, in milliseconds since 1970. */
  readonly notBefore?: number
  /** It is sent after another entry has succeeded, with parts of its response put into the job. */
  readonly after?: After
}

const names: ReadonlySet<string> = new Set<keyof EntryOptions>([
  ...(['entryId', 'dedupeKey', 'ttlMs', 'priority', 'notBefore', 'after'] as const),
])

/**
 * Makes an entry of a job and options.
 *
 * An access token in the job's headers is left out: `credentials` attach one when it is sent.
 * @param isEncrypted - whether the store may have secrets
 * @throws InvalidParameterError naming the option that is wrong; QueueError `sensitive` naming the secret's field.
 */
export const newEntry = (
  given: BaseJob,
  options: EntryOptions,
  moment: { readonly now: number; readonly newId: () => string; readonly isEncrypted: boolean },
): NewEntry => {
  const job = storable(given, moment.isEncrypted)
  for (const name of Object.keys(options)) if (!names.has(name)) refuse(name, 'no such option', name)
  const { dedupeKey, ttlMs, priority, notBefore, after } = options
  const own = options.entryId !== undefined && requireNonEmpty('entryId', options.entryId)
  // Without a queue id it is a lane of its own, which is called by it.
  const entryId = own || (job.queueId === undefined && moment.newId())
  const laneId = job.queueId === undefined ? ownLaneIdOf(entryId || '') : laneIdOf(job.queueId)
  const size = sizeOf(job)
  // One literal, and what is optional is set on it: a literal of many spreads takes forty times as long.
  const entry: Writable<NewEntry> = {
    laneId,
    job,
    enqueuedAt: moment.now,
    size,
    status: waiting,
    attempts: 0,
  }
  if (entryId) entry.entryId = entryId
  if (dedupeKey !== undefined) entry.dedupeKey = checkDedupeKey(job, dedupeKey)
  if (ttlMs !== undefined) entry.expiresAt = moment.now + requireNumber('ttlMs', ttlMs, 0)
  if (priority !== undefined) entry.priority = requireNumber('priority', priority)
  if (notBefore !== undefined) entry.notBeforeAt = requireNumber('notBefore', notBefore)
  if (after !== undefined) entry.after = checkAfter(job, after, moment.isEncrypted)
  return freeze(entry)
}

type Writable<Value> = { -readonly [Name in keyof Value]: Value[Name] }

const waiting = freeze({ _tag: 'Waiting' } as const)

/**
 * Gives a job as it may be stored.
 *
 * @throws QueueError `sensitive` naming the field of a secret.
 */
export const storable = (given: BaseJob, isEncrypted: boolean): BaseJob => {
  const job = withoutToken(checkJob(given))
  if (!isEncrypted) refuseSecrets(job)
  return job
}

const withoutToken = (job: BaseJob): BaseJob => {
  const { Authorization, ...headers } = job.headers
  return Authorization === undefined ? job : freeze({ ...job, headers: freeze(headers) })
}

/** Tells how many bytes a job has as JSON. */
export const sizeOf = (job: BaseJob): number => utf8Length(JSON.stringify(job))

// Without a queue id there is nothing that it could replace.
const checkDedupeKey = ({ queueId }: BaseJob, dedupeKey: unknown): string =>
  queueId === undefined
    ? refuse('dedupeKey', 'a job with a queue id', queueId)
    : requireNonEmpty('dedupeKey', dedupeKey)

const requireNumber = (field: string, value: unknown, least = Number.NEGATIVE_INFINITY): number =>
  typeof value === 'number' && Number.isFinite(value) && value >= least
    ? value
    : refuse(field, least === 0 ? 'a number, at least 0' : 'a finite number', value)

/**
 * Takes what a job waits for.
 *
 * @throws InvalidParameterError naming what is wrong; QueueError `sensitive` naming the pointer to a secret.
 */
export const checkAfter = (job: BaseJob, after: unknown, isEncrypted: boolean): After => {
  if (!isPlainObject(after)) return refuse('after', '{ entryId, pointers }', after)
  const { entryId, pointers = [] } = after
  const checked = checkPointers(job, pointers)
  if (!isEncrypted) refuseSecretGifts(job, checked)
  return freeze({ entryId: requireNonEmpty('after/entryId', entryId), pointers: checked })
}
