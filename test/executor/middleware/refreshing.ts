import { expect, vi } from 'vitest'
import type { ExecuteOptions, Outcome } from '../../../src/executor/executor.ts'
import { type CredentialsOptions, credentials } from '../../../src/executor/middleware/credentials.ts'
import { type Account, memoryTokenStore, type TokenStore } from '../../../src/executor/token-store.ts'
import { BaseJob } from '../../../src/jobs/base-job.ts'
import { withData } from '../../../src/jobs/derive.ts'
import { still } from '../scripted.ts'
import { tokenServer } from './token-server.ts'

export const serverUrl = 'https://example.org'
export const alice: Account = {
  serverUrl,
  userId: '@alice:example.org',
  accessToken: 'access-token-1',
  refreshToken: 'refresh-token-1',
}

export const jobOf = (n: number | string) =>
  withData({ n })(BaseJob({ serverUrl }, { jobId: 'Job', method: 'PUT', requestUrl: `/job/${n}` }))

/** A store that tells what it was told. */
export const watchedStore = (...accounts: readonly Account[]) => {
  const store = memoryTokenStore(accounts.length > 0 ? accounts : [alice])
  return {
    accounts: vi.fn(store.accounts),
    update: vi.fn(store.update as Required<TokenStore>['update']),
    loggedOut: vi.fn(store.loggedOut as Required<TokenStore>['loggedOut']),
  }
}

export const setUp = (store: TokenStore = watchedStore(), options?: CredentialsOptions) => {
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

export const dataOf = (outcome: Outcome) =>
  outcome._tag === 'Right' && [outcome.right.statusCode, outcome.right.data]
export const bodyOf = (outcome: Outcome) => outcome._tag === 'Right' && outcome.right.body
export const numbers = (count: number) => Array.from({ length: count }, (_, n) => n)
export const statusesOf = (outcomes: readonly Outcome[]) => [
  ...new Set(outcomes.map((one) => (one._tag === 'Right' ? one.right.statusCode : one.left._tag))),
]
export const expectNoSecret = (value: unknown) =>
  expect(JSON.stringify(value)).not.toMatch(/(?:access|refresh)-token/)
