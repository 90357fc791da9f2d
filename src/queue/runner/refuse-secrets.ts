import type { BaseJob } from '../../jobs/base-job.ts'
import { bodyFields } from '../../jobs/body.ts'
import { isFromCredentials } from '../../jobs/from-credentials.ts'
import { replaceSecrets } from '../../jobs/replace-secrets.ts'
import type { Insertion } from '../entry.ts'
import { parsePointer } from '../json-pointer.ts'
import { secretFields } from '../response-secrets.ts'
import { type QueueError, queueError } from './queue-error.ts'

// Whatever the facts say: those of a job of one's own may say nothing.
const alwaysSecret: ReadonlySet<string> = new Set(['access_token', 'refresh_token', 'password'])

/**
 * Refuses a job with a secret, which a store that does not encrypt would keep.
 *
 * @throws QueueError `sensitive` naming the secret's field.
 */
export const refuseSecrets = (job: BaseJob): void => {
  if (job.facts.sensitive.length)
    replaceSecrets(job, (name, secret) => {
      if (isFromCredentials(secret)) return secret
      throw secretError(name, name)
    })
  for (const [name] of [...job.query, ...textsOf(job)])
    if (alwaysSecret.has(name)) throw secretError(name, name)
}

// Where it is no text, it says whether there is to be one, as `refresh_token` of a login does.
const textsOf = ({ body }: BaseJob) =>
  Object.entries(bodyFields(body)).filter(([, value]) => typeof value === 'string')

/**
 * Refuses what would be a secret that a job gets from an earlier entry's response.
 *
 * @throws QueueError `sensitive` naming the pointer.
 */
export const refuseSecretGifts = (job: BaseJob, pointers: readonly Insertion[]): void => {
  const { sensitive } = job.facts
  const isTaken = secretFields(sensitive)
  for (const [index, { from, to }] of pointers.entries()) {
    const taken = parsePointer('from', from).find(isTaken)
    if (taken !== undefined) throw secretError(`after/pointers/${index}/from`, taken)
    const [, first = '', ...rest] = parsePointer('to', to)
    const put = [first, ...rest].find((name) => sensitive.includes(name))
    const name = put ?? (alwaysSecret.has(first) ? first : undefined)
    if (name !== undefined) throw secretError(`after/pointers/${index}/to`, name)
  }
}

const secretError = (field: string, name: string): QueueError => {
  const ways =
    name === 'id_access_token' ? 'encrypted(store, key), or fromCredentials' : 'encrypted(store, key)'
  return queueError('sensitive', `${field} is a secret and the store does not encrypt: use ${ways}`, field)
}
