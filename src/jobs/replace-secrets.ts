import { freeze } from '../internal/freeze.ts'
import { isPlainObject, type Json, setField } from '../internal/json.ts'
import type { BaseJob } from './base-job.ts'
import { isFromCredentials } from './from-credentials.ts'
import { type Headers, header, setHeader } from './headers.ts'
import { mask } from './secrets.ts'

/**
 * Gives the job with another text in place of each secret.
 *
 * Secrets are the access token, and whatever the operation's facts call sensitive: query parameters, and
 * fields at any depth of the body.
 * @param replace - gives what stands there instead; called for each secret with the field's name
 * (`access_token` for a bearer token), and also for the marker `fromCredentials`
 */
export const replaceSecrets = (job: BaseJob, replace: (field: string, secret: Json) => Json): BaseJob => {
  const sensitive = new Set(job.facts.sensitive)
  const walk = (value: Json): Json => {
    if (Array.isArray(value)) return freeze(value.map(walk))
    if (!isPlainObject(value)) return value
    const copy: Record<string, Json> = {}
    for (const [key, item] of Object.entries(value as { [key: string]: Json })) {
      setField(copy, key, sensitive.has(key) || isFromCredentials(item) ? replace(key, item) : walk(item))
    }
    return freeze(copy)
  }
  return freeze({
    ...job,
    query: freeze(
      job.query.map(([name, value]) =>
        freeze([name, sensitive.has(name) ? String(replace(name, value)) : value] as const),
      ),
    ),
    headers: replaceToken(job.headers, replace),
    body: job.body._tag === 'Json' ? freeze({ ...job.body, value: walk(job.body.value) }) : job.body,
  })
}

const replaceToken = (headers: Headers, replace: (field: string, secret: Json) => Json): Headers => {
  const authorization = header(headers, 'Authorization')
  if (authorization === undefined) return headers
  const bearer = authorization.startsWith('Bearer ')
  const value = bearer
    ? `Bearer ${replace('access_token', authorization.slice('Bearer '.length))}`
    : `${replace('authorization', authorization)}`
  return setHeader(headers, 'Authorization', value)
}

/** Gives the job with `***` in place of each secret, for showing it to people. */
export const redactJob = (job: BaseJob): BaseJob =>
  replaceSecrets(job, (_field, secret) => (isFromCredentials(secret) ? secret : mask))
