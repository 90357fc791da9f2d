import { exampleValue } from './example-value.ts'
import { fitting, fittingKey } from './fitting.ts'
import { type Data, get, isMapping, items, members, nameOf, type Place, type Value } from './reading.ts'

/**
 * Composes an example of a schema of the examples of its parts, and of what must be there besides.
 *
 * @returns undefined where no part has an example
 */
export const composed = (data: Data, schema: Place): Value | undefined => ofParts(data, schema, [])

/** @param above - the schemas that this one is inside: an example ends where one would contain itself */
type Compose = (data: Data, schema: Place, above: readonly string[]) => Value | undefined

const ofSchema: Compose = (data, schema, above) => {
  const own = get(schema, 'example') ?? items(get(schema, 'examples'))[0]
  return own === undefined ? ofParts(data, schema, above) : exampleValue(data, own)
}

const ofParts: Compose = (data, schema, above) => {
  const place = nameOf(schema)
  if (above.includes(place)) return undefined
  const inside = [...above, place]
  const target = data.follow(schema)
  const found = [
    ...(target === undefined ? [] : [(above.length === 0 ? ofParts : ofSchema)(data, target, inside)]),
    ...[...items(get(schema, 'allOf')), ...choice(schema)].map((part) => ofSchema(data, part, inside)),
    ofItems(data, schema, inside),
    ofKeys(data, schema, inside),
    ofProperties(data, schema, inside),
  ]
  return found.some((one) => one !== undefined) ? found.reduce(merge, fitting(data, schema)) : undefined
}

const choice = (schema: Place): readonly Place[] =>
  [...items(get(schema, 'oneOf')), ...items(get(schema, 'anyOf'))].slice(0, 1)

const ofItems: Compose = (data, schema, above) => {
  const item = get(schema, 'items')
  const value = item === undefined ? undefined : ofSchema(data, item, above)
  return value === undefined ? undefined : [value]
}

const ofKeys: Compose = (data, schema, above) => {
  const rest = get(schema, 'additionalProperties')
  const schemas = [
    ...members(get(schema, 'patternProperties')),
    ...(isMapping(rest?.value) ? [['', rest as Place] as const] : []),
  ]
  return object(schemas.map(([form, one]) => [fittingKey(form), ofSchema(data, one, above)]))
}

const ofProperties: Compose = (data, schema, above) =>
  object(members(get(schema, 'properties')).map(([name, one]) => [name, ofSchema(data, one, above)]))

const object = (entries: readonly (readonly [string, Value | undefined])[]): Value | undefined => {
  const found = entries.filter((entry): entry is [string, Value] => entry[1] !== undefined)
  return found.length === 0 ? undefined : Object.fromEntries(found)
}

const merge = (one: Value | undefined, other: Value | undefined): Value | undefined => {
  if (other === undefined) return one
  return isMapping(one) && isMapping(other) ? { ...one, ...other } : other
}
