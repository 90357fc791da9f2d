import type { Either } from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { left, right } from '../internal/either.ts'
import { freeze } from '../internal/freeze.ts'
import type { BaseJob } from '../jobs/base-job.ts'
import type { ExecutorError } from '../jobs/job-error.ts'
import type { JobResponse } from '../jobs/response.ts'
import { redactThrown } from '../jobs/secrets.ts'
import type { Clock } from './clock.ts'
import { toHttpRequest } from './http-request.ts'
import { fromHttpResponse, type HttpResponse } from './http-response.ts'
import type { TransferOptions, Transport, TransportOptions } from './transport.ts'

/**
 * What an execution may be given: a `signal` that aborts the job, its waiting and its retries included, and
 * `onUploadProgress` and `onDownloadProgress`, which begin anew with every attempt.
 */
export interface ExecuteOptions extends TransferOptions {}

/** What a middleware has at hand during an execution; it hands it on, as it is or changed. */
export interface ExecuteContext extends Omit<TransportOptions, 'saveTo'> {
  /** What the job will be sent with. */
  readonly transport?: Transport
  readonly clock: Clock
  /** Gives a number from 0 inclusive to 1 exclusive. */
  readonly random: () => number
  /** The how manieth attempt it is, from 1; `retry` counts, and without it there is one. */
  readonly attempt?: number
}

/** What came of an execution: an HTTP response, whatever its status, or why there is none. */
export type Outcome = Either<ExecutorError, JobResponse>

/** Performs a job; the promise never rejects. */
export type Execute = (job: BaseJob, context: ExecuteContext) => Promise<Outcome>

/** A policy around the execution of a job; it may change the job, the context and the outcome. */
export type Middleware = (next: Execute) => Execute

/** Turns jobs into HTTP requests and answers. */
export interface Executor {
  /**
   * Gives the task that performs the job; nothing happens before it is called.
   *
   * @returns Right with the response whatever its status, Left where there is no response. It never rejects.
   */
  readonly execute: (job: BaseJob, options?: ExecuteOptions) => TaskEither<ExecutorError, JobResponse>
}

/** What an executor is made of. */
export interface ExecutorOptions extends Pick<ExecuteContext, 'clock' | 'random'> {
  readonly transport: Transport
  /** Policies, the outermost first. */
  readonly middleware?: readonly Middleware[]
}

/** Makes an executor from its parts; `createExecutor` adds those that the platform has. */
export const composeExecutor = (options: ExecutorOptions): Executor => {
  const perform = (options.middleware ?? []).reduceRight<Execute>(
    (next, policy) => settle(policy(next)),
    settle<Either<ExecutorError, HttpResponse>>(send(options.transport), (job, result) =>
      result._tag === 'Left' ? result : right(fromHttpResponse(job, result.right)),
    ),
  )
  return {
    // A copy that has one field more than its original is slow to make: the two that are set on the way are there already.
    execute: (job, given) => () => perform(job, { signal: undefined, attempt: 1, ...options, ...given }),
  }
}

/** Makes an outcome of what is thrown: where it is thrown, as the job there holds the secrets to take out. */
const settle =
  <Result>(
    perform: (job: BaseJob, context: ExecuteContext) => Promise<Result> | Result,
    read = (_job: BaseJob, result: Result) => result as Outcome,
  ): Execute =>
  async (job, context) => {
    try {
      return read(job, await perform(job, context))
    } catch (error) {
      return left(freeze({ _tag: 'UnexpectedError', message: redactThrown(error, job) }))
    }
  }

const send = (transport: Transport) => (job: BaseJob, context: ExecuteContext) => {
  const request = toHttpRequest(job)
  const [marker, field = 'body'] =
    (job.body._tag === 'Json' && unfilledSecret.exec(request.body as string)) || []
  return marker
    ? left(
        freeze({ _tag: 'MissingCredentialsError' as const, message: `no credentials for ${field}`, field }),
      )
    : transport(request, { saveTo: job.responseFile, ...context })
}

// In the JSON that would be sent: found at any depth, and never in a text, where quotes are escaped.
const unfilledSecret = /(?:"([^"]*)":)?{"_tag":"FromCredentials"/
