/** The shape of a JSON value, as the specification gives it. */
export type Schema =
  | AnySchema
  | TextSchema
  | NumberSchema
  | PlainSchema
  | ArraySchema
  | MapSchema
  | ObjectSchema
  | UnionSchema
  | RefSchema

/** Any JSON value. */
export interface AnySchema {
  readonly kind: 'any'
}

/** A string. */
export interface TextSchema {
  readonly kind: 'text'
  /** The only values there are. */
  readonly values?: readonly string[]
  readonly pattern?: string
  readonly maxLength?: number
  /** Some of the values that there are. */
  readonly known?: readonly string[]
  /** What the string is, such as `mx-user-id`; it is not checked. */
  readonly format?: string
}

/** A number, or a whole one. */
export interface NumberSchema {
  readonly kind: 'number' | 'integer'
}

/** What has no further constraint; a file is no JSON, and stands for the bytes of a body. */
export interface PlainSchema {
  readonly kind: 'boolean' | 'null' | 'file'
}

/** An array. */
export interface ArraySchema {
  readonly kind: 'array'
  readonly items: Schema
}

/** An object whose keys are data, not names. */
export interface MapSchema extends MapFacts {
  readonly kind: 'map'
}

/** What an object says of the keys that it does not name. */
export interface MapFacts {
  /** The values under the keys that match a pattern; `^` and a prefix, or an empty text for all keys. */
  readonly values: readonly { readonly pattern: string; readonly schema: Schema }[]
  /** Whether a key that matches no pattern is wrong. */
  readonly closed: boolean
  readonly keys?: TextSchema
  readonly minProperties?: number
  readonly maxProperties?: number
}

/** An object with named properties: a type of its own. */
export interface ObjectSchema {
  readonly kind: 'object'
  /** The name of its type. */
  readonly name: string
  /** The types that it extends. */
  readonly bases: readonly RefSchema[]
  readonly properties: readonly Property[]
  /** What is under any other key, where the specification says. */
  readonly rest?: MapFacts
}

/** A property of an object. */
export interface Property {
  /** Its name on the wire. */
  readonly name: string
  readonly required: boolean
  readonly schema: Schema
  readonly facts: PropertyFacts
}

/** What else is known of a property. */
export interface PropertyFacts {
  readonly unit?: string
  readonly since?: string
  readonly deprecated?: boolean
}

/** One of several shapes. */
export interface UnionSchema {
  readonly kind: 'union'
  readonly members: readonly Schema[]
}

/** A shape that several others share. */
export interface RefSchema {
  readonly kind: 'ref'
  readonly name: string
}

/** The only shape of which nothing is known. */
export const anySchema: AnySchema = { kind: 'any' }
