import { right } from '../../internal/either.ts'
import type { BaseJob } from '../../jobs/base-job.ts'
import { genResponse } from '../../jobs/response.ts'
import type { Execute, ExecuteContext, Outcome } from '../executor.ts'
import type { Account, TokenStore } from '../token-store.ts'
import {
  accountKey,
  awaitStore,
  isUnknownToken,
  type Refresh,
  type Refreshed,
  renew,
  withToken,
} from './refresh.ts'

/** A refresh that jobs wait for. */
interface Awaited extends Refresh {
  result?: Promise<Refreshed>
}

/** Sends a job with the token of an account, and again with a new one if the server does not know that token. */
export type SendAs = (
  account: Account,
  job: BaseJob,
  next: Execute,
  context: ExecuteContext,
) => Promise<Outcome>

/** Makes what sends jobs with the tokens of a store; there is one refresh at a time for each account. */
export const createSendAs = (store: TokenStore): SendAs => {
  // The refresh that is under way, or the last one if a job that is late with the old token is to learn of it there.
  const refreshes = new Map<string, Awaited>()
  return async (account, job, next, context) => {
    const find = () => {
      // Mostly there is none, and nobody needs to know the key.
      const last = refreshes.size ? refreshes.get(accountKey(account)) : undefined
      return last?.isOver && last.account.accessToken !== account.accessToken ? undefined : last
    }
    const start = (refusal: Outcome) => {
      const key = accountKey(account)
      const refresh: Awaited = { account, refusal }
      refreshes.set(key, refresh)
      refresh.result = renew(refresh, store, next, context).finally(
        () => refresh.isOver || refreshes.delete(key),
      )
      return refresh
    }
    for (let isNew = false; ; ) {
      let refresh = find()
      // Between this look and the sending nothing is awaited: no token goes out whose refresh is over.
      if (!refresh) {
        const refusal = await next(withToken(job, account), context)
        // A token that is new and refused all the same would not get better by being refreshed again.
        if (isNew || !isUnknownToken(refusal)) return refusal
        refresh = find() ?? start(refusal)
      }
      isNew = refresh.isOver === undefined
      const refreshed = await awaitStore(context.signal, refresh.result as Promise<Refreshed>)
      // What another job or the refresh was answered becomes the answer to this job, with its own data.
      if ('_tag' in refreshed)
        return refreshed._tag === 'Left' ? refreshed : right(genResponse(job, refreshed.right))
      account = refreshed
    }
  }
}
