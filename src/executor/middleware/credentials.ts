import { freeze } from '../../internal/freeze.ts'
import { originOf } from '../../internal/url.ts'
import type { BaseJob } from '../../jobs/base-job.ts'
import { bodyFields } from '../../jobs/body.ts'
import { isFromCredentials } from '../../jobs/from-credentials.ts'
import type { Middleware } from '../executor.ts'
import type { Account, TokenStore } from '../token-store.ts'
import { awaitStore } from './refresh.ts'
import { createSendAs } from './send-as.ts'

/** Which account a job is sent with. */
export interface CredentialsOptions {
  /** Says whose account it is where the store has several on one server; the first unless said. */
  readonly userId?: (job: BaseJob) => string | undefined
}

/**
 * Gives a job its secrets when it is sent: the access token, and what it holds as `fromCredentials`.
 *
 * A token is attached only if the job's URL has the origin of the account's server. A job that bears a token
 * already, or whose operation uses none, keeps what it has, and nothing is refreshed for it.
 *
 * When the server does not know the token any more (`M_UNKNOWN_TOKEN`), it is refreshed once for all the jobs
 * of the account, and each is sent once more with the new one; a job whose token was replaced meanwhile takes
 * the present one. While a refresh is under way no job of that account is sent.
 *
 * - The refresh token is refused (`M_UNKNOWN_TOKEN`, `M_FORBIDDEN`), or there is none: a logout, of which
 *   the store is told. The jobs have the refusal as their outcome.
 * - The refresh fails for now (network, 408, 429, 5xx): no logout. The jobs have that as their outcome, so that
 *   nobody takes it for one, and `retry` around it tries again what it may repeat.
 * - It fails otherwise, such as by 404, or by 200 without a token: no logout either; the jobs have the refusal of
 *   their token.
 *
 * What the store throws becomes an `UnexpectedError` that has none of its words. An abort ends the waiting for the store.
 *
 * Stands behind what makes a job wait or repeats it (`retry`, `rateLimit`, `concurrency`), so that it bears
 * the token of the moment, and before `timeout`, which then bounds the refresh by itself.
 *
 * There is one refresh for all executors that are given the same middleware, not for each call of `credentials`.
 * @param store - where tokens are; a refresh needs its `update`, and an account with a `refreshToken`
 * @see https://spec.matrix.org/v1.18/client-server-api/#refreshing-access-tokens
 */
export const credentials = (store: TokenStore, options: CredentialsOptions = {}): Middleware => {
  const sendAs = createSendAs(store)
  const find = async (job: BaseJob): Promise<readonly [filled: BaseJob, account: Account | undefined]> => {
    const { id_access_token: marker, id_server: idServer } = bodyFields(job.body)
    const token =
      isFromCredentials(marker) && typeof idServer === 'string' && (await store.identityToken?.(idServer))
    return [
      // Without one the marker stays, and the executor sends nothing that has a marker in it.
      token ? withIdentityToken(job, token) : job,
      job.facts.auth === 'none' || 'Authorization' in job.headers
        ? undefined
        : accountFor(job, await store.accounts(), options),
    ]
  }
  return (next) => async (job, context) => {
    const found = await awaitStore(context.signal, find(job))
    if ('_tag' in found) return found
    const [filled, account] = found
    return account ? sendAs(account, filled, next, context) : next(filled, context)
  }
}

const accountFor = (
  job: BaseJob,
  accounts: readonly Account[],
  options: CredentialsOptions,
): Account | undefined => {
  const wanted = options.userId?.(job)
  return accounts.find(({ serverUrl, userId }) => {
    const origin = (wanted ?? userId) === userId && originOf(serverUrl)
    // Mostly the one URL begins with the other, which is seen much faster.
    return origin && (job.url.startsWith(`${serverUrl}/`) || originOf(job.url) === origin)
  })
}

const withIdentityToken = (job: BaseJob, token: string): BaseJob =>
  freeze({
    ...job,
    body: freeze({ _tag: 'Json', value: freeze({ ...bodyFields(job.body), id_access_token: token }) }),
  })
