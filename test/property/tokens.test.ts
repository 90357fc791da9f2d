import { credentials, type Logout, memoryTokenStore, standard, type TokenStore } from 'matrix-jobs/executor'
import { describe, expect, it } from 'vitest'
import { BaseJob } from '../../src/jobs/base-job.ts'
import { type Answer, tokenServer, unknownToken } from '../executor/middleware/token-server.ts'
import { still } from '../executor/scripted.ts'

const serverUrl = 'https://example.org'
const alice = { serverUrl, accessToken: 'access-token-1', refreshToken: 'refresh-token-1' }
const count = 1_000

/** Performs 1,000 jobs at once; the token ends when half of them have been looked at, and a refresh is answered as is said. */
const perform = async (refreshAnswer?: Answer, refusal = unknownToken(true)) => {
  let arrived = 0
  const { server, transport } = tokenServer(async (what) => {
    // So long that many jobs are refused meanwhile: only who waits for the refresh of another starts none.
    if (/^request .*refresh$/.test(what)) await pass(50)
    if (!what.startsWith('request /job')) return
    // One a millisecond, so that at the end of the token some are answered and the others are on their way.
    const lookedAtMs = Number(what.slice('request /job/'.length))
    await pass(lookedAtMs)
    if (++arrived !== count / 2) return
    server.expire()
    server.refusal = refusal
    server.refreshAnswer = refreshAnswer
  })
  const pass = (delayMs: number) => new Promise<void>((resolve) => clock.startTimer(resolve, delayMs))
  const logouts: Logout[] = []
  /** How many requests had left when the store had no more use for the first token. */
  let replacedAt = Number.POSITIVE_INFINITY
  const memory = memoryTokenStore([alice])
  const store: TokenStore = {
    accounts: memory.accounts,
    update: async (former, renewed) => {
      await memory.update?.(former, renewed)
      replacedAt = server.sent.length
    },
    loggedOut: async (account, logout) => {
      await memory.loggedOut?.(account, logout)
      logouts.push(logout)
      replacedAt = server.sent.length
    },
  }
  const { clock, executor } = still({ transport, middleware: standard({ credentials: credentials(store) }) })
  const tasks = Array.from({ length: count }, (_, n) =>
    executor.execute(BaseJob({ serverUrl }, { jobId: 'A', method: 'PUT', requestUrl: `/job/${n}` }))(),
  )
  const all = Promise.all(tasks)
  await clock.advance(count * 0.6)
  if (refreshAnswer && 'statusCode' in refreshAnswer && refreshAnswer.statusCode >= 500) {
    // It has failed; from here on the server is well again, and retries find it so.
    expect(server.refreshes()).not.toHaveLength(0)
    server.refreshAnswer = undefined
  }
  await clock.advance(600_000)
  const outcomes = await all
  const lateTokens = server.sent.slice(replacedAt).map(({ token }) => token)
  return { server, outcomes, logouts, lateTokens, accounts: await store.accounts(), clock }
}

type Performed = Awaited<ReturnType<typeof perform>>

const expectEachItsAnswer = ({ outcomes }: Performed) =>
  outcomes.forEach((outcome, n) => {
    const body = { _tag: 'Json', value: { path: `/job/${n}` } }
    expect(outcome).toMatchObject({ _tag: 'Right', right: { statusCode: 200, body } })
  })

describe('1,000 jobs at once whose token ends in the middle', () => {
  it('refresh it once, have each its own answer, and none is sent with the old token afterwards', async () => {
    const done = await perform()
    expect(done.server.refreshes()).toHaveLength(1)
    expectEachItsAnswer(done)
    expect(done.lateTokens.length).toBeGreaterThan(0)
    expect(done.lateTokens).not.toContain('access-token-1')
    expect(done.clock.pendingTimers()).toBe(0)
  })

  it('log nobody out where the refresh fails for now, and get through once it does not', async () => {
    const done = await perform({ statusCode: 503 })
    expect(done.logouts).toEqual([])
    expect(done.accounts).toMatchObject([{ accessToken: 'access-token-2' }])
    expectEachItsAnswer(done)
    expect(done.lateTokens).not.toContain('access-token-1')
  })

  it.each([true, false])('tell the store once of a logout whose softLogout is %s', async (softLogout) => {
    const done = await perform(unknownToken(softLogout), unknownToken(softLogout))
    expect(done.logouts).toEqual([{ softLogout }])
    expect(done.accounts).toEqual([])
    expect(done.server.refreshes()).toHaveLength(1)
    expect(done.lateTokens).not.toContain('access-token-1')
    const statuses = done.outcomes.map((outcome) => outcome._tag === 'Right' && outcome.right.statusCode)
    expect(statuses.filter((status) => status === 200)).toHaveLength(count / 2 - 1)
    expect(statuses.filter((status) => status === 401)).toHaveLength(count / 2 + 1)
  })
})
