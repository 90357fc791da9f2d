import { freeze } from '../../internal/freeze.ts'
import { isPlainObject, type Json } from '../../internal/json.ts'
import { originOf } from '../../internal/url.ts'
import type { BaseJob } from '../../jobs/base-job.ts'
import { isFromCredentials } from '../../jobs/from-credentials.ts'
import { header } from '../../jobs/headers.ts'
import { bearer } from '../../jobs/session.ts'
import type { Middleware } from '../executor.ts'
import type { TokenStore } from '../token-store.ts'

/**
 * Gives a job its secrets when it is sent: the access token, and what it holds as `fromCredentials`.
 *
 * A token is attached only if the job's URL has the origin of the account's server. A job that bears a token
 * already, or whose operation uses none, keeps what it has.
 */
export const credentials =
  (store: TokenStore): Middleware =>
  (next) =>
  async (job, context) =>
    next(await fillSecrets(store, await attachToken(store, job)), context)

const attachToken = async (store: TokenStore, job: BaseJob): Promise<BaseJob> => {
  if (job.facts.auth === 'none' || header(job.headers, 'Authorization') !== undefined) return job
  const origin = originOf(job.url)
  const accounts = await store.accounts()
  const account = accounts.find(({ serverUrl }) => originOf(serverUrl) === origin)
  if (origin === undefined || account === undefined) return job
  const Authorization = bearer('accessToken', account.accessToken)
  return freeze({ ...job, headers: freeze({ ...job.headers, Authorization }) })
}

const fillSecrets = async (store: TokenStore, job: BaseJob): Promise<BaseJob> => {
  const { body } = job
  if (body._tag !== 'Json' || !isPlainObject(body.value)) return job
  const { id_access_token: marker, id_server: idServer } = body.value
  if (!isFromCredentials(marker) || typeof idServer !== 'string') return job
  const token = await store.identityToken?.(idServer)
  // Without one the marker stays, and the executor sends nothing that has a marker in it.
  if (token === undefined) return job
  const value = freeze({ ...body.value, id_access_token: token }) as Json
  return freeze({ ...job, body: freeze({ ...body, value }) })
}
