import type { Either } from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import * as t from 'io-ts'
import {
  type BaseJob,
  type Body,
  defineJob,
  type EmptyResponse,
  fromCodec,
  fromCredentials,
  fromGuard,
  type Guard,
  type JobDefinition,
  type JobError,
  type JobResponse,
  type Json,
  type ResponseOf,
  withData,
  withQueue,
} from 'matrix-jobs'
import {
  InviteBy3PIDJob,
  type InviteBy3PIDParams,
  type InviteBy3PIDResponse,
} from 'matrix-jobs/client-server'
import { type Executor, run } from 'matrix-jobs/executor'
import { expectTypeOf } from 'vitest'

// Never run: the compiler is the test.
declare const executor: Executor
declare const response: JobResponse

const session = { serverUrl: 'https://h' }
const params = { roomId: '!r:h', idServer: 'i', idAccessToken: 't', medium: 'email', address: 'a@b.c' }
const job = InviteBy3PIDJob(session, params)
expectTypeOf(job).toEqualTypeOf<BaseJob>()

// Parameters.
// @ts-expect-error: params are missing
InviteBy3PIDJob(session)
// @ts-expect-error: no field is there
InviteBy3PIDJob(session, {})
// @ts-expect-error: roomId is missing
InviteBy3PIDJob(session, { idServer: 'i', idAccessToken: 't', medium: 'email', address: 'a' })
// @ts-expect-error: address is missing
InviteBy3PIDJob(session, { roomId: 'r', idServer: 'i', idAccessToken: 't', medium: 'email' })
// @ts-expect-error: the name on the wire is not the parameter's
InviteBy3PIDJob(session, { ...params, id_server: 'i' })
// @ts-expect-error: misnamed
InviteBy3PIDJob(session, { roomID: 'r', idServer: 'i', idAccessToken: 't', medium: 'email', address: 'a' })
// @ts-expect-error: undefined is no address
InviteBy3PIDJob(session, { ...params, address: undefined })
// @ts-expect-error: a medium is a string
InviteBy3PIDJob(session, { ...params, medium: 7 })
// @ts-expect-error: a medium is a string
InviteBy3PIDJob(session, { ...params, medium: ['email'] })
// @ts-expect-error: a secret is a string or the marker
InviteBy3PIDJob(session, { ...params, idAccessToken: { _tag: 'Other' } })
InviteBy3PIDJob(session, { ...params, idAccessToken: fromCredentials })
InviteBy3PIDJob(session, { ...params, medium: 'org.example.fax' })

// What an editor suggests for a medium: the literals stay, and any string is taken.
type Medium = InviteBy3PIDParams['medium']
expectTypeOf<Extract<Medium, 'email' | 'msisdn'>>().toEqualTypeOf<'email' | 'msisdn'>()
expectTypeOf<string>().toExtend<Medium>()

// Sessions.
// @ts-expect-error: serverUrl is missing
InviteBy3PIDJob({}, params)
// @ts-expect-error: a URL object is not text
InviteBy3PIDJob({ serverUrl: new URL('https://h') }, params)
// @ts-expect-error: misnamed
InviteBy3PIDJob({ serverUrl: 'https://h', token: 't' }, params)
InviteBy3PIDJob(
  { serverUrl: 'https://h', accessToken: undefined, basePath: '/_api', clientVersion: 'r0' },
  params,
)

// Mutation.
const mutate = (body: Extract<Body, { _tag: 'Json' }>) => {
  // @ts-expect-error
  job.jobId = 'a'
  // @ts-expect-error
  job.method = 'GET'
  // @ts-expect-error
  job.url = 'a'
  // @ts-expect-error
  job.query = []
  // @ts-expect-error
  job.headers = {}
  // @ts-expect-error
  job.body = body
  // @ts-expect-error
  job.returnType = 'File'
  // @ts-expect-error
  job.responseFile = { _tag: 'NamedFile', name: 'f' }
  // @ts-expect-error
  job.data = 1
  // @ts-expect-error
  job.queueId = 'q'
  // @ts-expect-error
  job.queuePolicy = 'PauseIfFailed'
  // @ts-expect-error
  job.facts = InviteBy3PIDJob
  // @ts-expect-error
  job.query.push(['a', 'b'])
  // @ts-expect-error
  job.query[0] = ['a', 'b']
  // @ts-expect-error
  if (job.query[0]) job.query[0][0] = 'a'
  // @ts-expect-error
  job.headers.X = '1'
  // @ts-expect-error
  body.value = null
  // @ts-expect-error
  if (typeof body.value === 'object' && body.value && 'a' in body.value) body.value.a = 1
  // @ts-expect-error
  job.facts.idempotency = 'safe'
  // @ts-expect-error
  job.facts.sensitive.push('a')
  // @ts-expect-error
  delete job.data
  // @ts-expect-error
  InviteBy3PIDJob.jobId = 'a'
}
void mutate

// run and decodeResponse give the definition's response.
expectTypeOf(run(executor, job, InviteBy3PIDJob)).toEqualTypeOf<Promise<InviteBy3PIDResponse>>()
expectTypeOf<InviteBy3PIDResponse>().toEqualTypeOf<EmptyResponse>()
expectTypeOf(InviteBy3PIDJob.decodeResponse(response)).toEqualTypeOf<Either<JobError, InviteBy3PIDResponse>>()
expectTypeOf<ResponseOf<typeof InviteBy3PIDJob>>().toEqualTypeOf<InviteBy3PIDResponse>()

// A definition of one's own.
interface Turn {
  readonly uris: readonly string[]
}
const isTurn: Guard<Turn> = (value): value is Turn => Array.isArray((value as Turn | null)?.uris)
const facts = { jobId: 'Turn', method: 'GET', path: '/turn/{id}', idempotency: 'safe' } as const

const GuardedJob = defineJob<{ id: string }, Turn>({ ...facts, response: fromGuard(isTurn) })
expectTypeOf(GuardedJob).toEqualTypeOf<JobDefinition<{ id: string }, Turn>>()
expectTypeOf(run(executor, job, GuardedJob)).toEqualTypeOf<Promise<Turn>>()

const InferredJob = defineJob({
  ...facts,
  buildBody: (_: { id: string; limit?: number }) => ({ _tag: 'Empty' }),
  response: fromCodec(t.type({ uris: t.array(t.string) })),
})
expectTypeOf<ResponseOf<typeof InferredJob>>().toEqualTypeOf<{ uris: string[] }>()
InferredJob(session, { id: 'a' })
// @ts-expect-error: id is missing
InferredJob(session, { limit: 1 })
// @ts-expect-error: params are missing
InferredJob(session)

const GuardInferredJob = defineJob({ ...facts, response: fromGuard(isTurn) })
expectTypeOf<ResponseOf<typeof GuardInferredJob>>().toEqualTypeOf<Turn>()

const BareJob = defineJob(facts)
BareJob(session)
expectTypeOf<ResponseOf<typeof BareJob>>().toEqualTypeOf<EmptyResponse>()

// @ts-expect-error: no such method
defineJob({ ...facts, method: 'PATCH' })
// @ts-expect-error: whether it may be sent twice must be said
defineJob({ jobId: 'Turn', method: 'GET', path: '/turn' })
// @ts-expect-error: a path begins with a slash
defineJob({ ...facts, path: 'turn' })

// pipe keeps the types.
const piped = pipe(job, withData({ requestId: 42 }), withQueue('q', 'CancelFutureIfFailed'))
expectTypeOf(piped).toEqualTypeOf<BaseJob>()
expectTypeOf(piped.data).toEqualTypeOf<Json | undefined>()
// @ts-expect-error: no such policy
pipe(job, withQueue('q', 'Sometimes'))
// @ts-expect-error: not JSON
withData(new Date())
// @ts-expect-error: not JSON
withData(() => 1)
// @ts-expect-error: not JSON
withData({ a: undefined })
