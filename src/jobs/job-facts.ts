import type { Method } from './method.ts'

/**
 * Whether a request may be sent again.
 *
 * - `safe`: it changes nothing on the server.
 * - `idempotent`: sending it twice leaves what sending it once does.
 * - `transaction`: its path holds a transaction id by which the server recognizes a second sending.
 * - `unsafe`: sent twice, it may take effect twice.
 */
export type Idempotency = 'safe' | 'idempotent' | 'transaction' | 'unsafe'

/** Whether a request needs an access token, can use one, or has no use for it. */
export type Auth = 'required' | 'optional' | 'none'

/**
 * What an executor and a queue must know about a job's operation.
 *
 * They travel in the job, one frozen object shared by all jobs of a definition, so that a job read back from
 * a store needs no table of definitions.
 */
export interface JobFacts {
  /** The path with its placeholders: the operation's name in logs and traces, free of identifiers. */
  readonly path: string
  readonly auth: Auth
  readonly idempotency: Idempotency
  /** Names of body fields and query parameters that no log, error or unencrypted store may show. */
  readonly sensitive: readonly string[]
}

const idempotencies: ReadonlySet<unknown> = new Set<Idempotency>([
  'safe',
  'idempotent',
  'transaction',
  'unsafe',
])
const auths: ReadonlySet<unknown> = new Set<Auth>(['required', 'optional', 'none'])

/** What HTTP promises of a method (RFC 9110, section 9.2). */
export const idempotencyOf = (method: Method): Idempotency =>
  method === 'GET' ? 'safe' : method === 'POST' ? 'unsafe' : 'idempotent'

/** Tells whether a value is one of the kinds of idempotency. */
export const isIdempotency = (value: unknown): value is Idempotency => idempotencies.has(value)

/** Tells whether a value says how an operation uses an access token. */
export const isAuth = (value: unknown): value is Auth => auths.has(value)
