import { pipe } from 'fp-ts/lib/function.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import {
  type AuthData,
  type AuthStage,
  type BaseJob,
  type Derive,
  type ExecutorError,
  emailIdentityAuth,
  fallbackUrl,
  type GivenAuth,
  type HttpOutcome,
  type JobResponse,
  type JsonObject,
  nextStages,
  passwordAuth,
  readInteractiveAuth,
  type UserInteractiveAuthRequired,
  withAuth,
} from 'matrix-jobs'
import { DeleteDeviceJob, type DeleteDeviceResponse } from 'matrix-jobs/client-server'
import {
  type ChooseStage,
  type Executor,
  interactiveAuth,
  run,
  type StageAttempt,
  withInteractiveAuth,
} from 'matrix-jobs/executor'
import { expectTypeOf } from 'vitest'

// Never run: the compiler is the test.
declare const job: BaseJob
declare const executor: Executor
declare const response: HttpOutcome
declare const required: UserInteractiveAuthRequired

expectTypeOf(readInteractiveAuth(response)).toEqualTypeOf<UserInteractiveAuthRequired | undefined>()
expectTypeOf(required.flows).toEqualTypeOf<readonly { readonly stages: readonly AuthStage[] }[]>()
expectTypeOf(required.completed).toEqualTypeOf<readonly AuthStage[]>()
expectTypeOf(required.params).toEqualTypeOf<JsonObject>()
expectTypeOf(required.session).toEqualTypeOf<string | undefined>()
expectTypeOf(required.error).toEqualTypeOf<string | undefined>()
expectTypeOf(nextStages(required)).toEqualTypeOf<readonly AuthStage[]>()
// @ts-expect-error: nobody changes an outcome
required.flows[0]?.stages.push('m.login.dummy')

// What an editor suggests for a stage; any string is taken.
expectTypeOf<'m.login.password' | 'm.oauth'>().toExtend<AuthStage>()
expectTypeOf<string>().toExtend<AuthStage>()

// The job to send next, with the job first or last.
const auth = passwordAuth({ user: 'alice', password: 'p', session: required.session })
expectTypeOf(auth).toEqualTypeOf<AuthData>()
expectTypeOf<AuthData>().toExtend<GivenAuth>()
expectTypeOf(withAuth(job, auth)).toEqualTypeOf<BaseJob>()
expectTypeOf(withAuth(auth)).toEqualTypeOf<Derive>()
expectTypeOf(pipe(job, withAuth(auth))).toEqualTypeOf<BaseJob>()
withAuth(job, { type: 'org.example.pin', pin: '1234', session: required.session })
withAuth(job, { session: 's' })
// @ts-expect-error: an auth is an object
withAuth(job, 's')
// @ts-expect-error: a stage is a string
withAuth(job, { type: 7 })
// @ts-expect-error: not JSON
withAuth(job, { type: 'a', at: new Date() })

// A definition takes what a stage gives.
DeleteDeviceJob({ serverUrl: 'https://h' }, { deviceId: 'd', auth })

// Stages.
passwordAuth({ identifier: { type: 'm.id.phone', country: 'GB', phone: '1' }, password: 'p' })
// @ts-expect-error: who the user is, is missing
passwordAuth({ password: 'p' })
// @ts-expect-error: the password is missing
passwordAuth({ user: 'alice' })
// @ts-expect-error: one of the two
passwordAuth({ user: 'alice', identifier: { type: 'm.id.user', user: 'alice' }, password: 'p' })
// @ts-expect-error: no such kind of identifier
passwordAuth({ identifier: { type: 'm.id.email', user: 'alice' }, password: 'p' })
// @ts-expect-error: clientSecret is missing
emailIdentityAuth({ sid: '1' })
expectTypeOf(fallbackUrl({ serverUrl: 'https://h' }, 'm.login.sso', 's')).toEqualTypeOf<string>()
// @ts-expect-error: the server may have given no session
fallbackUrl({ serverUrl: 'https://h' }, 'm.login.sso', required.session)

// The loop.
expectTypeOf(interactiveAuth(executor, job, () => auth)).toEqualTypeOf<
  TaskEither<ExecutorError, JobResponse>
>()
interactiveAuth(executor, job, async () => auth, { signal: new AbortController().signal })
interactiveAuth(executor, job, () => undefined)
interactiveAuth(executor, job, async (wanted, attempt) => {
  expectTypeOf(wanted).toEqualTypeOf<UserInteractiveAuthRequired>()
  expectTypeOf(attempt).toEqualTypeOf<StageAttempt>()
  return wanted.errcode === 'M_FORBIDDEN' && attempt.attempt > 3 ? null : auth
})
// @ts-expect-error: a stage is chosen by its auth
interactiveAuth(executor, job, () => 'm.login.password')

const choose: ChooseStage = () => auth
expectTypeOf(withInteractiveAuth(executor, choose)).toEqualTypeOf<Executor>()
expectTypeOf(run(withInteractiveAuth(executor, choose), job, DeleteDeviceJob)).toEqualTypeOf<
  Promise<DeleteDeviceResponse>
>()
