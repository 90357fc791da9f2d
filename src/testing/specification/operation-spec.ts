/** The APIs of the specification that the bundle holds. */
export type SpecifiedApi = 'client-server' | 'identity'

/** An operation as the specification's OpenAPI data has it. */
export interface OperationSpec {
  readonly api: SpecifiedApi
  readonly operationId: string
  /** In capitals. */
  readonly method: string
  /** The whole path with its placeholders: `/_matrix/client/v3/rooms/{roomId}/invite`. */
  readonly path: string
  /** Whether a request must bear an access token, may bear one, or has no use for one. */
  readonly security: 'required' | 'optional' | 'none'
  readonly parameters: readonly ParameterSpec[]
  readonly body?: BodySpec
  /** By status, such as `200` and `3XX`. */
  readonly responses: Readonly<Record<string, ResponseSpec>>
}

/**
 * A parameter in the path, the query or a header.
 *
 * All are of OpenAPI's usual style: in a query, each item of an array comes under the parameter's name again,
 * and each property of an object under its own name.
 */
export interface ParameterSpec {
  readonly in: 'path' | 'query' | 'header'
  readonly name: string
  readonly required: boolean
  readonly schema: Schema
}

/** The body of a request: a schema by content type. */
export interface BodySpec {
  readonly required: boolean
  readonly content: Readonly<Record<string, Schema>>
}

/** A response: its headers, and a schema by content type. */
export interface ResponseSpec {
  readonly headers?: Readonly<Record<string, HeaderSpec>>
  readonly content?: Readonly<Record<string, Schema>>
}

/** A header of a response. */
export interface HeaderSpec {
  readonly required: boolean
  readonly schema: Schema
}

/** The types that JSON Schema knows. */
export type TypeName = 'null' | 'boolean' | 'integer' | 'number' | 'string' | 'array' | 'object'

/** JSON Schema (2020-12): the keywords that the specification uses. */
export interface Schema {
  /** `#/$defs/` and the name of one of the shared schemas. */
  readonly $ref?: string
  readonly type?: TypeName | readonly TypeName[]
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly format?: string
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly patternProperties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly minProperties?: number
  readonly maxProperties?: number
  readonly allOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly default?: string | number | boolean
  readonly deprecated?: boolean
}
