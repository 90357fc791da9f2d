import { describe, expect, it } from 'vitest'
import type { TokenStore } from '../../../src/executor/token-store.ts'
import {
  alice,
  bodyOf,
  dataOf,
  expectNoSecret,
  numbers,
  setUp,
  statusesOf,
  watchedStore,
} from './refreshing.ts'
import { type Answer, unknownToken } from './token-server.ts'

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
    ['200 without a token', { statusCode: 200, json: { access_token: null } }, 401],
    ['200 with a token that no header can carry', { statusCode: 200, json: { access_token: 'a b' } }, 401],
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
