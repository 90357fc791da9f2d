import fc from 'fast-check'
import type { Json } from '../../internal/json.ts'
import { type FlatSchema, flatten } from '../specification/flatten.ts'
import type { Schema, TypeName } from '../specification/operation-spec.ts'
import { arbitraryInteger, arbitraryJson, arbitraryNumber } from './json.ts'
import { type FromPart, fromObject } from './object.ts'
import { fromText } from './text.ts'

const maxDepth = 8

/**
 * Makes values that fit a schema.
 *
 * @param depth - how many levels deep; below, there is only what must be
 */
export const fromSchema = (schema: Schema, depth = maxDepth): fc.Arbitrary<Json> => {
  const flat = flatten(schema)
  const from: FromPart = (part) => fromSchema(part, depth - 1)
  const alternatives = flat.oneOf ?? flat.anyOf
  if (alternatives !== undefined) return fc.oneof(...alternatives.map(from))
  if (flat.enum !== undefined) return fc.constantFrom(...flat.enum)
  if (flat.type === undefined && flat.properties === undefined) return arbitraryJson
  const types: readonly TypeName[] = Array.isArray(flat.type) ? flat.type : [flat.type ?? 'object']
  return fc.oneof(...types.map((type) => byType[type](flat, from, depth <= 0)))
}

type FromType = (schema: FlatSchema, from: FromPart, isLast: boolean) => fc.Arbitrary<Json>

const byType: Readonly<Record<TypeName, FromType>> = {
  null: () => fc.constant(null),
  boolean: () => fc.boolean(),
  integer: () => arbitraryInteger,
  number: () => arbitraryNumber,
  string: fromText,
  array: ({ items = {} }, from, isLast) => fc.array(from(items), { maxLength: isLast ? 0 : 3 }),
  object: fromObject,
}
