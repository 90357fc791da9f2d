import { inspect } from 'node:util'
import fc from 'fast-check'
import {
  type BaseJob,
  fromCredentials,
  memoryFile,
  passwordAuth,
  TaggedError,
  withAuth,
  withData,
  withHeader,
} from 'matrix-jobs'
import {
  ChangePasswordJob,
  DeleteDeviceJob,
  GetUserProfileJob,
  InviteBy3PIDJob,
  LoginJob,
  RequestTokenTo3PIDEmailJob,
  UploadContentJob,
} from 'matrix-jobs/client-server'
import {
  type CreateExecutorOptions,
  createExecutor,
  credentials,
  type HttpRequest,
  logging,
  memoryTokenStore,
  metrics,
  responseLimit,
  run,
  type Transport,
  tracing,
} from 'matrix-jobs/executor'
import { GetValidated3pidV2Job } from 'matrix-jobs/identity'
import { expect, it } from 'vitest'
import { left, right } from '../../src/internal/either.ts'
import { fakeMeter, fakeTracer } from '../executor/telemetry.ts'

/** What is planted into each job; all of it must stay out of logs, spans and metrics. */
const names = ['access', 'identity', 'password', 'client', 'login', 'query', 'content', 'path'] as const
type Planted = Readonly<Record<(typeof names)[number], string>>

// As upper and as lower case: the one has the form of an error code, the other that of a word in a path.
const planted: fc.Arbitrary<Planted> = fc
  .tuple(
    fc.constantFrom('PLANTED', 'planted', 'M_PLANTED', 'PLANTED.'),
    fc.stringMatching(/^[\w.~=-]{1,12}$/),
  )
  .map(
    ([start, rest]) => Object.fromEntries(names.map((name) => [name, `${start}${name}${rest}`])) as Planted,
  )

const serverUrl = 'https://matrix.example.org'
const params = { idServer: 'id.example.org', medium: 'email', address: 'alice@example.com' }

const jobs: readonly ((given: Planted) => BaseJob)[] = [
  ({ access, identity, path, content }) =>
    withData(content)(
      InviteBy3PIDJob(
        { serverUrl, accessToken: access },
        { ...params, roomId: path, idAccessToken: identity },
      ),
    ),
  ({ path }) => InviteBy3PIDJob({ serverUrl }, { ...params, roomId: path, idAccessToken: fromCredentials }),
  ({ login, password, content }) =>
    LoginJob({ serverUrl }, { type: 'm.login.password', password, token: login, user: content }),
  ({ access, password, login }) =>
    withAuth(
      ChangePasswordJob({ serverUrl, accessToken: access }, { newPassword: password }),
      passwordAuth({ user: 'alice', password: login }),
    ),
  ({ password, path }) =>
    withAuth(DeleteDeviceJob({ serverUrl }, { deviceId: path }), passwordAuth({ user: 'a', password })),
  ({ client, identity, content }) =>
    RequestTokenTo3PIDEmailJob(
      { serverUrl },
      { clientSecret: client, email: content, sendAttempt: 1, idServer: 'id.org', idAccessToken: identity },
    ),
  ({ client, query, access }) =>
    GetValidated3pidV2Job({ serverUrl, accessToken: access }, { clientSecret: client, sid: query }),
  ({ query, content }) =>
    UploadContentJob({ serverUrl }, { filename: query, body: memoryFile(new TextEncoder().encode(content)) }),
  ({ path, content }) => withHeader('X-Content', content)(GetUserProfileJob({ serverUrl }, { userId: path })),
]

/** What a server, or what stands in for it, does with what it was sent: it repeats it wherever it can. */
const transports: readonly Transport[] = [
  async () => answer(200, '{}'),
  async (request) => {
    const [errcode, ...rest] = textsOf(request)
    const echo = { errcode, error: JSON.stringify(request), [rest.join()]: request }
    return answer(403, JSON.stringify(echo))
  },
  async (request) => answer(401, JSON.stringify({ errcode: textsOf(request).at(-1), error: 'no' })),
  async (request) =>
    answer(502, `<p>${JSON.stringify(request)}`, { 'content-length': JSON.stringify(request) }),
  async () => left({ _tag: 'NetworkError', message: 'connection failed', code: 'ECONNRESET' }),
  async (request) => {
    throw new Error(`cannot send ${JSON.stringify(request)}`)
  },
]

const answer = (statusCode: number, text: string, headers = {}) =>
  right({ statusCode, headers, body: new TextEncoder().encode(text) })

const textsOf = (request: HttpRequest): readonly string[] =>
  JSON.stringify(request).match(/(?:M_)?PLANTED[\w.~=-]*/gi) ?? []

const shown = (value: unknown): string =>
  [
    JSON.stringify(value),
    inspect(value, {
      showHidden: true,
      depth: Number.POSITIVE_INFINITY,
      maxArrayLength: null,
      maxStringLength: null,
    }),
    value instanceof Error ? `${value.message} ${value.stack}` : '',
  ].join('\n')

/** The secrets of a job as the specification has them: a server may well repeat the rest in its error. */
const secrets: readonly (keyof Planted)[] = ['access', 'identity', 'password', 'client', 'login']

const expectNone = (value: unknown, texts: readonly string[]) => {
  const text = shown(value)
  for (const one of texts) if (text.includes(one)) expect.fail(`${one} in ${text}`)
}

it('shows in no log, span, measurement or error what was planted in 10,000 jobs', async () => {
  let executed = 0
  let errors = 0
  const execution = fc.tuple(planted, fc.constantFrom(...jobs), fc.constantFrom(...transports))
  const perform = async ([given, jobOf, transport]: readonly [Planted, (typeof jobs)[number], Transport]) => {
    const events: unknown[] = []
    const { tracer, spans } = fakeTracer()
    const { meter, measurements } = fakeMeter()
    const watching = () => [
      logging((event) => events.push(event)),
      tracing({ tracer, propagate: true }),
      metrics({ meter }),
    ]
    const store = memoryTokenStore([{ serverUrl, accessToken: given.access }], {
      'id.example.org': given.identity,
    })
    // Around `credentials` and behind them: the token is on the one side only.
    const middleware: CreateExecutorOptions['middleware'] = [
      ...watching(),
      credentials(store),
      ...watching(),
      responseLimit(100_000),
    ]
    const executor = createExecutor({ transport, middleware })
    const job = jobOf(given)
    const all = Object.values(given)
    const outcome = await run(executor, job, InviteBy3PIDJob).catch((error: unknown) => error)
    expectNone(events, all)
    expectNone(spans, all)
    expectNone(measurements, all)
    errors += Number(outcome instanceof TaggedError)
    expectNone(
      outcome,
      secrets.map((name) => given[name]),
    )
    expect([events.length, spans.length]).toEqual([4, 2])
    executed++
  }
  await fc.assert(fc.asyncProperty(execution, perform), { numRuns: 10_000 })
  expect(executed).toBe(10_000)
  expect(errors).toBeGreaterThan(5_000)
})
