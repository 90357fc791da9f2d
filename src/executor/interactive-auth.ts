import type { Either } from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { left, right } from '../internal/either.ts'
import { freeze } from '../internal/freeze.ts'
import { isPlainObject } from '../internal/json.ts'
import type { GivenAuth } from '../jobs/auth-data.ts'
import type { BaseJob } from '../jobs/base-job.ts'
import { abortedError, type ExecutorError, type UserInteractiveAuthRequired } from '../jobs/job-error.ts'
import { readInteractiveAuth } from '../jobs/read-interactive-auth.ts'
import type { JobResponse } from '../jobs/response.ts'
import { redactThrown } from '../jobs/secrets.ts'
import { withAuth } from '../jobs/with-auth.ts'
import { type AbortSignalLike, onAbort } from './abort.ts'
import type { ExecuteOptions, Executor } from './executor.ts'
import type { Awaitable } from './token-store.ts'

/** What a choice of the next stage can go by, beside what the server wants. */
export interface StageAttempt {
  /** How often was asked, this time included. */
  readonly attempt: number
  /** The stage that was chosen the last time, if it has a name; why it failed is in `errcode`. */
  readonly lastStage?: string
  /** Aborted with the job: a dialog can close then. */
  readonly signal?: AbortSignalLike
}

/**
 * Chooses the stage to pass next, and gives its `auth`; it may ask the user and take its time.
 *
 * @returns undefined or null to give up
 */
export type ChooseStage = (
  required: UserInteractiveAuthRequired,
  attempt: StageAttempt,
) => Awaitable<GivenAuth | null | undefined>

/**
 * Performs a job with user-interactive authentication: as long as the server wants a step, it asks for the
 * stage and sends the job again with it. The session of the server is filled in.
 *
 * How often the same is tried is up to `chooseStage`. While it takes its time no timeout runs, though the
 * signal ends it.
 * @param executor - sends each attempt, with all its middleware
 * @param chooseStage - what it throws becomes an `UnexpectedError`
 * @returns what `execute` gives for the last attempt, for the definition to read: the first response that wants
 * no step, or, if `chooseStage` gave up, the one that wants it. It never rejects.
 * @example
 * const answers = [Response.json({ flows: [{ stages: ['m.login.password'] }], session: 'xyz' }, { status: 401 })]
 * const fetch = async () => answers.pop() ?? Response.json({})
 * const executor = createExecutor({ transport: fetchTransport({ fetch }) })
 *
 * const task = interactiveAuth(executor, job, ({ errcode }) =>
 *   errcode === undefined ? passwordAuth({ user: 'alice', password: 'correct horse' }) : undefined,
 * )
 * const outcome = await task()
 * outcome._tag === 'Right' && outcome.right.statusCode // => 200
 * @see https://spec.matrix.org/v1.18/client-server-api/#user-interactive-authentication-api
 */
export const interactiveAuth =
  (
    executor: Executor,
    job: BaseJob,
    chooseStage: ChooseStage,
    options?: ExecuteOptions,
  ): TaskEither<ExecutorError, JobResponse> =>
  async () => {
    const signal = options?.signal
    let step: Step = { job }
    let session: string | undefined
    for (let attempt = 1; ; attempt++) {
      const outcome = await executor.execute(step.job, options)()
      const required = outcome._tag === 'Right' ? readInteractiveAuth(outcome.right) : undefined
      if (required === undefined) return outcome
      session = required.session ?? session
      const about = freeze({
        attempt,
        ...(step.stage && { lastStage: step.stage }),
        ...(signal && { signal }),
      })
      const choose = async () => stepWith(job, await chooseStage(required, about), session)
      const chosen = await settle(choose, step.job, signal)
      if (chosen._tag === 'Left') return chosen
      if (chosen.right === undefined) return outcome
      step = chosen.right
    }
  }

/**
 * Gives an executor whose jobs go through user-interactive authentication, so that `run` takes it.
 *
 * @example
 * const executor = createExecutor({ transport: fetchTransport({ fetch: async () => Response.json({}) }) })
 * await run(withInteractiveAuth(executor, () => dummyAuth()), job, InviteBy3PIDJob) // => {}
 */
export const withInteractiveAuth = (executor: Executor, chooseStage: ChooseStage): Executor => ({
  execute: (job, options) => interactiveAuth(executor, job, chooseStage, options),
})

/** A job to send, and the stage that it takes. */
interface Step {
  readonly job: BaseJob
  readonly stage?: string | undefined
}

const stepWith = (
  job: BaseJob,
  auth: GivenAuth | null | undefined,
  session: string | undefined,
): Step | undefined => {
  if (auth === undefined || auth === null) return undefined
  const whole = isPlainObject(auth) ? { ...auth, session: auth.session ?? session } : auth
  return { job: withAuth(job, whole), stage: auth.type }
}

/** Waits for the choice, or for the signal: whoever chooses need not heed it. */
const settle = (
  choose: () => Promise<Step | undefined>,
  last: BaseJob,
  signal: AbortSignalLike | undefined,
): Promise<Either<ExecutorError, Step | undefined>> =>
  new Promise((resolve) => {
    const stopListening = onAbort(signal, () => resolve(left(abortedError)))
    const end = (chosen: Either<ExecutorError, Step | undefined>) => {
      stopListening()
      resolve(chosen)
    }
    if (signal?.aborted) return stopListening()
    choose().then(
      (step) => end(right(step)),
      (error) => end(left(unexpected(error, last))),
    )
  })

const unexpected = (error: unknown, job: BaseJob): ExecutorError =>
  freeze({ _tag: 'UnexpectedError', message: `chooseStage: ${redactThrown(error, job)}` })
