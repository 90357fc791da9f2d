import { left, right } from '../../internal/either.ts'
import { freeze } from '../../internal/freeze.ts'
import type { BaseJob } from '../../jobs/base-job.ts'
import { abortedError } from '../../jobs/job-error.ts'
import { genResponse } from '../../jobs/response.ts'
import { bearer } from '../../jobs/session.ts'
import { onAbort } from '../abort.ts'
import type { Execute, ExecuteContext, Outcome } from '../executor.ts'
import type { Account, TokenStore } from '../token-store.ts'
import { isUnknownToken, type Refresh, type Refreshed, refreshOnce } from './refresh.ts'

/** A refresh that jobs wait for. */
interface Awaited extends Refresh {
  readonly result: Promise<Refreshed>
}

/** The last refresh of each account. When it is over, a job that is late with the old token learns of it there. */
export type Refreshes = Map<string, Awaited>

/** A token is refreshed so long before its end, in milliseconds. */
const aheadMs = 10_000

/** Sends a job with the token of an account, and again with a new one if the server does not know that token. */
export const sendAs = async (
  found: Account,
  job: BaseJob,
  store: TokenStore,
  refreshes: Refreshes,
  execute: Execute,
  context: ExecuteContext,
): Promise<Outcome> => {
  let account = found
  let mayBeDue = store.update
  let isNew = false
  const findRefresh = () => {
    const last = refreshes.get(keyOf(account))
    return (
      last && (!last.isSettled || (last.isOver && last.account.accessToken === account.accessToken)) && last
    )
  }
  const startRefresh = () => {
    const refresh: Refresh = { account }
    const awaited = Object.assign(refresh, { result: refreshOnce(store, refresh, execute, context) })
    refreshes.set(keyOf(account), awaited)
    return awaited
  }
  for (;;) {
    const { refreshToken, expiresAt = Infinity } = account
    const isDue = mayBeDue && refreshToken && context.clock.now() >= expiresAt - aheadMs
    let refusal: Outcome | undefined
    let refresh = findRefresh() || (isDue && startRefresh())
    // Between this look and the sending nothing is awaited: no token goes out whose refresh is over.
    if (!refresh) {
      refusal = await execute(withToken(job, account), context)
      // A token that is new and refused all the same would not get better by being refreshed again.
      if (isNew || !isUnknownToken(refusal)) return refusal
      refresh = findRefresh() || startRefresh()
      refresh.refusal ??= refusal
    }
    mayBeDue = undefined
    isNew = !refresh.isSettled
    const result = await resultOf(refresh, context)
    if (result._tag === 'Right') account = result.right
    else {
      isNew = false
      const outcome = result.left ?? refusal
      if (outcome) return answerTo(job, outcome)
    }
  }
}

const keyOf = ({ serverUrl, userId }: Account): string => `${serverUrl} ${userId}`

const withToken = (job: BaseJob, { accessToken }: Account): BaseJob => {
  const Authorization = bearer('accessToken', accessToken)
  return freeze({ ...job, headers: freeze({ ...job.headers, Authorization }) })
}

/** Waits for a refresh, or for the signal of the job, which ends the waiting of that job alone. */
const resultOf = ({ result }: Awaited, { signal }: ExecuteContext): Promise<Refreshed> =>
  new Promise((resolve) => {
    const stopListening = onAbort(signal, () => resolve(left(left(abortedError))))
    result.then((refreshed) => {
      stopListening()
      resolve(refreshed)
    })
  })

/** Makes what another job or the refresh was answered the answer to a job, with that job's own data. */
const answerTo = (job: BaseJob, outcome: Outcome): Outcome => {
  if (outcome._tag === 'Left') return outcome
  const { statusCode, headers, body } = outcome.right
  return right(genResponse(job, { statusCode, headers, body }))
}
