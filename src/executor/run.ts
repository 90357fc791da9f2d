import type { Either } from 'fp-ts/lib/Either.js'
import { type Tagged, TaggedError } from '../internal/tagged-error.ts'
import type { BaseJob } from '../jobs/base-job.ts'
import type { JobError } from '../jobs/job-error.ts'
import type { JobResponse } from '../jobs/response.ts'
import type { ExecuteOptions, Executor } from './executor.ts'

/** What `run` needs of a definition. */
export interface ResponseDecoder<Response> {
  readonly decodeResponse: (response: JobResponse) => Either<JobError, Response>
}

/**
 * Performs a job and reads its response.
 *
 * @returns the typed response
 * @throws TaggedError with the fields of the JobError: the promise rejects with it.
 */
export const run = async <Response>(
  executor: Executor,
  job: BaseJob,
  definition: ResponseDecoder<Response>,
  options?: ExecuteOptions,
): Promise<Response> => {
  const outcome = await executor.execute(job, options)()
  const result = outcome._tag === 'Left' ? outcome : definition.decodeResponse(outcome.right)
  if (result._tag === 'Left') throw new TaggedError(result.left as JobError & Tagged)
  return result.right
}
