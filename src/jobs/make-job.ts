import { freeze } from '../internal/freeze.ts'
import type { Json } from '../internal/json.ts'
import type { BaseJob } from './base-job.ts'
import type { NamedFile } from './file-desc.ts'
import type { QueuePolicy } from './queue-policy.ts'

/** The part of a job that says what is sent. */
export type RequestFields = Omit<BaseJob, 'queuePolicy' | 'queueId' | 'data' | 'responseFile'>

/**
 * Makes the frozen value from parts that are frozen already.
 *
 * A literal and then the fields that are there: three times as fast as spreading, and without an undefined.
 */
export const makeJob = (
  parts: RequestFields,
  queuePolicy: QueuePolicy,
  queueId: string | undefined,
  data: Json | undefined,
  responseFile: NamedFile | undefined,
): BaseJob => {
  const job: { -readonly [K in keyof BaseJob]: BaseJob[K] } = {
    jobId: parts.jobId,
    method: parts.method,
    url: parts.url,
    query: parts.query,
    headers: parts.headers,
    body: parts.body,
    returnType: parts.returnType,
    queuePolicy,
    facts: parts.facts,
  }
  if (queueId !== undefined) job.queueId = queueId
  if (data !== undefined) job.data = data
  if (responseFile !== undefined) job.responseFile = responseFile
  return freeze(job)
}
