import type { Either } from 'fp-ts/lib/Either.js'
import type { RefreshParams } from '../../api/client-server/refresh.ts'
import { left, right } from '../../internal/either.ts'
import { freeze } from '../../internal/freeze.ts'
import type { JsonObject } from '../../internal/json.ts'
import type { Body } from '../../jobs/body.ts'
import { defineJob } from '../../jobs/define-job.ts'
import type { MatrixError } from '../../jobs/job-error.ts'
import { responseError } from '../../jobs/response-error.ts'
import { mask } from '../../jobs/secrets.ts'
import { bearer } from '../../jobs/session.ts'
import type { Execute, ExecuteContext, Outcome } from '../executor.ts'
import type { Account, TokenStore } from '../token-store.ts'

/**
 * The generated `RefreshJob` but for what reads its response and says where it is wrong, which would weigh more
 * than the whole refresh.
 */
export const RefreshJob = /* @__PURE__ */ defineJob<RefreshParams>({
  jobId: 'Refresh',
  method: 'POST',
  path: '/_matrix/client/v3/refresh',
  auth: 'none',
  idempotency: 'idempotent',
  sensitive: ['refresh_token'],
  buildBody: ({ refreshToken }) => freeze({ _tag: 'Json', value: freeze({ refresh_token: refreshToken }) }),
})

/** The account with another token; or the outcome of the jobs that wait, none if the token may still be good. */
export type Refreshed = Either<Outcome | undefined, Account>

/** One refresh of one token, and how far it is. */
export interface Refresh {
  readonly account: Account
  /** What a job was answered that bore the token; until there is one, the token may be good. */
  refusal?: Outcome
  isSettled?: boolean
  /** True: the token is not sent again. */
  isOver?: boolean
}

/** Reads a refusal; what is not a Matrix error lacks the fields of one. */
const refusalOf = (outcome: Outcome): Partial<MatrixError> =>
  outcome._tag === 'Left' ? {} : (responseError(outcome.right) as Partial<MatrixError>)

/** Tells whether the server does not know a token, or not any more. */
export const isUnknownToken = (outcome: Outcome): boolean => {
  const { statusCode, errcode } = refusalOf(outcome)
  return statusCode === 401 && errcode === 'M_UNKNOWN_TOKEN'
}

/**
 * Gets new tokens and puts them into the store, or tells it that there are none.
 *
 * No signal ends it: a job that gives up leaves the others waiting. The promise never rejects.
 */
export const refreshOnce = async (
  store: TokenStore,
  refresh: Refresh,
  execute: Execute,
  context: ExecuteContext,
): Promise<Refreshed> => {
  const known = [refresh.account]
  try {
    return await performRefresh(store, refresh, execute, context, known)
  } catch (error) {
    let message = String(error)
    // Whoever writes a store may have put tokens into what it throws.
    for (const { accessToken, refreshToken = accessToken } of known) {
      message = message.replaceAll(accessToken, mask).replaceAll(refreshToken, mask)
    }
    return left(left(freeze({ _tag: 'UnexpectedError', message })))
  } finally {
    refresh.isSettled = true
  }
}

const performRefresh = async (
  store: TokenStore,
  refresh: Refresh,
  execute: Execute,
  { clock, random }: ExecuteContext,
  known: Account[],
): Promise<Refreshed> => {
  const { serverUrl, userId, accessToken } = refresh.account
  for (let said: Outcome | undefined; ; ) {
    const accounts = await store.accounts()
    const account = accounts.find((one) => one.serverUrl === serverUrl && one.userId === userId)
    // Another process with the same store may have been faster, or the user has logged out.
    if (account?.accessToken !== accessToken) return account ? right(account) : left(refresh.refusal)
    const { refreshToken } = account
    if (said) {
      await store.loggedOut?.(account, { softLogout: refusalOf(said).body?.soft_logout === true })
      refresh.isOver = !!store.loggedOut
      return left(said)
    }
    const outcome =
      store.update && refreshToken
        ? await execute(RefreshJob(account, { refreshToken }), { clock, random })
        : refresh.refusal
    if (outcome?._tag === 'Right' && outcome.right.statusCode === 200) {
      const renewed = readTokens(account, outcome.right.body, clock.now())
      known.push(renewed)
      await store.update?.(account, renewed)
      refresh.isOver = renewed.accessToken !== accessToken
      return right(renewed)
    }
    const { refusal } = refresh
    if (!refusal || !outcome) return left(undefined)
    const { statusCode = 500, errcode } = refusalOf(outcome)
    if (statusCode >= 500 || statusCode === 429 || statusCode === 408) return left(outcome)
    if (errcode !== 'M_UNKNOWN_TOKEN' && errcode !== 'M_FORBIDDEN') return left(refusal)
    // The other code is about the refresh token, and would say something else of the job.
    said = errcode === 'M_FORBIDDEN' ? refusal : outcome
  }
}

const readTokens = (account: Account, body: Body, now: number): Account => {
  // Anything but an object has no token either.
  const fields = ((body._tag === 'Json' && body.value) || {}) as JsonObject
  const { access_token: accessToken, refresh_token: refreshToken, expires_in_ms: expiresInMs } = fields
  // What no header can carry must not get into a store.
  bearer('access_token', accessToken)
  const { expiresAt: _, ...kept } = account
  return freeze({
    ...kept,
    accessToken: accessToken as string,
    // Without a new refresh token, the former stays good.
    ...(typeof refreshToken === 'string' && { refreshToken }),
    ...(typeof expiresInMs === 'number' && { expiresAt: now + expiresInMs }),
  })
}
