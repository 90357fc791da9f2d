import type { RefreshParams } from '../../api/client-server/refresh.ts'
import { left } from '../../internal/either.ts'
import { freeze } from '../../internal/freeze.ts'
import type { InvalidParameterError } from '../../internal/invalid-parameter.ts'
import type { BaseJob } from '../../jobs/base-job.ts'
import { type Body, bodyFields } from '../../jobs/body.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { abortedError } from '../../jobs/job-error.ts'
import type { JobResponse } from '../../jobs/response.ts'
import { bearer } from '../../jobs/session.ts'
import { type AbortSignalLike, untilAborted } from '../abort.ts'
import type { Execute, ExecuteContext, Outcome } from '../executor.ts'
import { mayPass } from '../may-pass.ts'
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

/** The account to go on with, or the outcome of the jobs that wait. */
export type Refreshed = Account | Outcome

/** One refresh of one token. */
export interface Refresh {
  readonly account: Account
  /** What a job was answered that bore the token. */
  readonly refusal: Outcome
  /** True: the token is not sent again. */
  isOver?: boolean
}

/** Names the account of a token, whatever its token is. */
export const accountKey = (account: Account): string => `${account.serverUrl} ${account.userId}`

const responseOf = (outcome: Outcome): Partial<JobResponse> => (outcome._tag === 'Right' ? outcome.right : {})

/** Tells whether the server does not know a token, or not any more. */
export const isUnknownToken = (outcome: Outcome): boolean => {
  const response = responseOf(outcome)
  return response.statusCode === 401 && bodyFields(response.body).errcode === 'M_UNKNOWN_TOKEN'
}

/**
 * Gets new tokens and puts them into the store, or tells it that there are none.
 *
 * No signal ends it: a job that gives up leaves the others waiting.
 */
export const renew = async (
  refresh: Refresh,
  store: TokenStore,
  execute: Execute,
  { clock, random }: ExecuteContext,
): Promise<Refreshed> => {
  const refusal = refresh.refusal
  let account = refresh.account
  for (let said: Outcome | undefined; ; ) {
    const present = (await store.accounts()).find((one) => accountKey(one) === accountKey(account))
    // Another process with the same store may have been faster, or the user has logged out.
    if (present?.accessToken !== account.accessToken) return present ?? refusal
    account = present
    if (said) {
      const softLogout = bodyFields(responseOf(said).body).soft_logout === true
      await store.loggedOut?.(account, { softLogout })
      refresh.isOver = !!store.loggedOut
      return said
    }
    const { refreshToken } = account
    const outcome =
      store.update && refreshToken
        ? await execute(RefreshJob(account, { refreshToken }), { clock, random })
        : refusal
    const { statusCode, body } = responseOf(outcome)
    if (statusCode === 200) {
      const renewed = withTokens(account, body)
      if (!renewed) return refusal
      await store.update?.(account, renewed)
      refresh.isOver = renewed.accessToken !== account.accessToken
      return renewed
    }
    if (statusCode === 429 || mayPass(outcome)) return outcome
    const errcode = bodyFields(body).errcode
    if (errcode === 'M_UNKNOWN_TOKEN') said = outcome
    // That code is about the refresh token, and would say something else of the job.
    else if (errcode === 'M_FORBIDDEN') said = refusal
    else return refusal
  }
}

/** Waits for what a token store has to do with: an abort comes first, and what the store throws becomes an outcome. */
export const awaitStore = <A>(
  signal: AbortSignalLike | undefined,
  promise: Promise<A>,
): Promise<A | Outcome> =>
  untilAborted<A | Outcome>(signal, (end) => void promise.catch(storeFailure).then(end), left(abortedError))

// Not its message: whoever writes a store may have put tokens into what it throws.
const storeFailure = (thrown: Partial<InvalidParameterError> | undefined): Outcome =>
  left(freeze({ _tag: 'UnexpectedError', message: `token store: ${thrown?.field ?? thrown?.name}` }))

/** Gives a job the token of an account. */
export const withToken = (job: BaseJob, account: Account): BaseJob =>
  freeze({
    ...job,
    headers: freeze({ Authorization: bearer(account.accessToken), ...job.headers }),
  })

const withTokens = (account: Account, body: Body | undefined): Account | undefined => {
  const { access_token: accessToken, refresh_token: refreshToken } = bodyFields(body)
  // What no header can carry must not get into a store.
  if (typeof accessToken !== 'string' || !/^[!-~]+$/.test(accessToken)) return undefined
  return freeze({
    ...account,
    accessToken,
    // Without a new refresh token, the former stays good.
    ...(typeof refreshToken === 'string' && { refreshToken }),
  })
}
