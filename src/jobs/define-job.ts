import type { Either } from 'fp-ts/lib/Either.js'
import { left, right } from '../internal/either.ts'
import { freeze } from '../internal/freeze.ts'
import { refuse } from '../internal/invalid-parameter.ts'
import type { BaseJob, ReturnType } from './base-job.ts'
import { type Body, emptyBody } from './body.ts'
import type { DecodeError, JobError } from './job-error.ts'
import type { Auth, Idempotency, JobFacts } from './job-facts.ts'
import type { Method } from './method.ts'
import { fillHead, fillPath, type PathTemplate, parsePath } from './path-template.ts'
import { noQuery, type Query } from './query.ts'
import { requestHeaders } from './request-headers.ts'
import type { HttpOutcome, JobResponse } from './response.ts'
import { responseError } from './response-error.ts'
import { type Session, type SessionParts, sessionParts } from './session.ts'

/** The response of an operation whose body says nothing; whatever a server sends there is not looked at. */
export type EmptyResponse = Readonly<Record<string, never>>

/** The facts and functions of an operation. */
export interface JobSpec<Params, Response> {
  /** The operation's name, which its jobs bear: `InviteBy3PID`. */
  readonly jobId: string
  readonly method: Method
  /** The path with each parameter in braces: `/_matrix/client/v3/rooms/{roomId}/invite`. */
  readonly path: `/${string}`
  /** Whether an access token is needed; `required` unless said. */
  readonly auth?: Auth
  readonly rateLimited?: boolean
  readonly deprecated?: boolean
  /** The version of the specification that brought the operation. */
  readonly since?: string
  /** Whether it may be sent twice. */
  readonly idempotency: Idempotency
  /** Names of fields that no log, error or unencrypted store may show. */
  readonly sensitive?: readonly string[]
  /** The same of the response. */
  readonly sensitiveResponse?: readonly string[]
  /** The statuses that count as success; 200 alone unless said. */
  readonly statuses?: readonly number[]
  /** What the response is read as; `Json` unless said. */
  readonly returnType?: ReturnType
  /** Gives the query, as `toQuery` makes it: frozen, and sure to have an encoding. */
  readonly buildQuery?: (params?: Partial<Params>) => Query
  /** Gives the body, as `jsonBody` and its like make it: frozen throughout. */
  readonly buildBody?: (params: Params) => Body
  /** Reads the body of a success, or the whole of it; left out, it is not looked at. */
  readonly response?: (body: Body, outcome: HttpOutcome) => Either<DecodeError, Response>
  /** Reads a refusal of a special kind, such as `readInteractiveAuth`; for any other it gives undefined. */
  readonly refusal?: (response: JobResponse) => JobError | undefined
}

/** The facts and functions of an operation, but for the call that makes a job. */
export interface DefinitionFacts<Params, Response> extends JobFacts {
  readonly jobId: string
  readonly method: Method
  readonly rateLimited?: boolean
  readonly deprecated?: boolean
  readonly since?: string
  readonly statuses: readonly number[]
  /** Names of fields of the response that no log or error may show. */
  readonly sensitiveResponse?: readonly string[]
  readonly returnType: ReturnType
  /** Tells whether the operation refuses a request without an access token. */
  readonly needsAuth: () => boolean
  /** Gives the query of a job with these parameters. */
  readonly buildQuery: (params?: Partial<Params>) => Query
  /** Gives the body of a job with these parameters. */
  readonly buildBody: (params: Params) => Body
  /** Reads a response: the typed body on success, and otherwise why there is none. It never throws. */
  readonly decodeResponse: (response: JobResponse) => Either<JobError, Response>
}

/** An operation: called, it makes a job; its facts can be read without one. */
export interface JobDefinition<Params, Response> extends DefinitionFacts<Params, Response> {
  /**
   * Makes a job.
   *
   * @throws InvalidParameterError naming the field of the session or the parameter that is wrong.
   */
  // biome-ignore lint/complexity/noBannedTypes: an operation without a required parameter needs no params
  (session: Session, ...params: {} extends Params ? [params?: Params] : [params: Params]): BaseJob
}

/** The type of a definition's response. */
export type ResponseOf<D> = D extends DefinitionFacts<never, infer Response> ? Response : never

/** Defines an operation from its facts, for custom endpoints just as for those of the specification. */
export const defineJob = <Params extends object = Record<never, never>, Response = EmptyResponse>(
  spec: JobSpec<Params, Response>,
): JobDefinition<Params, Response> => {
  const {
    jobId,
    method,
    path,
    auth = 'required',
    idempotency,
    sensitive = [],
    statuses = [200],
    returnType = 'Json',
    buildQuery = () => noQuery,
    buildBody = () => emptyBody,
  } = spec
  const facts: JobFacts = freeze({ path, auth, idempotency, sensitive: freeze([...sensitive]) })
  const template = parsePath(path)
  // What is the same for all jobs of a session is done when the session changes.
  let known: SessionParts | undefined
  let filled: PathTemplate
  const create = (session: Session, params = {} as Params): BaseJob => {
    const parts = sessionParts(session)
    const body = buildBody(params)
    if (known !== parts) {
      filled = fillHead(template, parts)
      // The makers of bodies freeze them throughout, so one look at the outermost object tells.
      if (!Object.isFrozen(body)) refuse('buildBody', 'frozen', body)
      known = parts
    }
    return freeze({
      jobId,
      method,
      url: fillPath(filled, params as Record<string, unknown>),
      query: buildQuery(params),
      headers: requestHeaders(parts, auth, body),
      body,
      returnType,
      queuePolicy: 'AlwaysContinue',
      facts,
    })
  }
  const decodeResponse = (response: JobResponse): Either<JobError, Response> => {
    if (statuses.includes(response.statusCode)) {
      return spec.response?.(response.body, response) ?? right(freeze({}) as Response)
    }
    return left(spec.refusal?.(response) ?? responseError(response))
  }
  return freeze(
    Object.assign(create, {
      ...spec,
      ...facts,
      statuses,
      returnType,
      buildQuery,
      buildBody,
      needsAuth: () => auth === 'required',
      decodeResponse,
    }),
  )
}
