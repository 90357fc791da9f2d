import { describe, expect, it, vi } from 'vitest'
import { RefreshJob as GeneratedRefreshJob } from '../../../src/api/client-server/refresh.ts'
import { UploadContentJob } from '../../../src/api/client-server/upload-content.ts'
import type { ExecuteOptions, Outcome } from '../../../src/executor/executor.ts'
import { type CredentialsOptions, credentials } from '../../../src/executor/middleware/credentials.ts'
import { RefreshJob } from '../../../src/executor/middleware/refresh.ts'
import { retry } from '../../../src/executor/middleware/retry.ts'
import { type Account, memoryTokenStore, type TokenStore } from '../../../src/executor/token-store.ts'
import { BaseJob } from '../../../src/jobs/base-job.ts'
import { withData } from '../../../src/jobs/derive.ts'
import { memoryFile, namedFile } from '../../../src/jobs/file-desc.ts'
import { still } from '../scripted.ts'
import { type Answer, tokenServer, unknownToken } from './token-server.ts'

const serverUrl = 'https://example.org'
const alice: Account = {
  serverUrl,
  userId: '@alice:example.org',
  accessToken: 'access-token-1',
  refreshToken: 'refresh-token-1',
}

const jobOf = (n: number | string) =>
  withData({ n })(BaseJob({ serverUrl }, { jobId: 'Job', method: 'PUT', requestUrl: `/job/${n}` }))

/** A store that tells what it was told. */
const watchedStore = (...accounts: readonly Account[]) => {
  const store = memoryTokenStore(accounts.length > 0 ? accounts : [alice])
  return {
    accounts: vi.fn(store.accounts),
    update: vi.fn(store.update as Required<TokenStore>['update']),
    loggedOut: vi.fn(store.loggedOut as Required<TokenStore>['loggedOut']),
  }
}

const setUp = (store: TokenStore = watchedStore(), options?: CredentialsOptions) => {
  const held: (() => void)[] = []
  let isHeld = (_what: string) => false
  const { server, transport } = tokenServer(async (what) => {
    if (isHeld(what)) await new Promise<void>((resolve) => held.push(resolve))
  })
  const { clock, executor } = still({ transport, middleware: [credentials(store, options)] })
  /** Lets all go on, and holds from now on what is said. */
  const hold = async (next: typeof isHeld) => {
    isHeld = next
    for (const resolve of held.splice(0)) resolve()
    await clock.advance(0)
  }
  const execute = (n: number | string, given?: ExecuteOptions) => executor.execute(jobOf(n), given)()
  return { server, transport, clock, execute, executor, hold, release: () => hold(() => false) }
}

const dataOf = (outcome: Outcome) =>
  outcome._tag === 'Right' && [outcome.right.statusCode, outcome.right.data]
const bodyOf = (outcome: Outcome) => outcome._tag === 'Right' && outcome.right.body
const numbers = (count: number) => Array.from({ length: count }, (_, n) => n)
const statusesOf = (outcomes: readonly Outcome[]) => [
  ...new Set(outcomes.map((one) => (one._tag === 'Right' ? one.right.statusCode : one.left._tag))),
]
const expectNoSecret = (value: unknown) =>
  expect(JSON.stringify(value)).not.toMatch(/(?:access|refresh)-token/)

/** Half of the jobs are under way when their token ends, and the others come during the refresh. */
const thousand = async (store: TokenStore, change: (server: ReturnType<typeof setUp>['server']) => void) => {
  const { server, clock, execute, hold, release } = setUp(store)
  await hold((what) => what.startsWith('request') && Number(what.split('/').pop()) >= 250)
  const early = numbers(500).map((n) => execute(n))
  await clock.advance(0)
  server.expire()
  change(server)
  await hold((what) => what.startsWith('answer') && what.endsWith('/refresh'))
  const late = numbers(500).map((n) => execute(500 + n))
  await release()
  const outcomes = await Promise.all([...early, ...late])
  const refreshedAt = server.sent.findIndex(({ path }) => path.endsWith('/refresh'))
  const after = refreshedAt < 0 ? [] : server.sent.slice(refreshedAt + 1)
  return { server, execute, outcomes, tokensAfter: [...new Set(after.map(({ token }) => token))] }
}

describe('a thousand jobs whose token ends in the middle', () => {
  it('are each answered after one refresh, and none is sent with the old token after it', async () => {
    const store = watchedStore()
    const { server, outcomes, tokensAfter } = await thousand(store, () => {})
    expect(outcomes.map(dataOf)).toEqual(numbers(1000).map((n) => [200, { n }]))
    expect(outcomes.map(bodyOf)).toEqual(
      numbers(1000).map((n) => ({ _tag: 'Json', value: { path: `/job/${n}` } })),
    )
    expect(server.refreshes()).toHaveLength(1)
    expect(tokensAfter).toEqual(['access-token-2'])
    expect(server.jobs()).toHaveLength(1250)
    expect(store.update.mock.calls).toEqual([
      [alice, { ...alice, accessToken: 'access-token-2', refreshToken: 'refresh-token-2' }],
    ])
    expect(store.loggedOut).not.toHaveBeenCalled()
  })

  it.each<[string, Answer, number | string]>([
    ['no connection', { _tag: 'NetworkError', message: 'broke', code: 'ECONNRESET' }, 'NetworkError'],
    [
      'no answer in time',
      { _tag: 'TimeoutError', message: 'late', timeoutMs: 1, phase: 'total' },
      'TimeoutError',
    ],
    ['503', { statusCode: 503 }, 503],
    ['429', { statusCode: 429, json: { errcode: 'M_LIMIT_EXCEEDED' } }, 429],
    ['408', { statusCode: 408 }, 408],
    ['404', { statusCode: 404, json: { errcode: 'M_UNRECOGNIZED' } }, 401],
    ['403 of something in between', { statusCode: 403 }, 401],
    ['200 without a token', { statusCode: 200, json: { access_token: null } }, 'UnexpectedError'],
    [
      '200 with a token that no header can carry',
      { statusCode: 200, json: { access_token: 'a b' } },
      'UnexpectedError',
    ],
  ])('share the one refresh that fails by %s, and are not logged out', async (_name, answer, expected) => {
    const store = watchedStore()
    const set = await thousand(store, (server) => {
      server.refreshAnswer = answer
    })
    expect(statusesOf(set.outcomes.slice(250))).toEqual([expected])
    expect(set.server.refreshes()).toHaveLength(1)
    expect(set.tokensAfter).toEqual([])
    expect(store.update).not.toHaveBeenCalled()
    expect(store.loggedOut).not.toHaveBeenCalled()
    expectNoSecret(set.outcomes)
    set.server.refreshAnswer = undefined
    expect(dataOf(await set.execute('next'))).toEqual([200, { n: 'next' }])
  })

  it.each<[string, Answer, boolean]>([
    ['M_UNKNOWN_TOKEN', unknownToken(), false],
    ['M_UNKNOWN_TOKEN and a soft logout', unknownToken(true), true],
    // It says nothing of a soft logout; the refusal of the access token does.
    ['M_FORBIDDEN', { statusCode: 403, json: { errcode: 'M_FORBIDDEN' } }, true],
  ])('are logged out once by a refresh that is refused with %s', async (_name, answer, softLogout) => {
    const store = watchedStore()
    const { server, outcomes, execute, tokensAfter } = await thousand(store, (server) => {
      server.refreshAnswer = answer
    })
    expect(statusesOf(outcomes.slice(250))).toEqual([401])
    expect(outcomes.slice(250)).toEqual(
      outcomes.slice(250).map((_, n) => ({
        _tag: 'Right',
        right: {
          ...(outcomes[250] as { right: object }).right,
          data: { n: n + 250 },
          body: { _tag: 'Json', value: expect.objectContaining({ errcode: 'M_UNKNOWN_TOKEN' }) },
        },
      })),
    )
    expect(server.refreshes()).toHaveLength(1)
    expect(tokensAfter).toEqual([])
    expect(store.loggedOut.mock.calls).toEqual([[alice, { softLogout }]])
    await execute('next')
    expect(server.jobs().at(-1)?.token).toBeUndefined()
  })

  it.each([true, false])(
    'are logged out once where nothing can be refreshed, softly: %s',
    async (softLogout) => {
      const { refreshToken: _, ...account } = alice
      const store = watchedStore(account)
      const { server, outcomes } = await thousand(store, (server) => {
        server.refusal = unknownToken(softLogout)
      })
      expect(statusesOf(outcomes.slice(250, 500))).toEqual([401])
      expect(server.refreshes()).toHaveLength(0)
      expect(store.loggedOut.mock.calls).toEqual([[account, { softLogout }]])
    },
  )

  it('have their own refusal when the user logs out in the middle', async () => {
    const store = watchedStore()
    const { server, outcomes } = await thousand(store, () => store.loggedOut(alice, { softLogout: false }))
    expect(statusesOf(outcomes.slice(250))).toEqual([401])
    expect(server.refreshes()).toHaveLength(0)
    expect(store.loggedOut).toHaveBeenCalledTimes(1)
    expect(
      server
        .jobs()
        .slice(500)
        .map(({ token }) => token),
    ).toEqual(numbers(500).map(() => undefined))
  })
})

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

describe('a store that throws', () => {
  it.each(['update', 'loggedOut'] as const)(
    'in %s makes an outcome of each job, without a secret',
    async (name) => {
      const store = watchedStore()
      const said = (...values: unknown[]) => Promise.reject(new Error(`disk full: ${JSON.stringify(values)}`))
      const { server, outcomes, execute } = await thousand({ ...store, [name]: said }, (server) => {
        const tokens = { access_token: 'access-token-2', refresh_token: 'refresh-token-2' }
        server.refreshAnswer = name === 'update' ? { statusCode: 200, json: tokens } : unknownToken()
      })
      expect(statusesOf(outcomes.slice(250))).toEqual(['UnexpectedError'])
      expect(JSON.stringify(outcomes.at(-1))).toContain('token store: Error')
      expectNoSecret(outcomes)
      expect(server.refreshes()).toHaveLength(1)
      expect(statusesOf([await execute('next')])).toEqual(['UnexpectedError'])
    },
  )

  it('in accounts makes an outcome, also in the middle of a refresh', async () => {
    let calls = 0
    const accounts = () => {
      if (++calls > 1) throw new Error('gone')
      return [alice]
    }
    const { server, execute } = setUp({ accounts })
    server.expire()
    expect(statusesOf([await execute(1), await execute(2)])).toEqual(['UnexpectedError'])
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
