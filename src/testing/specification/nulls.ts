import { isPlainObject, type Json } from '../../internal/json.ts'
import { flatten } from './flatten.ts'
import type { Schema } from './operation-spec.ts'

/**
 * Takes out of a value what is `null` and might as well be absent by its schema.
 *
 * Servers write what they do not know as `null`, and clients that read strictly would break. Of what may be of
 * several shapes nothing is taken, since nobody knows which one it is to be.
 */
export const withoutNulls = (schema: Schema, value: Json): Json => {
  const { items, properties, required = [], patternProperties = {}, additionalProperties } = flatten(schema)
  if (Array.isArray(value)) {
    return items === undefined ? value : value.map((item) => withoutNulls(items, item))
  }
  if (!isPlainObject(value)) return value
  const schemaOf = (name: string): Schema | undefined => {
    if (properties !== undefined && Object.hasOwn(properties, name)) return properties[name]
    const pattern = Object.keys(patternProperties).find((one) => new RegExp(one, 'u').test(name))
    if (pattern !== undefined) return patternProperties[pattern]
    return typeof additionalProperties === 'object' ? additionalProperties : undefined
  }
  const isUnknown = (name: string) =>
    properties !== undefined && Object.hasOwn(properties, name) && !required.includes(name)
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, field]) => field !== null || !isUnknown(name))
      .map(([name, field]) => [name, withoutNulls(schemaOf(name) ?? {}, field as Json)]),
  )
}
