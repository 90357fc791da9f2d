import { freeze } from '../internal/freeze.ts'
import { checkHeader } from '../internal/header.ts'
import { refuse, requireNonEmpty } from '../internal/invalid-parameter.ts'
import { frozenJson, type Json } from '../internal/json.ts'
import type { BaseJob } from './base-job.ts'
import { checkNamedFile, type NamedFile } from './file-desc.ts'
import { setHeader } from './headers.ts'
import { makeJob } from './make-job.ts'
import { type QueryValue, toQuery } from './query.ts'
import { isQueuePolicy, type QueuePolicy } from './queue-policy.ts'

/** Gives a job from another one; what did not change is shared. */
export type Derive = (job: BaseJob) => BaseJob

/**
 * Attaches the application's own data, which comes back with the response.
 *
 * @param data - any JSON value; the job keeps a frozen copy
 * @throws InvalidParameterError with the path of whatever is not JSON.
 * @example
 * pipe(job, withData({ requestId: 42 })).data // => { requestId: 42 }
 */
export const withData = (data: Json): Derive => {
  const copy = frozenJson('data', data)
  return (job) => makeJob(job, job.queuePolicy, job.queueId, copy, job.responseFile)
}

/**
 * Puts a job into a queue: jobs with one queue id run one at a time, in the order they were enqueued.
 *
 * @param queueId - any non-empty text, such as `room:!abc:example.org`
 * @param queuePolicy - what becomes of the jobs behind this one if it fails
 * @throws InvalidParameterError on an empty id or an unknown policy.
 */
export const withQueue = (queueId: string, queuePolicy: QueuePolicy = 'AlwaysContinue'): Derive => {
  requireNonEmpty('queueId', queueId)
  if (!isQueuePolicy(queuePolicy)) {
    const policies = 'AlwaysContinue, CancelFutureIfFailed or PauseIfFailed'
    refuse('queuePolicy', policies, queuePolicy)
  }
  return (job) => makeJob(job, queuePolicy, queueId, job.data, job.responseFile)
}

/**
 * Adds a query parameter behind those that are there; an array adds one for each item.
 *
 * @throws InvalidParameterError on a value that a query cannot carry.
 */
export const withQuery = (name: string, value: QueryValue): Derive => {
  requireNonEmpty('query name', name)
  if (value === undefined) refuse(`query ${name}`, 'a string, finite number or boolean', value)
  const added = toQuery({ [name]: value })
  return (job) => freeze({ ...job, query: freeze([...job.query, ...added]) })
}

/**
 * Sets a header; one whose name differs only by case is replaced.
 *
 * @throws InvalidParameterError on a name or a value that HTTP cannot carry, a line break for one.
 */
export const withHeader = (name: string, value: string): Derive => {
  checkHeader(name, value)
  return (job) => freeze({ ...job, headers: setHeader(job.headers, name, value) })
}

/**
 * Has the response written to a file, so that the job's `returnType` is `File`.
 *
 * @param responseFile - a file that the transport's file interface opens for writing
 */
export const withResponseFile = (responseFile: NamedFile): Derive => {
  const file = checkNamedFile('responseFile', responseFile)
  return (job) => makeJob({ ...job, returnType: 'File' }, job.queuePolicy, job.queueId, job.data, file)
}
