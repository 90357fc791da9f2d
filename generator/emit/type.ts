import { propertyKey, quote } from '../names.ts'
import type { MapFacts, ObjectSchema, Schema, TextSchema } from '../schema/schema.ts'
import { docComment } from './doc-comment.ts'
import { propertyFacts } from './facts.ts'

/** Writes the TypeScript type of a schema. */
export const typeExpression = (schema: Schema): string => {
  switch (schema.kind) {
    case 'any':
      return 'Json'
    case 'text':
      return textType(schema)
    case 'integer':
    case 'number':
      return 'number'
    case 'boolean':
    case 'null':
      return schema.kind
    case 'file':
      return 'FileDesc'
    case 'array':
      return arrayType(schema.items)
    case 'map':
      return mapType(schema)
    case 'union':
      return schema.members.map(typeExpression).join(' | ')
    case 'ref':
    case 'object':
      return schema.name
  }
}

/** Known values are offered, but any string is taken. */
const textType = ({ values, known }: TextSchema): string => {
  if (values !== undefined) return values.map(quote).join(' | ')
  return known === undefined ? 'string' : [...known.map(quote), '(string & {})'].join(' | ')
}

const arrayType = (items: Schema): string => {
  const item = typeExpression(items)
  return /^[\w.]+$/.test(item) ? `readonly ${item}[]` : `readonly (${item})[]`
}

const mapType = ({ values }: MapFacts): string => {
  const types = values.map((value) => typeExpression(value.schema))
  if (types.length === 0 || types.includes('Json')) return 'JsonObject'
  return `{ readonly [key: string]: ${types.join(' | ')} }`
}

/** Writes the declaration of a named type. */
export const typeDeclaration = (
  name: string,
  schema: Schema,
  doc: readonly string[],
  overlaps: (schema: ObjectSchema) => boolean,
): string => {
  const comment = docComment(doc)
  if (schema.kind !== 'object') return `${comment}export type ${name} = ${typeExpression(schema)}`
  const bases = schema.bases.map((base) => base.name)
  const body = `{\n${[...schema.properties.map(propertyLine), ...restLines(schema)].join('\n')}\n}`
  // Where both say something of one property, both hold: what an interface cannot say.
  if (overlaps(schema)) return `${comment}export type ${name} = ${[...bases, body].join(' & ')}`
  return `${comment}export interface ${name} ${bases.length > 0 ? `extends ${bases.join(', ')} ` : ''}${body}`
}

const propertyLine = (property: ObjectSchema['properties'][number]): string => {
  const { name, required, schema } = property
  const type = typeExpression(schema)
  // Real servers send null where they could leave a field out.
  const optional = required ? '' : '?'
  const nullable = required || type === 'Json' || type.split(' | ').includes('null') ? type : `${type} | null`
  return `${docComment(propertyFacts(property))}readonly ${propertyKey(name)}${optional}: ${nullable}`
}

const restLines = ({ rest, properties }: ObjectSchema): readonly string[] => {
  if (rest === undefined || rest.values.length === 0) return []
  const types = rest.values.map((value) => typeExpression(value.schema))
  if (types.includes('Json')) return ['readonly [key: string]: unknown']
  const all = [...types, ...properties.map(({ schema }) => typeExpression(schema))]
  const absent = properties.every(({ required }) => required) ? [] : ['null', 'undefined']
  return [`readonly [key: string]: ${[...new Set([...all, ...absent])].join(' | ')}`]
}

/** Gives the names of the types that the type of a schema is written with, each once. */
export const namesIn = (schema: Schema): readonly string[] => namesInText(typeExpression(schema))

/** Gives the names of the types that the declaration of a type is written with, each once. */
export const namesInDeclaration = (schema: Schema): readonly string[] => {
  if (schema.kind !== 'object') return namesIn(schema)
  const parts = [...schema.bases, ...schema.properties.map((property) => property.schema)]
  return namesInText([...parts.map(typeExpression), ...restLines(schema)].join(' | '))
}

const namesInText = (text: string): readonly string[] => [
  ...new Set(text.replace(/'(?:[^'\\]|\\.)*'/g, '').match(/\b[A-Z]\w*/g) ?? []),
]
