import type { JobDefinition } from './define-job.ts'

/** What a tool may want to know of an operation besides its definition. */
export interface DefinedOperation {
  /** The definition; since a tool has any of them before it, its parameters are not typed. */
  readonly definition: JobDefinition<never, unknown>
  /** The operation's name in the specification: `inviteBy3PID`. */
  readonly operationId: string
  readonly method: string
  /** The path with the specification's placeholders. */
  readonly path: string
  /** Where the specification describes it. */
  readonly link: string
  readonly parameters: readonly DefinedParameter[]
  /** What its body is: none, an object whose fields are parameters, any other JSON, or bytes. */
  readonly bodyKind: 'none' | 'fields' | 'json' | 'bytes'
  readonly responses: readonly DefinedResponse[]
}

/** One parameter of an operation. */
export interface DefinedParameter {
  /** Its name in the record of parameters: `idServer`. */
  readonly property: string
  /** Its name on the wire: `id_server`. */
  readonly name: string
  readonly in: 'path' | 'query' | 'header' | 'body'
  readonly required: boolean
  /** `string`, `integer`, `number`, `boolean`, `array`, `object`, `bytes`, or some of them: `string | null`. */
  readonly type: string
  /** Whether no log, error or unencrypted store may show it. */
  readonly sensitive: boolean
}

/** One response of an operation. */
export interface DefinedResponse {
  readonly status: number
  /** What is in it: nothing that has a meaning, JSON, content, a place to go on to, or an error. */
  readonly kind: 'empty' | 'json' | 'media' | 'redirect' | 'error'
  /** The error codes that the specification names for this status. */
  readonly errcodes: readonly string[]
}
