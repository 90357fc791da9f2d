import type { ObjectSchema, Property, Schema } from './schema.ts'

/** A type with a name, which becomes a TypeScript type, a guard and a codec. */
export interface Declaration {
  readonly name: string
  readonly schema: Schema
}

/** Gives a schema's own type and those of the objects inside it, the outermost first. */
export const declarationsOf = (name: string, schema: Schema): readonly Declaration[] =>
  schema.kind === 'object' && schema.name === name
    ? inObject(schema)
    : [{ name, schema }, ...declarationsIn(schema)]

/** Gives the types of the objects inside a schema, other than those that it refers to. */
export const declarationsIn = (schema: Schema): readonly Declaration[] =>
  schema.kind === 'object' ? inObject(schema) : children(schema).flatMap(declarationsIn)

const inObject = (schema: ObjectSchema): readonly Declaration[] => [
  { name: schema.name, schema },
  ...children(schema).flatMap(declarationsIn),
]

/** Gives the schemas directly inside one. */
export const children = (schema: Schema): readonly Schema[] => {
  switch (schema.kind) {
    case 'array':
      return [schema.items]
    case 'map':
      return schema.values.map((value) => value.schema)
    case 'union':
      return schema.members
    case 'object':
      return [
        ...schema.bases,
        ...schema.properties.map((property) => property.schema),
        ...(schema.rest?.values ?? []).map((value) => value.schema),
      ]
    default:
      return []
  }
}

/** Gives the names of all types that a schema refers to, each once and sorted. */
export const references = (schema: Schema): readonly string[] => {
  const found = schema.kind === 'ref' ? [schema.name] : children(schema).flatMap(references)
  return [...new Set(found)].sort()
}

/** Gives all properties of an object, those of its bases included; a later one replaces an earlier one. */
export const allProperties = (schema: Schema, lookUp: (name: string) => Schema): readonly Property[] => {
  if (schema.kind === 'ref') return allProperties(lookUp(schema.name), lookUp)
  if (schema.kind !== 'object') return []
  const found = [...schema.bases.flatMap((base) => allProperties(base, lookUp)), ...schema.properties]
  return [...new Map(found.map((property) => [property.name, property])).values()]
}
