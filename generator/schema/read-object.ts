import { unitOf } from '../facts/units.ts'
import { at as down, items, type Located, members, type Node, text } from '../specification/documents.ts'
import { allProperties } from './declarations.ts'
import { type ReadContext, readSchema, readText } from './read.ts'
import {
  anySchema,
  type MapFacts,
  type ObjectSchema,
  type Property,
  type RefSchema,
  type Schema,
} from './schema.ts'

/** Reads an object: a map if no property has a name, and otherwise a type of its own. */
export const readObject = (at: Located, context: ReadContext, property: string, name?: string): Schema => {
  const parts = [...items(at, 'allOf'), at]
  const rest = readMapFacts(at, context, property)
  const own = parts.filter((part) => part.node.$ref === undefined)
  const bases = parts.filter((part) => part.node.$ref !== undefined)
  if (bases.length === 0 && own.every((part) => members(part, 'properties').length === 0)) {
    return { kind: 'map', ...(rest ?? { values: [], closed: false }) }
  }
  // The name is taken before those of the types inside.
  const typeName = name ?? context.uniqueName(text(at.node, 'title') ?? '', property)
  const extended = bases.map((base) => readSchema(base, context, property) as RefSchema)
  const properties = own.flatMap((part) => readProperties(part, context))
  const inherited = extended.flatMap((base) => allProperties(base, context.shared.look))
  const object: ObjectSchema = {
    kind: 'object',
    name: typeName,
    bases: extended,
    properties: [...properties, ...readOnlyRequired(own, properties, inherited)],
    ...(rest !== undefined && { rest }),
  }
  return object
}

const readProperties = (at: Located, context: ReadContext): readonly Property[] => {
  const required = Array.isArray(at.node.required) ? at.node.required.map(String) : []
  return members(at, 'properties').map(([name, property]) => ({
    name,
    required: required.includes(name),
    schema: readSchema(property, context, name),
    facts: readFacts(name, property.node),
  }))
}

/** Fields that must be there, and of which nothing else is said, or only by a base. */
const readOnlyRequired = (
  parts: readonly Located[],
  known: readonly Property[],
  inherited: readonly Property[],
): readonly Property[] => {
  const names = parts.flatMap(({ node }) => (Array.isArray(node.required) ? node.required.map(String) : []))
  return [...new Set(names)]
    .filter((name) => !known.some((property) => property.name === name))
    .filter((name) => !inherited.some((property) => property.name === name && property.required))
    .map((name) => ({ name, required: true, schema: anySchema, facts: {} }))
}

const readFacts = (name: string, node: Node): Property['facts'] => {
  const unit = ['integer', 'number'].includes(String(node.type))
    ? unitOf(name, text(node, 'description') ?? '')
    : undefined
  const since = text(node, 'x-addedInMatrixVersion')
  return {
    ...(unit !== undefined && { unit }),
    ...(since !== undefined && { since }),
    ...(node.deprecated === true && { deprecated: true }),
  }
}

const readMapFacts = (at: Located, context: ReadContext, property: string): MapFacts | undefined => {
  const { additionalProperties, propertyNames, minProperties, maxProperties } = at.node
  const patterns = members(at, 'patternProperties').map(([pattern, value]) => ({
    pattern,
    schema: readSchema(value, context, property),
  }))
  const all = isObject(additionalProperties)
    ? readSchema(down(at, 'additionalProperties'), context, property)
    : undefined
  const facts: MapFacts = {
    values: all === undefined ? patterns : [...patterns, { pattern: '', schema: all }],
    closed: additionalProperties === false,
    ...(isObject(propertyNames) && { keys: readText(propertyNames) }),
    ...(typeof minProperties === 'number' && { minProperties }),
    ...(typeof maxProperties === 'number' && { maxProperties }),
  }
  const says = facts.values.length > 0 || facts.closed || facts.keys !== undefined
  return says || minProperties !== undefined || maxProperties !== undefined ? facts : undefined
}

const isObject = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
