import { describe, expect, it } from 'vitest'
import { declarationsIn } from '../../../generator/schema/declarations.ts'
import { readGiven } from './given.ts'

const text = { kind: 'text' }
const open = { values: [], closed: false }

const property = (name: string, schema: object = text, facts: object = {}, required = false) => ({
  name,
  required,
  schema,
  facts,
})

const object = (properties: readonly object[], more: object = {}) => ({
  kind: 'object',
  name: 'GivenThing',
  bases: [],
  properties,
  ...more,
})

describe('maps', () => {
  it.each<readonly [string, string, object]>([
    ['an object', '{ type: object }', open],
    ['an object with no properties', '{ type: object, properties: {} }', open],
    ['additionalProperties: true', '{ type: object, additionalProperties: true }', open],
    [
      'additionalProperties: {}',
      '{ type: object, additionalProperties: {} }',
      { ...open, values: [{ pattern: '', schema: { kind: 'any' } }] },
    ],
    [
      'additionalProperties with a schema',
      '{ type: object, additionalProperties: { type: string } }',
      { ...open, values: [{ pattern: '', schema: text }] },
    ],
    [
      'additionalProperties: false',
      "{ type: object, patternProperties: { '^@': { type: string } }, additionalProperties: false }",
      { values: [{ pattern: '^@', schema: text }], closed: true },
    ],
    [
      'several patternProperties',
      "{ type: object, patternProperties: { '^@': { type: string }, '^!': { type: boolean } } }",
      {
        ...open,
        values: [
          { pattern: '^@', schema: text },
          { pattern: '^!', schema: { kind: 'boolean' } },
        ],
      },
    ],
    [
      'propertyNames',
      "{ type: object, propertyNames: { type: string, pattern: '^[a-z]$' } }",
      { ...open, keys: { ...text, pattern: '^[a-z]$' } },
    ],
    [
      'minProperties and maxProperties',
      '{ type: object, minProperties: 1, maxProperties: 2 }',
      { ...open, minProperties: 1, maxProperties: 2 },
    ],
  ])('are read of %s', (_, given, want) => {
    expect(readGiven(given).schema).toEqual({ kind: 'map', ...want })
  })

  it('hold objects that are named by what the map is called', () => {
    expect(
      readGiven('{ type: object, additionalProperties: { properties: { a: { type: string } } } }').schema,
    ).toEqual({ kind: 'map', ...open, values: [{ pattern: '', schema: object([property('a')]) }] })
  })
})

describe('objects', () => {
  it.each<readonly [string, string, object]>([
    [
      'properties, of which some are required',
      '{ type: object, properties: { a: { type: string }, b: {} }, required: [b, c] }',
      object([
        property('a'),
        property('b', { kind: 'any' }, {}, true),
        property('c', { kind: 'any' }, {}, true),
      ]),
    ],
    ['properties without a type', '{ properties: { a: { type: string } } }', object([property('a')])],
    [
      'properties, and others of any kind',
      '{ type: object, properties: { a: { type: string } }, additionalProperties: true }',
      object([property('a')]),
    ],
    [
      'properties, and others of one type',
      '{ type: object, properties: { a: { type: string } }, additionalProperties: { type: string } }',
      object([property('a')], { rest: { ...open, values: [{ pattern: '', schema: text }] } }),
    ],
    [
      'properties, and no others',
      '{ type: object, properties: { a: { type: string } }, additionalProperties: false }',
      object([property('a')], { rest: { values: [], closed: true } }),
    ],
    [
      'properties, and how many there must be',
      '{ type: object, properties: { a: { type: string } }, minProperties: 1 }',
      object([property('a')], { rest: { ...open, minProperties: 1 } }),
    ],
    [
      'parts that are written out',
      '{ allOf: [{ properties: { a: { type: string } }, required: [a] }, { properties: { b: { type: string } } }] }',
      object([property('a', text, {}, true), property('b')]),
    ],
  ])('have %s', (_, given, want) => {
    expect(readGiven(given).schema).toEqual(want)
  })

  it('extend what they refer to', () => {
    const { schema, shared } = readGiven(
      `
type: object
allOf: [{ $ref: base.yaml }, { properties: { a: { type: string } } }, { $ref: other.yaml }]
properties: { b: { type: string } }
required: [b]`,
      {
        'base.yaml': '{ properties: { base: { type: string } } }',
        'other.yaml': '{ type: object }',
      },
    )
    expect(schema).toEqual(
      object([property('a'), property('b', text, {}, true)], {
        bases: [
          { kind: 'ref', name: 'Base' },
          { kind: 'ref', name: 'Other' },
        ],
      }),
    )
    expect(shared.look('Base')).toMatchObject({ kind: 'object', name: 'Base' })
  })

  it('extend the only one that they refer to if they have properties of their own', () => {
    const given = '{ allOf: [{ $ref: base.yaml }], properties: { a: { type: string } } }'
    const { schema } = readGiven(given, { 'base.yaml': '{ type: object }' })
    expect(schema).toEqual(object([property('a')], { bases: [{ kind: 'ref', name: 'Base' }] }))
  })

  it.each([
    ['unit', '{ type: integer, description: In milliseconds. }', { unit: 'milliseconds' }],
    ['unit of a number', '{ type: number, description: In bytes. }', { unit: 'bytes' }],
    ['no unit of a text', '{ type: string, description: In milliseconds. }', {}],
    ['since', "{ type: string, x-addedInMatrixVersion: '1.5' }", { since: '1.5' }],
    ['deprecated', '{ type: string, deprecated: true }', { deprecated: true }],
    ['not deprecated', '{ type: string, deprecated: false }', {}],
  ])('know the facts of a property: %s', (_, given, facts) => {
    expect(readGiven(`{ properties: { a: ${given} } }`).schema).toMatchObject({ properties: [{ facts }] })
  })
})

describe('the names of objects', () => {
  const one = '{ type: object, properties: { n: { type: integer } } }'
  const titled = '{ type: object, title: Room Key, properties: { n: { type: integer } } }'

  it.each([
    ['a property', `{ properties: { keys: ${one} } }`, ['GivenKeys']],
    ['a title', `{ properties: { keys: ${titled} } }`, ['GivenRoomKey']],
    ['two with a title', `{ properties: { a: ${titled}, b: ${titled} } }`, ['GivenRoomKey', 'GivenB']],
    ['items', `{ properties: { keys: { type: array, items: ${one} } } }`, ['GivenKeys']],
    ['one of two', `{ properties: { keys: { oneOf: [${one}, ${titled}] } } }`, ['GivenKeys', 'GivenRoomKey']],
    [
      'the outer before the inner',
      `{ properties: { a: { title: B, properties: { b: ${titled} } } } }`,
      ['GivenB', 'GivenRoomKey'],
    ],
  ])('are by %s', (_, given, want) => {
    const { schema } = readGiven(given)
    expect(declarationsIn(schema).map(({ name }) => name)).toEqual(['GivenThing', ...want])
  })

  it('run out where an object without a title is in one that is called the same', () => {
    expect(() => readGiven(`{ properties: { thing: ${one} } }`)).toThrow('under thing in Given')
  })

  it('are as given for the outermost, also in an allOf of one', () => {
    const named = { name: 'GivenBody' }
    expect(readGiven(one, {}, named).schema).toMatchObject(named)
    expect(readGiven(`{ allOf: [${one}] }`, {}, named).schema).toMatchObject(named)
  })
})
