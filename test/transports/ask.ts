import type { Executor, Outcome } from '../../src/executor/executor.ts'
import type { Json } from '../../src/internal/json.ts'
import { BaseJob, type BaseJobParams } from '../../src/jobs/base-job.ts'
import { withQuery } from '../../src/jobs/derive.ts'
import type { JobResponse } from '../../src/jobs/response.ts'

/** What a test says of a job; the rest is as most tests want it. */
export interface Asked extends Partial<BaseJobParams> {
  readonly accessToken?: string
  /** What the server is asked for, in the query. */
  readonly search?: Readonly<Record<string, string | number>>
}

/** Makes the job that asks a server of the suite for something. */
export const ask = (serverUrl: string, requestUrl: string, asked: Asked = {}): BaseJob => {
  const { accessToken, search = {}, ...params } = asked
  const session = accessToken === undefined ? { serverUrl } : { serverUrl, accessToken }
  const job = BaseJob(session, { jobId: 'Ask', method: 'GET', requestUrl, ...params })
  return Object.entries(search).reduce((made, [name, value]) => withQuery(name, value)(made), job)
}

/** Performs a job that has to get a response. */
export const answerTo = async (executor: Executor, job: BaseJob): Promise<JobResponse> =>
  responseOf(await executor.execute(job)())

/** Takes the response out of an outcome that has to be one. */
export const responseOf = (outcome: Outcome): JobResponse => {
  if (outcome._tag === 'Left') throw new Error(`no response: ${JSON.stringify(outcome.left)}`)
  return outcome.right
}

/** Takes the JSON out of a response that has to bear some. */
export const jsonOf = ({ body }: JobResponse): Json => {
  if (body._tag !== 'Json') throw new Error(`no JSON: ${body._tag}`)
  return body.value
}
