import type { Json } from '../../internal/json.ts'
import { type FlatSchema, flatten } from '../specification/flatten.ts'
import type { Schema, TypeName } from '../specification/operation-spec.ts'
import { byNames, type Names } from './by-names.ts'
import type { SampleContext } from './sample-context.ts'
import { sampleText } from './sample-text.ts'
import { sampleFlags, sampleNumbers, sampleObjects, usualProperties } from './sample-values.ts'

/**
 * Makes a value that fits a schema: always the same one, with what must be there and what usually is.
 *
 * Places in a list that may be absent (`next_batch`) are, so that nobody pages forever.
 * @param names - the operation's id and the properties that lead to the value, which say what it means
 */
export const sample = (schema: Schema, context: SampleContext, names: Names): Json => {
  const flat = flatten(schema)
  const [alternative] = flat.anyOf ?? flat.oneOf ?? []
  if (alternative !== undefined) return sample(alternative, context, names)
  return flat.enum?.[0] ?? samplers[typeOf(flat)](flat, context, names)
}

type Sampler = (schema: FlatSchema, context: SampleContext, names: Names) => Json

const sampleObject: Sampler = ({ properties, required = [] }, context, names) =>
  properties === undefined
    ? (byNames(sampleObjects, names) ?? {})
    : Object.fromEntries(
        Object.entries(properties)
          .filter(([name]) => required.includes(name) || (names.length === 1 && usualProperties.has(name)))
          .map(([name, property]) => [name, sample(property, context, [...names, name])]),
      )

const sampleNumber: Sampler = (_, { at }, names) => {
  const value = byNames(sampleNumbers, names) ?? 1
  return value === 'now' ? at : value
}

const samplers: Readonly<Record<TypeName, Sampler>> = {
  null: () => null,
  boolean: (_, __, names) => byNames(sampleFlags, names) ?? false,
  integer: sampleNumber,
  number: sampleNumber,
  string: sampleText,
  array: ({ items = {} }, context, names) => [sample(items, context, names)],
  object: sampleObject,
}

/** Of several types a text, if it is among them; what has none may be anything, and so an object. */
const typeOf = ({ type = 'object' }: FlatSchema): TypeName => {
  const types: readonly TypeName[] = Array.isArray(type) ? type : [type]
  return types.find((one) => one === 'string') ?? types[0] ?? 'object'
}
