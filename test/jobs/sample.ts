import { InviteBy3PIDJob } from 'matrix-jobs/client-server'
import { isInvalidParameterError } from '../../src/internal/invalid-parameter.ts'
import type { JsonObject } from '../../src/internal/json.ts'
import { BaseJob } from '../../src/jobs/base-job.ts'
import { jsonBody } from '../../src/jobs/body.ts'

export const session = { serverUrl: 'https://matrix.example.org', accessToken: 'syt_planted+access/token=' }

export const params = {
  roomId: '!room:example.org',
  idServer: 'id.example.org',
  idAccessToken: 'planted/identity+token=',
  medium: 'email',
  address: 'alice@example.com',
}

/** A job as most tests need one; it bears both secrets. */
export const job = InviteBy3PIDJob(session, params)

/** A job with this body, of which these fields are secrets. */
export const jobWith = (fields: JsonObject, sensitive: readonly string[]): BaseJob =>
  BaseJob(session, {
    ...{ jobId: 'A', method: 'POST', requestUrl: '/a' },
    body: jsonBody(fields),
    facts: { sensitive },
  })

/** The field that a call refused; undefined if it refused nothing, and what else it threw is thrown on. */
export const refusedField = (call: () => unknown): string | undefined => {
  try {
    call()
  } catch (error) {
    if (isInvalidParameterError(error) && error.message.startsWith(error.field)) return error.field
    throw error
  }
  return undefined
}
