import fc from 'fast-check'
import type { Json, JsonObject } from '../../../src/entries/index.ts'
import { pointer } from '../../../src/internal/pointer.ts'
import { type FlatSchema, flatten } from '../../../src/testing/specification/flatten.ts'
import type { Schema } from '../../../src/testing/specification/operation-spec.ts'

/** A value that is wrong at one place, of which is known how. */
export interface Mutation {
  /** The JSON Pointer of what is wrong: a field that is gone, or a value that is of another type or form. */
  readonly path: string
  readonly kind: 'missing' | 'type' | 'value'
  readonly value: Json
}

/**
 * Lists the ways in which one place of a value can be made wrong.
 *
 * Of what may be of several shapes, nothing inside is changed: it could become one of the others.
 */
export const mutationsOf = (schema: Schema, value: Json): readonly Mutation[] =>
  placesOf(schema, value, []).flatMap((place) =>
    changesOf(place).map(({ kind, put }) => ({
      path: pointer(place.path),
      kind,
      value: changed(value, place.path, put) as Json,
    })),
  )

/** Lists the values that have `null` in one place that might be absent. */
export const nullsOf = (schema: Schema, value: Json): readonly Json[] =>
  placesOf(schema, value, [])
    .filter(({ need }) => need === 'optional')
    .map(({ path }) => changed(value, path, null) as Json)

/** Makes values that are wrong at one place, of a schema and what makes right ones. */
export const arbitraryMutation = (schema: Schema, values: fc.Arbitrary<Json>): fc.Arbitrary<Mutation> =>
  values
    .map((value) => mutationsOf(schema, value))
    .filter((mutations) => mutations.length > 0)
    .chain((mutations) => fc.constantFrom(...mutations))

/** A place of a value of which the schema is known. */
interface Place {
  readonly path: readonly (string | number)[]
  readonly schema: FlatSchema
  readonly value: Json
  /** Whether it is a property, and has to be there. */
  readonly need?: 'required' | 'optional'
}

const placesOf = (
  schema: Schema,
  value: Json,
  path: Place['path'],
  need?: Place['need'],
): readonly Place[] => {
  const flat = flatten(schema)
  const own = { path, schema: flat, value, ...(need !== undefined && { need }) }
  if (flat.oneOf !== undefined || flat.anyOf !== undefined || Array.isArray(flat.type)) return [own]
  return [own, ...placesInside(flat, value, path)]
}

const placesInside = (
  { properties = {}, required = [], items }: FlatSchema,
  value: Json,
  path: Place['path'],
): readonly Place[] => {
  if (Array.isArray(value)) {
    return items === undefined ? [] : value.flatMap((item, i) => placesOf(items, item, [...path, i]))
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value as JsonObject).flatMap(([name, field]) => {
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined
    if (property === undefined) return []
    return placesOf(property, field, [...path, name], required.includes(name) ? 'required' : 'optional')
  })
}

interface Change {
  readonly kind: Mutation['kind']
  /** What comes in its place; undefined, where it is taken away. */
  readonly put?: Json
}

const changesOf = ({ schema, value, need }: Place): readonly Change[] => {
  const gone: readonly Change[] = need === 'required' ? [{ kind: 'missing' }] : []
  if (schema.oneOf !== undefined || schema.anyOf !== undefined || Array.isArray(schema.type)) return gone
  return [
    ...gone,
    ...otherTypes(schema).map((put) => ({ kind: 'type', put }) as const),
    ...otherValues(schema, value).map((put) => ({ kind: 'value', put }) as const),
  ]
}

/** A value of another type: not null, which is taken where a property might be absent. */
const otherTypes = ({ type }: FlatSchema): readonly Json[] => {
  if (type === undefined) return []
  return type === 'object' || type === 'array' ? ['neither object nor array'] : [[true]]
}

/** Values of the type that have not the form. */
const otherValues = ({ enum: values, pattern, type }: FlatSchema, value: Json): readonly Json[] => {
  if (values !== undefined) return ['none of these']
  if (pattern?.startsWith('^') === true && typeof value === 'string') return [`?${value}`]
  return type === 'integer' ? [0.5] : []
}

/** Copies a value with a change at a place; undefined takes away what is there. */
const changed = (value: Json, [step, ...rest]: Place['path'], put: Json | undefined): Json | undefined => {
  if (step === undefined) return put
  if (Array.isArray(value))
    return value.map((item, i) => (i === step ? (changed(item, rest, put) ?? null) : item))
  const entries = Object.entries(value as JsonObject).flatMap(([name, field]) => {
    const next = name === step ? changed(field, rest, put) : field
    return next === undefined ? [] : [[name, next] as const]
  })
  return Object.fromEntries(entries)
}
