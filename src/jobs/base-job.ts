import { requireForm } from '../internal/invalid-parameter.ts'
import type { Json } from '../internal/json.ts'
import { type Body, emptyBody } from './body.ts'
import { checkJob } from './check-job.ts'
import type { NamedFile } from './file-desc.ts'
import { type Headers, setHeader } from './headers.ts'
import { idempotencyOf, type JobFacts } from './job-facts.ts'
import type { Method } from './method.ts'
import { fillHead, fillPath } from './path-template.ts'
import { noQuery, type Query } from './query.ts'
import type { QueuePolicy } from './queue-policy.ts'
import { requestHeaders } from './request-headers.ts'
import { type Session, sessionParts } from './session.ts'

/** What a response is read as: JSON in memory, or a file. */
export type ReturnType = 'Json' | 'File'

/**
 * A Matrix request as a value: everything that will be sent, and how it is to be queued.
 *
 * Plain JSON, frozen throughout: it can be compared, stored, sent to another thread and kept in a reactive
 * store. A field that does not apply is absent, never undefined.
 */
export interface BaseJob {
  /** The operation's name: `InviteBy3PID`. */
  readonly jobId: string
  readonly method: Method
  /** The URL without the query, its path segments encoded. */
  readonly url: string
  /** The query parameters in order, not encoded. */
  readonly query: Query
  readonly headers: Headers
  readonly body: Body
  /** What the response is read as. */
  readonly returnType: ReturnType
  /** Where the response is written to if `returnType` is `File`; absent, its bytes come in the response. */
  readonly responseFile?: NamedFile
  /** The application's own data, which comes back with the response. */
  readonly data?: Json
  /** Jobs with one queue id run one at a time, in order; absent, the job runs at once. */
  readonly queueId?: string
  readonly queuePolicy: QueuePolicy
  readonly facts: JobFacts
}

/** The parts of a job for a request that has no definition. */
export interface BaseJobParams {
  readonly jobId: string
  readonly method: Method
  /** The path behind the server's URL, encoded: `/.well-known/matrix/client`. */
  readonly requestUrl: string
  readonly query?: Query | undefined
  /** Further headers; `Authorization` and `Content-Type` come from the session and the body. */
  readonly headers?: Headers | undefined
  readonly body?: Body | undefined
  readonly returnType?: ReturnType | undefined
  readonly responseFile?: NamedFile | undefined
  /** What of the facts differs from those that the method lets assume. */
  readonly facts?: Partial<JobFacts> | undefined
}

/**
 * Makes a job for a request that has no definition.
 *
 * An operation that is used more than once is better defined with `defineJob`, which gives it typed
 * parameters and a typed response.
 * @throws InvalidParameterError naming the part that is wrong.
 * @example
 * const session = { serverUrl: 'https://example.org' }
 * const job = BaseJob(session, { jobId: 'WellKnown', method: 'GET', requestUrl: '/.well-known/matrix/client' })
 * job.url // => 'https://example.org/.well-known/matrix/client'
 */
export const BaseJob = (session: Session, params: BaseJobParams): BaseJob => {
  const { jobId, method, body = emptyBody, query = noQuery, headers = {}, returnType = 'Json' } = params
  const parts = sessionParts(session)
  const own = requestHeaders(parts, 'optional', body)
  return checkJob({
    jobId,
    method,
    url: fillPath(fillHead([requirePath(params.requestUrl)], parts), {}),
    query,
    headers: Object.entries(headers).reduce((all, [name, value]) => setHeader(all, name, value), own),
    body,
    returnType,
    responseFile: params.responseFile,
    queuePolicy: 'AlwaysContinue',
    facts: {
      path: params.requestUrl,
      auth: 'optional',
      idempotency: idempotencyOf(method),
      sensitive: [],
      ...params.facts,
    },
  })
}

// Without the slash it would go on with the name of the host; what follows is what a job's URL may have.
const requirePath = (path: string): string =>
  requireForm('requestUrl', path, 'an encoded path that begins with /', /^\/[!$-;=@-Z_a-z~]*$/)
