import { typelessObjects } from './differences.ts'
import { type Data, get, isMapping, items, members, nameOf, type Place } from './reading.ts'

/** Schemas that a value must fit all at once: one, what it refers to, and its parts. */
export type Parts = readonly Place[]

/** Gathers a schema, the one that it refers to and those of its `allOf`. */
export const partsOf = (data: Data, schema: Place): Parts => {
  const target = data.follow(schema)
  const others = [...(target === undefined ? [] : [target]), ...items(get(schema, 'allOf'))]
  return [schema, ...others.flatMap((other) => partsOf(data, other))]
}

/** The values of a keyword in all parts that have it. */
export const keyword = (parts: Parts, key: string): readonly Place[] =>
  parts.flatMap((part) => {
    const found = get(part, key)
    return found === undefined ? [] : [found]
  })

/** The types that a value may have; none where nothing is said. */
export const typesOf = (parts: Parts): readonly string[] => {
  const [type] = keyword(parts, 'type')
  if (type !== undefined) return Array.isArray(type.value) ? type.value.map(String) : [String(type.value)]
  return parts.some((part) => typelessObjects.some(({ place }) => place === nameOf(part))) ? ['object'] : []
}

/** The shapes of which a value has one. */
export const alternativesOf = (parts: Parts): readonly Place[] =>
  [...keyword(parts, 'oneOf'), ...keyword(parts, 'anyOf')].flatMap(items)

/** The schemas of a property. */
export const partsOfKey = (data: Data, parts: Parts, key: string): Parts =>
  parts.flatMap((part) => schemasOfKey(part, key)).flatMap((schema) => partsOf(data, schema))

const schemasOfKey = (part: Place, key: string): readonly Place[] => {
  const properties = get(part, 'properties')
  const named = properties === undefined ? undefined : get(properties, key)
  const matching = members(get(part, 'patternProperties')).flatMap(([form, schema]) =>
    new RegExp(form, 'u').test(key) ? [schema] : [],
  )
  const found = named === undefined ? matching : [named, ...matching]
  const rest = get(part, 'additionalProperties')
  return found.length === 0 && isMapping(rest?.value) ? [rest as Place] : found
}

/** Tells whether a property must be there. */
export const isRequired = (parts: Parts, key: string): boolean =>
  keyword(parts, 'required').some(({ value }) => Array.isArray(value) && value.includes(key))

/** The schemas of the items of an array. */
export const partsOfItems = (data: Data, parts: Parts): Parts =>
  keyword(parts, 'items').flatMap((schema) => partsOf(data, schema))
