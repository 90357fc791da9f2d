import fc from 'fast-check'
import { memoryTokenStore, type TokenStore } from 'matrix-jobs/executor'
import { expect, it } from 'vitest'
import { credentials } from '../../src/executor/middleware/credentials.ts'
import { BaseJob } from '../../src/jobs/base-job.ts'
import { withData } from '../../src/jobs/derive.ts'
import { type Answer, tokenServer, unknownToken } from '../executor/middleware/token-server.ts'
import { still } from '../executor/scripted.ts'

const serverUrl = 'https://example.org'
const alice = { serverUrl, accessToken: 'access-token-1', refreshToken: 'refresh-token-1' }

const jobOf = (n: number) =>
  withData(n)(BaseJob({ serverUrl }, { jobId: 'Job', method: 'PUT', requestUrl: `/job/${n}` }))

/** What a refresh comes to: new tokens, a failure that may pass, or a refusal. */
const refreshAnswer = fc.constantFrom<Answer | undefined>(
  undefined,
  { statusCode: 503 },
  { _tag: 'NetworkError', message: 'broke', code: 'ECONNRESET' },
  unknownToken(false),
  { statusCode: 403, json: { errcode: 'M_FORBIDDEN' } },
)

/** A store each of whose functions takes its time, and what it was told. */
const slowStore = (scheduler: fc.Scheduler, told: string[]): TokenStore => {
  const { accounts, update, loggedOut } = memoryTokenStore([alice])
  return {
    accounts: async () => {
      await scheduler.schedule(Promise.resolve(), 'accounts')
      return accounts()
    },
    update: async (former, renewed) => {
      await scheduler.schedule(Promise.resolve(), 'update')
      told.push(`replaced ${former.accessToken}`)
      return update?.(former, renewed)
    },
    loggedOut: async (account, logout) => {
      await scheduler.schedule(Promise.resolve(), 'loggedOut')
      told.push(`replaced ${account.accessToken}`)
      return loggedOut?.(account, logout)
    },
  }
}

/** Performs jobs in any order of all that happens; the token ends as often as is said. */
const perform = async (scheduler: fc.Scheduler, count: number, ends: number, answers: readonly unknown[]) => {
  const told: string[] = []
  const { server, transport } = tokenServer((what) => {
    // What is sent with a token that the store has replaced was sent after the refresh.
    const last = server.sent.at(-1)
    if (what.startsWith('request') && last?.token) told.push(`sent ${last.token}`)
    return scheduler.schedule(Promise.resolve(), what)
  })
  const { executor } = still({ transport, middleware: [credentials(slowStore(scheduler, told))] })
  let answered = 0
  const end = () => {
    server.expire()
    server.refreshAnswer = answers[answered++ % answers.length] as Answer | undefined
  }
  const { task } = scheduler.scheduleSequence(Array.from({ length: ends }, () => async () => end()))
  const outcomes = Array.from({ length: count }, async (_, n) => {
    await scheduler.schedule(Promise.resolve(), `job ${n}`)
    return executor.execute(jobOf(n))()
  })
  await scheduler.waitFor(Promise.all([task, ...outcomes]))
  return { server, told, outcomes: await Promise.all(outcomes) }
}

it('credentials refresh a token once, send none that was replaced, and give every job its own answer', async () => {
  const law = fc.asyncProperty(
    fc.scheduler(),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 0, max: 3 }),
    fc.array(refreshAnswer, { minLength: 1, maxLength: 3 }),
    async (scheduler, count, ends, answers) => {
      const { server, told, outcomes } = await perform(scheduler, count, ends, answers)
      expect(JSON.stringify(outcomes)).not.toMatch(/(?:access|refresh)-token/)
      outcomes.forEach((outcome, n) => {
        if (outcome._tag === 'Left') expect(outcome.left._tag).toBe('NetworkError')
        else expect(outcome.right.data).toBe(n)
        if (outcome._tag === 'Right' && outcome.right.statusCode === 200) {
          expect(outcome.right.body).toEqual({ _tag: 'Json', value: { path: `/job/${n}` } })
        }
      })
      told.forEach((what, i) => {
        if (what.startsWith('replaced'))
          expect(told.slice(i + 1)).not.toContain(what.replace('replaced', 'sent'))
        // No token is replaced twice, and no logout is told twice.
        expect(told.filter((other) => other === what && what.startsWith('replaced')).length).toBeLessThan(2)
      })
      if (ends === 1 && answers[0] === undefined) {
        expect(server.refreshes().length).toBeLessThanOrEqual(1)
        for (const outcome of outcomes) expect(outcome).toMatchObject({ right: { statusCode: 200 } })
      }
      expect(server.jobs().length).toBeLessThanOrEqual(count * (ends + 1))
    },
  )
  await fc.assert(law, { numRuns: 500 })
})
