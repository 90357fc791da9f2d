import fc from 'fast-check'
import type { Json, JsonObject } from '../../internal/json.ts'
import type { FlatSchema } from '../specification/flatten.ts'
import type { Schema } from '../specification/operation-spec.ts'
import { arbitraryJson, arbitraryText } from './json.ts'

/** Makes the values of a part of a schema. */
export type FromPart = (part: Schema) => fc.Arbitrary<Json>

/**
 * Makes objects: what must be there, some of what may be, and now and then something that nobody knows.
 *
 * @param isLast - whether only what must be there is to be in them
 */
export const fromObject = (schema: FlatSchema, from: FromPart, isLast: boolean): fc.Arbitrary<JsonObject> => {
  const { properties, minProperties, maxProperties } = schema
  if (properties === undefined) return fromKeys(schema, from)
  if (minProperties !== undefined || maxProperties !== undefined) {
    throw new Error('counts of named properties are not known')
  }
  const named = fromProperties(schema, from, isLast)
  if (isLast) return named
  const others = fc.option(fromKeys(schema, from), { freq: 3, nil: {} })
  return merged([others, named])
}

const fromProperties = (
  { properties = {}, required = [] }: FlatSchema,
  from: FromPart,
  isLast: boolean,
): fc.Arbitrary<JsonObject> => {
  const wanted = Object.entries(properties).filter(([name]) => !isLast || required.includes(name))
  const model = Object.fromEntries(wanted.map(([name, property]) => [name, from(property)]))
  return fc.record(model, { requiredKeys: [...required], noNullPrototype: true })
}

/** Makes what is under keys that are not named one by one. */
const fromKeys = (schema: FlatSchema, from: FromPart): fc.Arbitrary<JsonObject> => {
  const { properties = {}, patternProperties = {}, additionalProperties = true } = schema
  const patterns = Object.keys(patternProperties)
  const matching = patterns.map((pattern) =>
    dictionary(fc.stringMatching(new RegExp(pattern, 'u')), from(patternProperties[pattern] ?? {})),
  )
  if (additionalProperties === false) return merged(matching)
  const value = additionalProperties === true ? arbitraryJson : from(additionalProperties)
  const key = arbitraryText.filter(
    (name) =>
      !Object.hasOwn(properties, name) && !patterns.some((pattern) => new RegExp(pattern, 'u').test(name)),
  )
  return merged([...matching, dictionary(key, value, schema)])
}

const merged = (parts: readonly fc.Arbitrary<JsonObject>[]): fc.Arbitrary<JsonObject> =>
  // Assigning would take `__proto__` for the prototype.
  fc.tuple(...parts).map((objects) => Object.fromEntries(objects.flatMap(Object.entries)))

const dictionary = (
  key: fc.Arbitrary<string>,
  value: fc.Arbitrary<Json>,
  { minProperties = 0, maxProperties = Math.max(3, minProperties) }: FlatSchema = {},
): fc.Arbitrary<JsonObject> =>
  fc.dictionary(key, value, { minKeys: minProperties, maxKeys: maxProperties, noNullPrototype: true })
