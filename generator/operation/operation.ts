import type { Auth, Idempotency } from '../../src/jobs/job-facts.ts'
import type { Property, Schema } from '../schema/schema.ts'
import type { Api } from '../specification/operations.ts'

/** Everything the generator writes of an operation. */
export interface Operation {
  readonly api: Api
  readonly operationId: string
  /** What its jobs bear, and what begins the names of its types: `InviteBy3PID`. */
  readonly jobId: string
  /** The definition's name: `InviteBy3PIDJob`. */
  readonly definition: string
  readonly method: string
  readonly path: string
  readonly link: string
  readonly auth: Auth
  readonly rateLimited: boolean
  readonly deprecated: boolean
  readonly since?: string
  readonly idempotency: Idempotency
  /** Names of secret fields in the request. */
  readonly sensitive: readonly string[]
  /** Names of secret fields in the response. */
  readonly sensitiveResponse: readonly string[]
  readonly interactive: boolean
  readonly parameters: readonly Parameter[]
  readonly bodyKind: BodyKind
  /** What a JSON body must be. */
  readonly body?: Schema
  readonly response: ResponseKind
  readonly responses: readonly ResponseFacts[]
}

/** What a body is: none, an object whose fields are parameters, any other JSON, or bytes. */
export type BodyKind = 'none' | 'fields' | 'json' | 'bytes'

/** One parameter of a definition. */
export interface Parameter extends Property {
  /** Its name in the record of parameters. */
  readonly property: string
  readonly in: 'path' | 'query' | 'header' | 'body'
}

/** What a success says. */
export type ResponseKind =
  | { readonly kind: 'empty' | 'media' | 'redirect' }
  | { readonly kind: 'json'; readonly schema: Schema }

/** What is known of a response. */
export interface ResponseFacts {
  /** The statuses: one, or all that `3XX` stands for and that a client may meet. */
  readonly statuses: readonly number[]
  readonly success: boolean
  readonly errcodes: readonly string[]
}
