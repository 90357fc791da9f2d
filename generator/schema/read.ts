import { knownValues } from '../facts/known-values.ts'
import { pascalCase } from '../names.ts'
import { type Documents, items, type Located, type Node, text } from '../specification/documents.ts'
import { readObject } from './read-object.ts'
import { refuseUnread } from './refuse-unread.ts'
import { anySchema, type Schema, type TextSchema } from './schema.ts'
import type { SharedSchemas } from './shared.ts'

/** What reading a schema needs besides the schema. */
export interface ReadContext {
  readonly documents: Documents
  readonly shared: SharedSchemas
  /** Begins the name of every type found inside. */
  readonly owner: string
  /** Gives a type inside a name that no other one has. */
  readonly uniqueName: (title: string, property: string) => string
}

/**
 * Reads a schema node.
 *
 * @param property - the name under which the node hangs, for naming its type
 * @param name - the name of its type, if that is given
 */
export const readSchema = (at: Located, context: ReadContext, property: string, name?: string): Schema => {
  const { node } = at
  if (typeof node.$ref === 'string') return readRef(at, context)
  refuseUnread(at)
  const only = onlyMember(at)
  if (only !== undefined) return readSchema(only, context, property, name)
  const alternatives = [...items(at, 'oneOf'), ...items(at, 'anyOf')]
  if (alternatives.length > 0) return readUnion(alternatives, context, property)
  if (Array.isArray(node.type)) return readTypes(at, node.type.map(String), context, property)
  return readType(typeOf(node), at, context, property, name)
}

const readRef = (at: Located, context: ReadContext): Schema => ({
  kind: 'ref',
  name: context.shared.refer(context.documents.resolve(at)),
})

/** An `allOf` of one, which only adds words to it. */
const onlyMember = (at: Located): Located | undefined => {
  const all = items(at, 'allOf')
  return all.length === 1 && at.node.properties === undefined ? all[0] : undefined
}

const readUnion = (alternatives: readonly Located[], context: ReadContext, property: string): Schema => {
  const members = alternatives.map((member) => readSchema(member, context, property))
  return members.length === 1 ? (members[0] as Schema) : { kind: 'union', members }
}

const readTypes = (
  at: Located,
  types: readonly string[],
  context: ReadContext,
  property: string,
): Schema => ({
  kind: 'union',
  members: types.map((type) => readType(type, at, context, property)),
})

/** Some nodes leave out that they are objects. */
const typeOf = (node: Node): string | undefined =>
  text(node, 'type') ?? (node.properties !== undefined || node.allOf !== undefined ? 'object' : undefined)

const readType = (
  type: string | undefined,
  at: Located,
  context: ReadContext,
  property: string,
  name?: string,
): Schema => {
  switch (type) {
    case undefined:
      return anySchema
    case 'string':
      return readText(at.node, knownValues[property])
    case 'integer':
    case 'number':
    case 'boolean':
    case 'null':
      return { kind: type }
    case 'array':
      return { kind: 'array', items: readItems(at, context, property) }
    case 'object':
      return readObject(at, context, property, name)
    default:
      throw new Error(`${at.file}#${at.pointer}: a type that is not known: ${type}`)
  }
}

const readItems = ({ node, file, pointer }: Located, context: ReadContext, property: string): Schema =>
  node.items === undefined
    ? anySchema
    : readSchema({ node: node.items as Node, file, pointer: `${pointer}/items` }, context, property)

/** Reads what a string must be. */
export const readText = (node: Node, known?: readonly string[]): TextSchema => {
  const { enum: values, maxLength } = node
  const pattern = text(node, 'pattern')
  const format = text(node, 'format')
  return {
    kind: 'text',
    ...(Array.isArray(values) && { values: values.map(String) }),
    ...(pattern !== undefined && { pattern }),
    ...(typeof maxLength === 'number' && { maxLength }),
    ...(format !== undefined && { format }),
    ...(known !== undefined && { known }),
  }
}

/** Makes names for the types inside one: by their title, or else by the path to them. */
export const uniqueNames = (owner: string, reserved: readonly string[] = []): ReadContext['uniqueName'] => {
  const taken = new Set([owner, ...reserved])
  return (title, property) => {
    const names = [title, property, `${property} ${title}`].filter((name) => name !== '')
    const candidates = names.map((name) => owner + pascalCase(name))
    const name = candidates.find((candidate) => !taken.has(candidate))
    if (name === undefined) throw new Error(`no name is left for ${title} under ${property} in ${owner}`)
    taken.add(name)
    return name
  }
}
