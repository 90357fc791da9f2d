import { right } from '../internal/either.ts'
import { freeze } from '../internal/freeze.ts'
import { isPlainObject, type Json, setField } from '../internal/json.ts'
import type { BaseJob } from '../jobs/base-job.ts'
import { mask } from '../jobs/secrets.ts'
import type { EntryOutcome } from './entry.ts'

// What servers give out that lets somebody in.
const secretNames: ReadonlySet<string> = new Set([
  ...['access_token', 'refresh_token', 'login_token', 'id_access_token', 'token'],
  ...['client_secret', 'password', 'recovery_key'],
])

const secretHeaders: ReadonlySet<string> = new Set(['authorization', 'set-cookie'])

/** Tells which fields of a response may be secrets: those of some names, and what these call sensitive. */
export const secretFields =
  (sensitive: readonly string[]) =>
  (name: string): boolean =>
    secretNames.has(name) || sensitive.includes(name)

/** Tells whether a value has a field, at any depth, that is a secret. */
export const holdsSecret = (value: Json, isSecret: (name: string) => boolean): boolean => {
  if (Array.isArray(value)) return value.some((item) => holdsSecret(item, isSecret))
  if (!isPlainObject(value)) return false
  const fields = Object.entries(value as { [name: string]: Json })
  return fields.some(([name, item]) => isSecret(name) || holdsSecret(item, isSecret))
}

/** Gives an outcome with `***` in place of each token and secret of its response, as it goes into a plain store. */
export const withoutSecrets = (outcome: EntryOutcome, job: BaseJob): EntryOutcome => {
  if (outcome._tag === 'Left') return outcome
  const response = outcome.right
  const isSecret = secretFields(job.facts.sensitive)
  const walk = (value: Json): Json => {
    if (Array.isArray(value)) return freeze(value.map(walk))
    if (!isPlainObject(value)) return value
    const copy: Record<string, Json> = {}
    for (const [name, item] of Object.entries(value as { [name: string]: Json }))
      setField(copy, name, isSecret(name) ? mask : walk(item))
    return freeze(copy)
  }
  const { body } = response
  const headers = Object.entries(response.headers).filter(([name]) => !secretHeaders.has(name))
  return right(
    freeze({
      ...response,
      headers: freeze(Object.fromEntries(headers)),
      body: body._tag === 'Json' ? freeze({ ...body, value: walk(body.value) }) : body,
    }),
  )
}
