import { freeze } from '../internal/freeze.ts'
import { refuse, requireForm, requireNonEmpty } from '../internal/invalid-parameter.ts'
import { frozenJson, isPlainObject } from '../internal/json.ts'
import { pointer } from '../internal/pointer.ts'
import { urlExpected, urlForm } from '../internal/url.ts'
import type { BaseJob } from './base-job.ts'
import { checkBody } from './body.ts'
import { checkNamedFile } from './file-desc.ts'
import { type Headers, setHeader } from './headers.ts'
import { isAuth, isIdempotency, type JobFacts } from './job-facts.ts'
import { makeJob } from './make-job.ts'
import { isMethod } from './method.ts'
import { type Query, queryPair } from './query.ts'
import { isQueuePolicy } from './queue-policy.ts'

/** All fields that a job can have. */
const fields: ReadonlySet<string> = new Set([
  ...['jobId', 'method', 'url', 'query', 'headers', 'body', 'returnType', 'responseFile'],
  ...['data', 'queueId', 'queuePolicy', 'facts'],
])

/**
 * Makes a frozen job of a plain object that may be one.
 *
 * Whatever passes can be rendered as an HTTP request.
 * @throws InvalidParameterError whose field is the path of the first thing that is wrong.
 */
export const checkJob = (value: unknown): BaseJob => {
  if (!isPlainObject(value)) return refuse('', 'an object', value)
  for (const key of Object.keys(value)) {
    if (!fields.has(key)) refuse(pointer([key]).slice(1), 'no such field', value[key])
  }
  const method = isMethod(value.method)
    ? value.method
    : refuse('method', 'GET, POST, PUT or DELETE', value.method)
  const body = checkBody(value.body)
  if (method === 'GET' && body._tag !== 'Empty') refuse('body', 'an Empty body in a GET', body)
  if (value.responseFile !== undefined && value.returnType !== 'File')
    refuse('returnType', 'File, as there is a responseFile', value.returnType)
  const request = {
    jobId: requireNonEmpty('jobId', value.jobId),
    method,
    url: requireForm('url', value.url, urlExpected, urlForm),
    query: checkQuery(value.query),
    headers: checkHeaders(value.headers),
    body,
    returnType: isReturnType(value.returnType)
      ? value.returnType
      : refuse('returnType', 'Json or File', value.returnType),
    facts: checkFacts(value.facts),
  }
  return makeJob(
    request,
    isQueuePolicy(value.queuePolicy)
      ? value.queuePolicy
      : refuse('queuePolicy', 'a queue policy', value.queuePolicy),
    value.queueId === undefined ? undefined : requireNonEmpty('queueId', value.queueId),
    value.data === undefined ? undefined : frozenJson('data', value.data),
    value.responseFile === undefined ? undefined : checkNamedFile('responseFile', value.responseFile),
  )
}

const isReturnType = (value: unknown): value is 'Json' | 'File' => value === 'Json' || value === 'File'

const checkQuery = (value: unknown): Query => {
  if (!Array.isArray(value)) return refuse('query', 'an array of pairs', value)
  return freeze(Array.from(value, checkPair))
}

const checkPair = (pair: unknown, index: number): readonly [string, string] => {
  const [name, text] = Array.isArray(pair) && pair.length === 2 ? pair : []
  if (typeof name !== 'string' || typeof text !== 'string')
    return refuse(`query/${index}`, 'two strings', pair)
  return queryPair(name, text, `query/${index}`)
}

const checkHeaders = (value: unknown): Headers => {
  if (!isPlainObject(value)) return refuse('headers', 'an object', value)
  let headers: Headers = freeze({})
  for (const [name, text] of Object.entries(value)) {
    headers = setHeader(headers, name, text, `headers${pointer([name])}`)
  }
  if (Object.keys(headers).length === Object.keys(value).length) return headers
  return refuse('headers', 'names that differ by more than case', value)
}

/** Makes frozen facts of what may be some. @throws InvalidParameterError naming the fact that is wrong. */
export const checkFacts = (value: unknown): JobFacts => {
  if (!isPlainObject(value)) return refuse('facts', 'an object', value)
  const { auth, idempotency, sensitive, path } = value
  if (!isAuth(auth)) return refuse('facts/auth', 'required, optional or none', auth)
  if (!isIdempotency(idempotency)) {
    return refuse('facts/idempotency', 'safe, idempotent, transaction or unsafe', idempotency)
  }
  if (!Array.isArray(sensitive)) return refuse('facts/sensitive', 'an array of names', sensitive)
  const names = Array.from(sensitive, (name, index) => requireNonEmpty(`facts/sensitive/${index}`, name))
  return freeze({
    path: requireNonEmpty('facts/path', path),
    auth,
    idempotency,
    sensitive: freeze(names),
  })
}
