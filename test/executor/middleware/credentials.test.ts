import { describe, expect, it } from 'vitest'
import { InviteBy3PIDJob } from '../../../src/api/client-server/invite-by-3pid.ts'
import { credentials } from '../../../src/executor/middleware/credentials.ts'
import { memoryTokenStore, type TokenStore } from '../../../src/executor/token-store.ts'
import { left } from '../../../src/internal/either.ts'
import { defineJob } from '../../../src/jobs/define-job.ts'
import { fromCredentials } from '../../../src/jobs/from-credentials.ts'
import { abortedError } from '../../../src/jobs/job-error.ts'
import { scripted, still } from '../scripted.ts'

const params = {
  roomId: '!room:example.org',
  idServer: 'id.example.org:8090',
  idAccessToken: fromCredentials,
  medium: 'email',
  address: 'alice@example.com',
} as const
const accounts = [
  { serverUrl: 'https://a.example.org', accessToken: 'token-of-a' },
  { serverUrl: 'https://b.example.org:8448/sub', accessToken: 'token-of-b' },
]
const store = memoryTokenStore(accounts, { 'id.example.org:8090': 'identity-token' })

const sentFor = async (job: ReturnType<typeof InviteBy3PIDJob>, tokens = store) => {
  const { transport, sent } = scripted({ statusCode: 200 })
  const outcome = await still({ transport, middleware: [credentials(tokens)] }).executor.execute(job)()
  return { outcome, request: sent[0] }
}
const authorizationFor = async (serverUrl: string) =>
  (await sentFor(InviteBy3PIDJob({ serverUrl }, params))).request?.headers.Authorization

describe('credentials', () => {
  it.each([
    ['https://a.example.org', 'Bearer token-of-a'],
    ['https://A.example.org:443/any/path/', 'Bearer token-of-a'],
    ['https://b.example.org:8448', 'Bearer token-of-b'],
    ['https://b.example.org', undefined],
    ['http://a.example.org', undefined],
    ['https://a.example.org.evil.example', undefined],
    ['https://evil.example', undefined],
  ])('sends to %s: %s', async (serverUrl, expected) => {
    expect(await authorizationFor(serverUrl)).toBe(expected)
  })

  it('leaves a job alone that bears a token', async () => {
    const own = InviteBy3PIDJob({ serverUrl: 'https://a.example.org', accessToken: 'own' }, params)
    expect((await sentFor(own)).request?.headers.Authorization).toBe('Bearer own')
  })

  it('leaves an operation alone that uses no token', async () => {
    const VersionsJob = defineJob({
      jobId: 'Versions',
      method: 'GET',
      path: '/_matrix/client/versions',
      auth: 'none',
      idempotency: 'safe',
    })
    const { request } = await sentFor(VersionsJob({ serverUrl: 'https://a.example.org' }))
    expect(request?.headers).toEqual({})
  })

  it('fills in the identity server token by its server, and leaves the job as it was', async () => {
    const job = InviteBy3PIDJob({ serverUrl: 'https://a.example.org' }, params)
    const before = JSON.stringify(job)
    const { request } = await sentFor(job)
    expect(JSON.parse(String(request?.body))).toEqual({
      id_server: 'id.example.org:8090',
      id_access_token: 'identity-token',
      medium: 'email',
      address: 'alice@example.com',
    })
    expect(JSON.stringify(job)).toBe(before)
  })

  it('sends nothing without a token for that identity server', async () => {
    const job = InviteBy3PIDJob({ serverUrl: 'https://a.example.org' }, { ...params, idServer: 'other.org' })
    const { outcome, request } = await sentFor(job)
    expect(request).toBeUndefined()
    expect(outcome).toMatchObject({ left: { _tag: 'MissingCredentialsError', field: 'id_access_token' } })
  })

  it('asks the store anew for each job', async () => {
    let accessToken = 'first-token'
    const changing = { accounts: async () => [{ serverUrl: 'https://a.example.org', accessToken }] }
    const job = InviteBy3PIDJob({ serverUrl: 'https://a.example.org' }, { ...params, idAccessToken: 'given' })
    expect((await sentFor(job, changing)).request?.headers.Authorization).toBe('Bearer first-token')
    accessToken = 'second-token'
    expect((await sentFor(job, changing)).request?.headers.Authorization).toBe('Bearer second-token')
  })

  it.each<[string, Partial<TokenStore>]>([
    ['accounts', { accounts: () => Promise.reject(new TypeError('bad "token-of-a"')) }],
    [
      'identityToken',
      {
        identityToken: () => {
          throw new TypeError('bad "identity-token"')
        },
      },
    ],
  ])('does not say what the store says when it throws: %s', async (_, broken) => {
    const job = InviteBy3PIDJob({ serverUrl: 'https://a.example.org' }, params)
    const { outcome, request } = await sentFor(job, { ...store, ...broken })
    expect(request).toBeUndefined()
    expect(outcome).toEqual(left({ _tag: 'UnexpectedError', message: 'token store: TypeError' }))
  })

  it('bears a store that throws nothing', async () => {
    const job = InviteBy3PIDJob({ serverUrl: 'https://a.example.org' }, params)
    const { outcome } = await sentFor(job, { ...store, accounts: () => Promise.reject() })
    expect(outcome).toMatchObject({ left: { _tag: 'UnexpectedError' } })
  })

  it.each(['accounts', 'identityToken'])('heeds an abort while the store is asked: %s', async (name) => {
    const { transport, sent } = scripted({ statusCode: 200 })
    let answer = (_: undefined) => {}
    const slow = {
      ...store,
      [name]: () =>
        new Promise<undefined>((resolve) => {
          answer = resolve
        }),
    }
    const { clock, executor } = still({ transport, middleware: [credentials(slow)] })
    const controller = new AbortController()
    const job = InviteBy3PIDJob({ serverUrl: 'https://a.example.org' }, params)
    const outcome = executor.execute(job, { signal: controller.signal })()
    await clock.advance(0)
    controller.abort()
    expect(await outcome).toEqual(left(abortedError))
    answer(undefined)
    await clock.advance(0)
    expect(sent).toEqual([])
  })

  it('makes an outcome of a token that no header can carry, without showing it', async () => {
    const bad = memoryTokenStore([{ serverUrl: 'https://a.example.org', accessToken: 'line\r\nbreak' }])
    const { outcome } = await sentFor(InviteBy3PIDJob({ serverUrl: 'https://a.example.org' }, params), bad)
    expect(outcome).toMatchObject({ left: { _tag: 'UnexpectedError' } })
    expect(JSON.stringify(outcome)).toContain('accessToken: expected visible ASCII')
    expect(JSON.stringify(outcome)).not.toContain('break')
  })
})
