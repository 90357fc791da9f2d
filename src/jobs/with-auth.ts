import { freeze } from '../internal/freeze.ts'
import { refuse, requireNonEmpty, requireText } from '../internal/invalid-parameter.ts'
import { frozenJson, isPlainObject, type Json, type JsonObject } from '../internal/json.ts'
import type { GivenAuth } from './auth-data.ts'
import type { BaseJob } from './base-job.ts'
import type { Body } from './body.ts'
import type { Derive } from './derive.ts'
import { setHeader } from './headers.ts'
import type { JobFacts } from './job-facts.ts'

/**
 * Gives the job to send next in user-interactive authentication: the same one, with `auth` in its body.
 *
 * What `auth` holds becomes sensitive in the job's facts, whatever its operation says: no log, error or
 * unencrypted store shows it.
 * @param auth - as the functions for stages make it, `passwordAuth` for one; an `auth` that is there is replaced
 * @throws InvalidParameterError naming what is wrong: the field of `auth`, or a job that cannot bear JSON.
 * @example
 * const next = withAuth(job, passwordAuth({ user: 'alice', password: 'correct horse', session: 'xyz' }))
 * pipe(job, withAuth({ type: 'm.login.dummy', session: 'xyz' })).jobId === next.jobId // => true
 * @see https://spec.matrix.org/v1.18/client-server-api/#user-interactive-authentication-api
 */
export function withAuth(job: BaseJob, auth: GivenAuth): BaseJob
export function withAuth(auth: GivenAuth): Derive
export function withAuth(
  ...given: readonly [job: BaseJob, auth: GivenAuth] | readonly [auth: GivenAuth]
): BaseJob | Derive {
  // Counted, so that an auth that is undefined is refused and the job not taken for it.
  if (given.length > 1) return setAuth(given[0] as BaseJob, checkAuth(given[1]))
  const auth = checkAuth(given[0])
  return (job) => setAuth(job, auth)
}

const checkAuth = (auth: unknown): JsonObject => {
  if (!isPlainObject(auth)) return refuse('auth', 'an object', auth)
  const given = Object.fromEntries(Object.entries(auth).filter(([, value]) => value !== undefined))
  const { type, session } = given
  if (session !== undefined) requireText('auth/session', session)
  if (type !== undefined || session === undefined) requireNonEmpty('auth/type', type)
  return frozenJson('auth', given) as JsonObject
}

const setAuth = (job: BaseJob, auth: JsonObject): BaseJob => {
  // It would be refused when it is read back from a store.
  if (job.method === 'GET') return refuse('method', 'another method than GET', job.method)
  const value = freeze({ ...jsonFields(job.body), auth })
  return freeze({
    ...job,
    headers:
      job.body._tag === 'Empty' ? setHeader(job.headers, 'Content-Type', 'application/json') : job.headers,
    body: freeze({ _tag: 'Json', value }),
    facts: hide(auth, job.facts),
  })
}

const jsonFields = (body: Body): JsonObject => {
  if (body._tag === 'Empty') return {}
  if (body._tag === 'Json' && isPlainObject(body.value)) return body.value as JsonObject
  return refuse('body', 'a JSON object or an Empty body', body)
}

/** Fields of `auth` that say who and what, and prove nothing. Hidden, `session` would be lost in an answer. */
const open: ReadonlySet<string> = new Set([
  ...['type', 'session', 'user', 'medium', 'address', 'country', 'phone', 'sid', 'id_server'],
])

/** Calls each further text in `auth` sensitive by its name: by `auth` alone no text of an error is cleaned. */
const hide = (auth: JsonObject, facts: JobFacts): JobFacts => {
  const names = new Set([...facts.sensitive, 'auth'])
  JSON.stringify(auth, (name: string, value: Json) => {
    if (typeof value === 'string' && name !== '' && !open.has(name)) names.add(name)
    return value
  })
  if (names.size === facts.sensitive.length) return facts
  return freeze({ ...facts, sensitive: freeze([...names]) })
}
