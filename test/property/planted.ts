import fc from 'fast-check'
import {
  type BaseJob,
  fromCredentials,
  memoryFile,
  passwordAuth,
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
import type { HttpRequest, ResponseDecoder, Transport } from 'matrix-jobs/executor'
import { GetValidated3pidV2Job } from 'matrix-jobs/identity'
import { left, right } from '../../src/internal/either.ts'

/** What is planted into each job, its account and its server's answers; all of it must stay out of logs, spans and metrics. */
const names = [
  'access',
  'refresh',
  'renewed',
  'identity',
  'password',
  'client',
  'login',
  'query',
  'content',
  'path',
] as const
export type Planted = Readonly<Record<(typeof names)[number], string>>

/** The secrets of a job as the specification has them: a server may well repeat the rest in its error. */
export const secretNames: readonly (keyof Planted)[] = [
  'access',
  'refresh',
  'renewed',
  'identity',
  'password',
  'client',
  'login',
]

/** What all that is planted has in common, so that any of it is found. */
export const anyPlanted = /planted/i

// As upper and as lower case: the one has the form of an error code, the other that of a word in a path.
/** Texts to plant. */
export const planted: fc.Arbitrary<Planted> = fc
  .tuple(
    fc.constantFrom('PLANTED', 'planted', 'M_PLANTED', 'PLANTED.'),
    fc.stringMatching(/^[\w.~=-]{1,12}$/),
  )
  .map(
    ([start, rest]) => Object.fromEntries(names.map((name) => [name, `${start}${name}${rest}`])) as Planted,
  )

const serverUrl = 'https://matrix.example.org'
const params = { idServer: 'id.example.org', medium: 'email', address: 'alice@example.com' }

/** Jobs with something planted wherever it can be, and what reads their responses. */
export const jobs: readonly (readonly [ResponseDecoder<unknown>, (given: Planted) => BaseJob])[] = [
  [
    InviteBy3PIDJob,
    ({ access, identity, path, content }) =>
      withData(content)(
        InviteBy3PIDJob(
          { serverUrl, accessToken: access },
          { ...params, roomId: path, idAccessToken: identity },
        ),
      ),
  ],
  [
    InviteBy3PIDJob,
    ({ path }) => InviteBy3PIDJob({ serverUrl }, { ...params, roomId: path, idAccessToken: fromCredentials }),
  ],
  [
    LoginJob,
    ({ login, password, content }) =>
      LoginJob({ serverUrl }, { type: 'm.login.password', password, token: login, user: content }),
  ],
  [
    ChangePasswordJob,
    ({ access, password, login }) =>
      withAuth(
        ChangePasswordJob({ serverUrl, accessToken: access }, { newPassword: password }),
        passwordAuth({ user: 'alice', password: login }),
      ),
  ],
  [
    DeleteDeviceJob,
    ({ password, path }) =>
      withAuth(DeleteDeviceJob({ serverUrl }, { deviceId: path }), passwordAuth({ user: 'a', password })),
  ],
  [
    RequestTokenTo3PIDEmailJob,
    ({ client, identity, content }) =>
      RequestTokenTo3PIDEmailJob(
        { serverUrl },
        { clientSecret: client, email: content, sendAttempt: 1, idServer: 'id.org', idAccessToken: identity },
      ),
  ],
  [
    GetValidated3pidV2Job,
    ({ client, query, access }) =>
      GetValidated3pidV2Job({ serverUrl, accessToken: access }, { clientSecret: client, sid: query }),
  ],
  [
    UploadContentJob,
    ({ query, content }) =>
      UploadContentJob(
        { serverUrl },
        { filename: query, body: memoryFile(new TextEncoder().encode(content)) },
      ),
  ],
  [
    GetUserProfileJob,
    ({ path, content }) =>
      withHeader('X-Content', content)(GetUserProfileJob({ serverUrl }, { userId: path })),
  ],
]

/** What a server, or what stands in for it, does with what it was sent: it repeats it wherever it can. */
export const transports: readonly Transport[] = [
  async () => answer(200, '{}'),
  async (request) => {
    const [errcode, ...rest] = textsOf(request)
    const echo = { errcode, error: JSON.stringify(request), [rest.join()]: request }
    return answer(403, JSON.stringify(echo))
  },
  async (request) => answer(401, JSON.stringify({ errcode: textsOf(request).at(-1), error: 'no' })),
  async (request) =>
    answer(502, `<p>${JSON.stringify(request)}`, { 'content-length': JSON.stringify(request) }),
  async (request) => answer(503, JSON.stringify({ errcode: 'M_UNKNOWN', error: JSON.stringify(request) })),
  // A success in which everything is of the wrong kind.
  async (request) => answer(200, JSON.stringify(Object.fromEntries(wrong.map((name) => [name, [request]])))),
  async (request) => unknownToken(request),
  async (request) => {
    const { refresh_token: token } = isRefresh(request) ? JSON.parse(String(request.body)) : {}
    if (token) return answer(200, JSON.stringify({ access_token: token.replace('refresh', 'renewed') }))
    const isRenewed = request.headers.Authorization?.includes('renewed')
    return isRenewed
      ? answer(403, JSON.stringify({ errcode: 'M_FORBIDDEN', error: request }))
      : unknownToken(request)
  },
  async () => left({ _tag: 'NetworkError', message: 'connection failed', code: 'ECONNRESET' }),
  async (request) => {
    throw new Error(`cannot send ${JSON.stringify(request)}`)
  },
]

const answer = (statusCode: number, text: string, headers = {}) =>
  right({ statusCode, headers, body: new TextEncoder().encode(text) })

const textsOf = (request: HttpRequest): readonly string[] =>
  JSON.stringify(request).match(/(?:M_)?PLANTED[\w.~=-]*/gi) ?? []

const isRefresh = ({ url }: HttpRequest) => url.endsWith('/refresh')

const unknownToken = (request: HttpRequest) =>
  answer(
    401,
    JSON.stringify({ errcode: 'M_UNKNOWN_TOKEN', error: JSON.stringify(request), soft_logout: [request] }),
  )

const wrong = ['access_token', 'avatar_url', 'content_uri', 'displayname', 'medium', 'sid', 'user_id']
