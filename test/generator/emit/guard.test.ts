import { describe, expect, it } from 'vitest'
import {
  checkedValues,
  formsOf,
  guardDeclaration,
  guardName,
  inOrder,
  keyLimits,
  prefixOf,
  regExp,
} from '../../../generator/emit/guard.ts'
import { createModule } from '../../../generator/emit/module.ts'
import type { MapFacts, ObjectSchema, Property, Schema } from '../../../generator/schema/schema.ts'

const any: Schema = { kind: 'any' }
const text: Schema = { kind: 'text' }
const integer: Schema = { kind: 'integer' }
const nothing: Schema = { kind: 'null' }
const room: Schema = { kind: 'ref', name: 'Room' }
const facts = (more: Partial<MapFacts>): MapFacts => ({ values: [], closed: false, ...more })
const map = (more: Partial<MapFacts>): Schema => ({ kind: 'map', ...facts(more) })
const list = (items: Schema): Schema => ({ kind: 'array', items })
const union = (...members: readonly Schema[]): Schema => ({ kind: 'union', members })
const object = (
  schemas: Readonly<Record<string, Schema>>,
  more: Partial<ObjectSchema> = {},
): ObjectSchema => ({
  kind: 'object',
  name: 'Given',
  bases: [],
  properties: Object.entries(schemas).map(([name, schema]) => ({ name, required: true, schema, facts: {} })),
  ...more,
})
const optional = (name: string, schema: Schema): Property => ({ name, required: false, schema, facts: {} })

/** Writes a guard: what stands before it, and what it checks. */
const written = (schema: Schema): readonly string[] => {
  const module = createModule('src/api/given.ts')
  const guard = guardDeclaration('Given', schema, {
    primitive: (name) => name,
    hoist: module.hoist,
    guard: guardName,
  })
  const hoisted = module.file().text.match(/^const .*$/gm) ?? []
  const head = 'export const isGiven: Guard<Given> = (value): value is Given =>\n'
  expect(guard.startsWith(head)).toBe(true)
  return [...hoisted, guard.slice(head.length)]
}

describe('guardDeclaration', () => {
  it.each<readonly [string, Schema, readonly string[]]>([
    ['anything', any, ['true']],
    ['a text', text, ['isText(value)']],
    ['an array', list(integer), ['isArray(isInteger, value)']],
    ['an array of shared types', list(room), ['isArray(isRoom, value)']],
    [
      'an array of arrays',
      list(list(integer)),
      [
        'const isItem: Guard<readonly number[]> = (value): value is readonly number[] => isArray(isInteger, value)',
        'isArray(isItem, value)',
      ],
    ],
    ['a union, in order', union(room, text, nothing), ['(isNull(value) || isText(value) || isRoom(value))']],
    ['a map', map({ values: [{ pattern: '^m\\.', schema: integer }] }), ["isMap('m.', isInteger, value)"]],
    ['a map of anything', map({ values: [{ pattern: '^m\\.', schema: any }] }), ['isObject(value)']],
    [
      'fields',
      object({ a: text, 'm.b': any, c: list(union(text, nothing)) }),
      [
        'const isCItem: Guard<string | null> = (value): value is string | null => (isNull(value) || isText(value))',
        "isObject(value) && isText(value.a) && isPresent(value['m.b']) && isArray(isCItem, value.c)",
      ],
    ],
    [
      'fields that may be left out',
      object(
        {},
        { properties: [optional('a', text), optional('b', union(room, nothing)), optional('c', any)] },
      ),
      [
        'isObject(value) && (value.a == null || isText(value.a)) && (value.b == null || isNull(value.b) || isRoom(value.b))',
      ],
    ],
    [
      'values and forms, each written once',
      object({
        kind: { kind: 'text', values: ['a'] },
        id: { kind: 'text', pattern: '^a+$' },
        in: object({ kind: { kind: 'text', values: ['b'] }, id: { kind: 'text', pattern: '^a+$' } }),
      }),
      [
        "const kindValues = ['a'] as const",
        'const idForm = /^a+$/u',
        'isObject(value) && isOneOf(kindValues, value.kind) && isMatching(idForm, value.id) && isGiven(value.in)',
      ],
    ],
    [
      'the rest of an object',
      object(
        { a: integer, b: any },
        { rest: facts({ values: [{ pattern: '', schema: text }], minProperties: 2 }) },
      ),
      [
        'const givenKeyForm = /^/u',
        "const givenKeysValues = ['a', 'b']",
        "hasKeys(givenKeyForm, 2, Infinity, value) && isObject(value) && isInteger(value.a) && isPresent(value.b) && isMap('', isText, value, givenKeysValues)",
      ],
    ],
    ['bases', object({}, { bases: [{ kind: 'ref', name: 'Room' }] }), ['isRoom(value) && isObject(value)']],
  ])('of %s', (_, schema, want) => {
    expect(written(schema)).toEqual(want)
  })

  it.each([
    [
      'an object that admits no other keys',
      object({ a: text }, { rest: facts({ closed: true }) }),
      'Given: it names',
    ],
    [
      'keys of a form that is no prefix',
      map({ values: [{ pattern: '^a+', schema: text }] }),
      'keys that match ^a+',
    ],
    ['an expression that is none', { kind: 'text', pattern: '(' } as const, 'Invalid regular expression'],
  ])('refuses %s', (_, schema, want) => {
    expect(() => written(schema)).toThrow(want)
  })
})

describe('prefixOf', () => {
  it.each([
    ['^@', '@'],
    ['^mxc://', 'mxc://'],
    ['^mxc:\\/\\/', 'mxc://'],
    ['^m\\.', 'm.'],
    ['^\\$', '$'],
    ['^\\\\', '\\'],
    ['^m.', undefined],
    ['@', undefined],
    ['^', undefined],
    ['^a$', undefined],
    ['^a|b', undefined],
    ['^\\d', undefined],
    ['^a\\b', undefined],
    ['^[a]', undefined],
    ['^a{2}', undefined],
    ['^', undefined],
  ])('of %s', (pattern, want) => {
    expect(prefixOf(pattern)).toBe(want)
  })
})

describe('the parts of a guard', () => {
  it('are called after the type', () => expect(guardName('Room')).toBe('isRoom'))

  it.each([
    ['^a/b', '/^a\\/b/u'],
    ['', '/(?:)/u'],
    ['^\\p{L}$', '/^\\p{L}$/u'],
  ])('are expressions: %s', (pattern, want) => {
    expect(regExp(pattern)).toBe(want)
  })

  it.each<readonly [Partial<Schema & { kind: 'text' }>, readonly string[]]>([
    [{}, []],
    [{ pattern: '^a' }, ['^a']],
    [{ maxLength: 3 }, ['^[\\s\\S]{0,3}$']],
    [{ pattern: '^a', maxLength: 0 }, ['^a', '^[\\s\\S]{0,0}$']],
  ])('are the forms of a text: %j', (more, want) => {
    expect(formsOf({ kind: 'text', ...more })).toEqual(want)
  })

  it.each<readonly [string, Partial<MapFacts>, readonly unknown[]]>([
    ['nothing', {}, []],
    ['patterns', { values: [{ pattern: '^a', schema: text }] }, []],
    ['a least', { minProperties: 1 }, [['^', 1, Infinity]]],
    ['a most', { maxProperties: 0 }, [['^', 0, 0]]],
    ['a form', { keys: { kind: 'text', pattern: '^a$' } }, [['^a$', 0, Infinity]]],
    ['a key of any form', { keys: { kind: 'text' } }, []],
    [
      'no others',
      {
        closed: true,
        values: [
          { pattern: '^a', schema: text },
          { pattern: '^b', schema: any },
        ],
      },
      [['^a|^b', 0, Infinity]],
    ],
    ['none at all', { closed: true }, [['^', 0, 0]]],
  ])('are the limits of keys: %s', (_, more, want) => {
    expect(keyLimits(facts(more)).map(({ form, least, most }) => [form, least, most])).toEqual(want)
  })

  it('are the values that are not just anything', () => {
    const values = [
      { pattern: '', schema: text },
      { pattern: '^a', schema: integer },
      { pattern: '^b+', schema: any },
    ]
    expect(checkedValues(values)).toEqual([
      { prefix: '', schema: text },
      { prefix: 'a', schema: integer },
    ])
  })

  it('are the members of a union, those with an inside last', () => {
    const given = [
      object({}),
      room,
      map({}),
      list(text),
      text,
      { kind: 'number' },
      integer,
      { kind: 'boolean' },
      nothing,
    ] as const
    expect(inOrder(given)).toEqual([...given.slice(2).reverse(), object({}), room])
  })
})
