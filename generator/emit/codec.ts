import { propertyKey, quote } from '../names.ts'
import type { MapFacts, ObjectSchema, Property, Schema, TextSchema } from '../schema/schema.ts'
import { checkedValues, formsOf, guardName, inOrder, keyLimits, prefixOf, regExp } from './guard.ts'

/** Says that something of `src/codecs/walk.ts` is used, and gives its name. */
export type UseWalk = (name: string) => string

/** Gives the codec's name of a type. */
export const codecName = (type: string): string => `${type}Codec`

/** Writes the codec of a named type. */
export const codecDeclaration = (name: string, schema: Schema, doc: string, use: UseWalk): string => {
  const walk = schema.kind === 'object' ? objectWalk(schema, use) : walkOf(schema, use)
  return `${doc}export const ${codecName(name)}: Type<${name}> = /* @__PURE__ */ guarded(${quote(name)}, ${guardName(name)}, () => ${walk})`
}

const objectWalk = ({ bases, properties, rest }: ObjectSchema, use: UseWalk): string => {
  const known = properties.map(({ name }) => quote(name))
  return all(
    [
      ...bases.map((base) => codecName(base.name)),
      ...fields(properties, use),
      ...(rest === undefined ? [] : mapWalks(rest, `, [${known.join(', ')}]`, use)),
    ],
    use,
  )
}

const fields = (properties: readonly Property[], use: UseWalk): readonly string[] => {
  const lines = properties.flatMap((property) => fieldWalk(property, use))
  return lines.length === 0 ? [] : [`${use('fields')}({ ${lines.join(', ')} })`]
}

const fieldWalk = ({ name, required, schema }: Property, use: UseWalk): readonly string[] => {
  if (schema.kind === 'any') return required ? [`${propertyKey(name)}: ${use('present')}`] : []
  const walk = walkOf(schema, use)
  return [`${propertyKey(name)}: ${required ? walk : `${use('optional')}(${walk})`}`]
}

/** Where nothing more is asked of an object, it must still be one. */
const all = (walks: readonly string[], use: UseWalk): string => {
  const [first, second] = walks
  if (first === undefined) return use('object')
  return second === undefined ? first : `${use('all')}([${walks.join(', ')}])`
}

const mapWalks = (facts: MapFacts, except: string, use: UseWalk): readonly string[] => [
  ...keyLimits(facts).map(({ form, least, most }) => `${use('keys')}(${regExp(form)}, ${least}, ${most})`),
  ...checkedValues(facts.values).map(
    ({ prefix, schema }) => `${use('map')}(${quote(prefix)}, ${walkOf(schema, use)}${except})`,
  ),
]

/** Writes what finds the wrong places in a value of a schema. */
export const walkOf = (schema: Schema, use: UseWalk): string => {
  switch (schema.kind) {
    case 'any':
    case 'file':
      return use('anything')
    case 'null':
      return use('nothing')
    case 'integer':
    case 'number':
    case 'boolean':
      return use(schema.kind)
    case 'text':
      return textWalk(schema, use)
    case 'array':
      return `${use('list')}(${walkOf(schema.items, use)})`
    case 'map':
      return all(mapWalks(schema, '', use), use)
    case 'union':
      return `${use('either')}([${inOrder(schema.members)
        .map((member) => walkOf(member, use))
        .join(', ')}])`
    case 'ref':
    case 'object':
      return codecName(schema.name)
  }
}

const textWalk = (schema: TextSchema, use: UseWalk): string => {
  if (schema.values !== undefined) return `${use('oneOf')}([${schema.values.map(quote).join(', ')}])`
  const walks = formsOf(schema).map((form) => {
    const prefix = prefixOf(form)
    return prefix === undefined
      ? `${use('matching')}(${regExp(form)})`
      : `${use('beginning')}(${quote(prefix)})`
  })
  return walks.length === 0 ? use('text') : all(walks, use)
}
