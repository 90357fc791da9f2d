import { describe, expect, it } from 'vitest'
import { namesIn, namesInDeclaration, typeDeclaration, typeExpression } from '../../../generator/emit/type.ts'
import type { MapFacts, ObjectSchema, Property, Schema } from '../../../generator/schema/schema.ts'

const text: Schema = { kind: 'text' }
const any: Schema = { kind: 'any' }
const integer: Schema = { kind: 'integer' }
const room: Schema = { kind: 'ref', name: 'Room' }
const union = (...members: readonly Schema[]): Schema => ({ kind: 'union', members })
const list = (items: Schema): Schema => ({ kind: 'array', items })
const rest = (...schemas: readonly Schema[]): MapFacts => ({
  values: schemas.map((schema) => ({ pattern: '', schema })),
  closed: false,
})
const map = (...schemas: readonly Schema[]): Schema => ({ kind: 'map', ...rest(...schemas) })
const property = (name: string, schema: Schema, required = true): Property => ({
  name,
  required,
  schema,
  facts: {},
})
const object = (properties: readonly Property[], more: Partial<ObjectSchema> = {}): ObjectSchema => ({
  kind: 'object',
  name: 'Given',
  bases: [],
  properties,
  ...more,
})

describe('typeExpression', () => {
  it.each<readonly [string, Schema, string]>([
    ['anything', any, 'Json'],
    ['a text', text, 'string'],
    ['an enum', { kind: 'text', values: ['a', "it's"] }, "'a' | 'it\\'s'"],
    ['known values', { kind: 'text', known: ['email'] }, "'email' | (string & {})"],
    ['an integer', integer, 'number'],
    ['a number', { kind: 'number' }, 'number'],
    ['a boolean', { kind: 'boolean' }, 'boolean'],
    ['null', { kind: 'null' }, 'null'],
    ['a file', { kind: 'file' }, 'FileDesc'],
    ['an array', list(text), 'readonly string[]'],
    ['an array of several', list(union(text, room)), 'readonly (string | Room)[]'],
    ['an array of arrays', list(list(text)), 'readonly (readonly string[])[]'],
    ['an array of known values', list({ kind: 'text', known: ['a'] }), "readonly ('a' | (string & {}))[]"],
    ['a map', map(text), '{ readonly [key: string]: string }'],
    ['a map of several', map(text, room), '{ readonly [key: string]: string | Room }'],
    ['a map of arrays', list(map(list(text))), 'readonly ({ readonly [key: string]: readonly string[] })[]'],
    ['a map of anything', map(text, any), 'JsonObject'],
    ['a map that says nothing', map(), 'JsonObject'],
    ['a union', union(text, { kind: 'null' }), 'string | null'],
    ['a reference', room, 'Room'],
    ['an object', object([]), 'Given'],
  ])('of %s', (_, schema, want) => {
    expect(typeExpression(schema)).toBe(want)
  })
})

describe('typeDeclaration', () => {
  const base = { bases: [room as { kind: 'ref'; name: string }, { kind: 'ref', name: 'Base' }] } as const

  it.each<readonly [string, Schema, boolean, string]>([
    ['no object', list(text), false, 'type Given = readonly string[]'],
    ['an object of another name', object([], { name: 'Other' }), false, 'interface Given {\n\n}'],
    [
      'fields',
      object([property('must', text), property('m.may', text, false)]),
      false,
      "interface Given {\nreadonly must: string\nreadonly 'm.may'?: string | null\n}",
    ],
    [
      'fields that may be null anyway',
      object([property('a', any, false), property('b', union(text, { kind: 'null' }), false)]),
      false,
      'interface Given {\nreadonly a?: Json\nreadonly b?: string | null\n}',
    ],
    [
      'facts',
      object([{ ...property('a', integer), facts: { unit: 'bytes' } }]),
      false,
      'interface Given {\n/** In bytes. */\nreadonly a: number\n}',
    ],
    [
      'bases',
      object([property('a', text)], base),
      false,
      'interface Given extends Room, Base {\nreadonly a: string\n}',
    ],
    [
      'bases that have the same fields',
      object([property('a', text)], base),
      true,
      'type Given = Room & Base & {\nreadonly a: string\n}',
    ],
    [
      'all other fields',
      object([property('a', room), property('b', room)], { rest: rest(text) }),
      false,
      'interface Given {\nreadonly a: Room\nreadonly b: Room\nreadonly [key: string]: string | Room\n}',
    ],
    [
      'all other fields, where some may be left out',
      object([property('a', text, false)], { rest: rest(text) }),
      false,
      'interface Given {\nreadonly a?: string | null\nreadonly [key: string]: string | null | undefined\n}',
    ],
    [
      'all other fields of any kind',
      object([property('a', text)], { rest: rest(any) }),
      false,
      'interface Given {\nreadonly a: string\nreadonly [key: string]: unknown\n}',
    ],
    [
      'how many fields there are, which no type can say',
      object([property('a', text)], { rest: { ...rest(), minProperties: 1 } }),
      false,
      'interface Given {\nreadonly a: string\n}',
    ],
  ])('of %s', (_, schema, overlaps, want) => {
    expect(typeDeclaration('Given', schema, ['Words.'], () => overlaps)).toBe(`/** Words. */\nexport ${want}`)
  })
})

describe('namesIn and namesInDeclaration', () => {
  it.each<readonly [string, Schema, readonly string[], readonly string[]]>([
    ['a text', text, [], []],
    ['values that look like names', { kind: 'text', values: ['Room', "Room's Base"] }, [], []],
    ['a list of references', list(union(room, text, room)), ['Room'], ['Room']],
    ['a map of anything', map(), ['JsonObject'], ['JsonObject']],
    [
      'an object',
      object([property('a', any), property('Upper', list(room))], {
        bases: [{ kind: 'ref', name: 'Base' }],
        rest: rest({ kind: 'file' }),
      }),
      ['Given'],
      ['Base', 'Json', 'Room', 'FileDesc'],
    ],
  ])('of %s', (_, schema, names, inDeclaration) => {
    expect(namesIn(schema)).toEqual(names)
    expect(namesInDeclaration(schema)).toEqual(inDeclaration)
  })
})
