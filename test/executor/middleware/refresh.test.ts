import { describe, expect, it, vi } from 'vitest'
import { RefreshJob as GeneratedRefreshJob } from '../../../src/api/client-server/refresh.ts'
import { UploadContentJob } from '../../../src/api/client-server/upload-content.ts'
import { credentials } from '../../../src/executor/middleware/credentials.ts'
import { RefreshJob } from '../../../src/executor/middleware/refresh.ts'
import { retry } from '../../../src/executor/middleware/retry.ts'
import { BaseJob } from '../../../src/jobs/base-job.ts'
import { memoryFile, namedFile } from '../../../src/jobs/file-desc.ts'
import { still } from '../scripted.ts'
import {
  alice,
  dataOf,
  expectNoSecret,
  jobOf,
  serverUrl,
  setUp,
  statusesOf,
  watchedStore,
} from './refreshing.ts'
import { unknownToken } from './token-server.ts'

describe('a refresh', () => {
  it('is the job that RefreshJob makes', () => {
    const params = { refreshToken: 'refresh-token-1' }
    const session = { ...alice, basePath: '/_api', clientVersion: 'r0' }
    expect(RefreshJob(session, params)).toEqual(GeneratedRefreshJob(session, params))
    expect(RefreshJob(session, params).headers).not.toHaveProperty('Authorization')
  })

  it.each([
    ['bytes', memoryFile(new Uint8Array([1, 2, 3]), 'image/png'), new Uint8Array([1, 2, 3])],
    ['a file', namedFile('a.png', 'image/png'), namedFile('a.png', 'image/png')],
  ])('has an upload of %s sent again', async (_name, file, body) => {
    const { server, executor } = setUp()
    server.expire()
    const job = UploadContentJob({ serverUrl }, { body: file })
    expect(await executor.execute(job)()).toMatchObject({ right: { statusCode: 200 } })
    expect(server.jobs().map(({ token, request }) => [token, request.body])).toEqual([
      ['access-token-1', body],
      ['access-token-2', body],
    ])
  })

  it('gives a job one more try, and leaves the second refusal as it is', async () => {
    const store = watchedStore()
    const { server, execute } = setUp(store)
    server.refreshAnswer = { statusCode: 200, json: { access_token: 'never-known' } }
    server.expire()
    expect(statusesOf([await execute(1)])).toEqual([401])
    expect(server.sent.map(({ token }) => token)).toEqual(['access-token-1', undefined, 'never-known'])
    // The server gave no other refresh token, and no time.
    expect(await store.accounts()).toEqual([{ ...alice, accessToken: 'never-known' }])
  })

  it('is not made by a server that gives the same token again, for ever', async () => {
    const { server, execute } = setUp()
    server.refreshAnswer = { statusCode: 200, json: { access_token: alice.accessToken } }
    server.expire()
    expect(statusesOf([await execute(1), await execute(2)])).toEqual([401])
    expect(server.refreshes()).toHaveLength(2)
  })

  it('is not needed where the store has another token by now', async () => {
    const store = watchedStore()
    const { server, clock, execute, hold, release } = setUp(store)
    await hold((what) => what.startsWith('answer'))
    const outcome = execute(1)
    server.refusal = unknownToken()
    server.isGood = false
    await clock.advance(0)
    server.isGood = true
    await store.update(alice, { ...alice, accessToken: 'of-another-login' })
    await release()
    await outcome
    expect(server.sent.map(({ token }) => token)).toEqual(['access-token-1', 'of-another-login'])
    expect(server.refreshes()).toHaveLength(0)
  })

  it('that is refused because another process was faster is no logout', async () => {
    const store = watchedStore()
    const { server, clock, execute, hold, release } = setUp(store)
    server.expire()
    server.refreshAnswer = unknownToken(false)
    await hold((what) => what.startsWith('answer') && what.endsWith('/refresh'))
    const outcome = execute(1)
    await clock.advance(0)
    await store.update(alice, { ...alice, accessToken: 'of-another-process' })
    await release()
    await outcome
    expect(server.sent.map(({ token }) => token)).toEqual(['access-token-1', undefined, 'of-another-process'])
    expect(store.loggedOut).not.toHaveBeenCalled()
  })

  it('is for one token, and a job that is late takes what came of it, and a further one if that ended too', async () => {
    const { server, clock, execute, hold, release } = setUp()
    server.expire()
    await hold((what) => what === 'answer /job/late')
    const late = execute('late')
    await clock.advance(0)
    await execute('early')
    server.expire()
    await release()
    expect(dataOf(await late)).toEqual([200, { n: 'late' }])
    expect(server.refreshes()).toHaveLength(2)
  })

  it('goes on for the others when one that waits is aborted', async () => {
    const { server, clock, execute, hold, release } = setUp()
    server.expire()
    await hold((what) => what.endsWith('/refresh'))
    const controller = new AbortController()
    const [first, second] = [execute(1, { signal: controller.signal }), execute(2)]
    await clock.advance(0)
    controller.abort()
    expect(await first).toMatchObject({ left: { _tag: 'AbortedError' } })
    await release()
    expect(dataOf(await second)).toEqual([200, { n: 2 }])
    expect(server.refreshes()).toHaveLength(1)
  })

  it('that fails for now is made again by a retry around it', async () => {
    const store = watchedStore()
    const { server, transport } = setUp()
    const { clock, executor } = still({ transport, middleware: [retry(), credentials(store)] })
    server.expire()
    server.refreshAnswer = { statusCode: 503 }
    const outcome = executor.execute(jobOf(1))()
    await clock.advance(0)
    server.refreshAnswer = undefined
    await clock.advance(60_000)
    expect(dataOf(await outcome)).toEqual([200, { n: 1 }])
    expect(server.refreshes()).toHaveLength(2)
  })

  it('is not made for a job with a token of its own', async () => {
    const store = watchedStore()
    const { server, executor } = setUp(store)
    server.expire()
    const own = BaseJob(
      { serverUrl, accessToken: 'own' },
      { jobId: 'Own', method: 'GET', requestUrl: '/own' },
    )
    expect(statusesOf([await executor.execute(own)()])).toEqual([401])
    expect(server.sent.map(({ token }) => token)).toEqual(['own'])
    expect(store.loggedOut).not.toHaveBeenCalled()
  })

  it.each([
    ['403', { statusCode: 403, json: { errcode: 'M_UNKNOWN_TOKEN' } }],
    ['a locked account', { statusCode: 401, json: { errcode: 'M_USER_LOCKED', soft_logout: true } }],
    ['a step of authentication', { statusCode: 401, json: { flows: [], session: 's' } }],
  ])('is not made for %s', async (_name, refusal) => {
    const store = watchedStore()
    const { server, execute } = setUp(store)
    server.expire()
    server.refusal = refusal
    expect(statusesOf([await execute(1)])).toEqual([refusal.statusCode])
    expect(server.sent).toHaveLength(1)
    expect(store.loggedOut).not.toHaveBeenCalled()
  })

  it('is not made where the store could not keep its tokens, nor is the account left out', async () => {
    const { server, execute } = setUp({ accounts: () => [alice] })
    server.expire()
    expect(statusesOf([await execute(1), await execute(2)])).toEqual([401])
    expect(server.sent.map(({ token }) => token)).toEqual(['access-token-1', 'access-token-1'])
  })

  it('sends no job with a token that was told to be unknown, though the store still has it', async () => {
    const loggedOut = vi.fn()
    const { server, execute } = setUp({ accounts: () => [alice], loggedOut })
    server.expire()
    expect(statusesOf([await execute(1), await execute(2)])).toEqual([401])
    expect(server.sent).toHaveLength(1)
    expect(loggedOut).toHaveBeenCalledTimes(1)
  })
})

it('an account of which no refresh can be made has an outcome that says why, for each job', async () => {
  const { server, clock, execute } = setUp(watchedStore({ ...alice, basePath: 'wrong' }))
  server.expire()
  const outcomes = [execute(1), execute(2)]
  await clock.advance(0)
  for (const outcome of await Promise.all(outcomes)) {
    expect(outcome).toMatchObject({ left: { _tag: 'UnexpectedError' } })
    expect(JSON.stringify(outcome)).toContain('token store: basePath')
    expectNoSecret(outcome)
  }
})

describe('several accounts on one server', () => {
  const bob = { ...alice, userId: '@bob:example.org', accessToken: 'of-bob', refreshToken: 'refresh-of-bob' }
  const userId = (job: BaseJob) => (job.queueId ?? (job.data as { n: string }).n) as string

  it('are told apart by what the job says', async () => {
    const { server, execute } = setUp(watchedStore(alice, bob), { userId })
    for (const n of ['@bob:example.org', '@alice:example.org', '@carol:example.org']) await execute(n)
    expect([...new Set(server.sent.map(({ token }) => token))]).toEqual([
      'of-bob',
      undefined,
      'access-token-1',
    ])
  })

  it('are refreshed each by itself, and no job goes out as another user', async () => {
    const store = watchedStore(alice, bob)
    const { server, execute } = setUp(store, { userId })
    server.expire()
    await execute('@alice:example.org')
    await execute('@bob:example.org')
    expect(server.refreshes().map(({ request }) => JSON.parse(String(request.body)).refresh_token)).toEqual([
      'refresh-token-1',
      'refresh-of-bob',
    ])
    expect(store.loggedOut.mock.calls).toEqual([[bob, { softLogout: false }]])
    expect((await store.accounts()).map(({ accessToken }) => accessToken)).toEqual(['access-token-2'])
  })

  it('do not stand in for one that is logged out while its job is under way', async () => {
    const store = watchedStore(alice, bob)
    const { server, clock, execute, hold, release } = setUp(store)
    server.expire()
    await hold((what) => what.startsWith('answer'))
    const outcome = execute(1)
    await clock.advance(0)
    await store.loggedOut(alice, { softLogout: false })
    await release()
    expect(statusesOf([await outcome])).toEqual([401])
    expect(server.sent.map(({ token }) => token)).toEqual(['access-token-1'])
  })
})
