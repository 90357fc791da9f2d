import { describe, expect, it } from 'vitest'
import { uniqueNames } from '../../../generator/schema/read.ts'
import { readGiven } from './given.ts'

const any = { kind: 'any' }
const text = { kind: 'text' }

describe('readSchema', () => {
  it.each<readonly [string, string, unknown]>([
    ['nothing', '{}', any],
    ['only words', '{ description: Words., title: T }', any],
    ['a string', '{ type: string }', text],
    ['an enum', '{ type: string, enum: [a, "1", 2] }', { ...text, values: ['a', '1', '2'] }],
    ['a pattern', "{ type: string, pattern: '^@' }", { ...text, pattern: '^@' }],
    ['a length', '{ type: string, maxLength: 255 }', { ...text, maxLength: 255 }],
    ['a format', '{ type: string, format: mx-user-id }', { ...text, format: 'mx-user-id' }],
    ['an integer', '{ type: integer, minimum: 1 }', { kind: 'integer' }],
    ['a number', '{ type: number }', { kind: 'number' }],
    ['a boolean', '{ type: boolean, default: true }', { kind: 'boolean' }],
    ['null', "{ type: 'null' }", { kind: 'null' }],
    ['an array', '{ type: array, items: { type: string } }', { kind: 'array', items: text }],
    ['an array of anything', '{ type: array }', { kind: 'array', items: any }],
    [
      'several types',
      "{ type: [string, integer, 'null'], pattern: '^a' }",
      { kind: 'union', members: [{ ...text, pattern: '^a' }, { kind: 'integer' }, { kind: 'null' }] },
    ],
    ['a list of one type', '{ type: [boolean] }', { kind: 'union', members: [{ kind: 'boolean' }] }],
    [
      'oneOf',
      '{ oneOf: [{ type: string }, { type: boolean }] }',
      { kind: 'union', members: [text, { kind: 'boolean' }] },
    ],
    [
      'anyOf, after oneOf',
      "{ anyOf: [{ type: 'null' }], oneOf: [{ type: string }] }",
      { kind: 'union', members: [text, { kind: 'null' }] },
    ],
    ['oneOf with one', '{ oneOf: [{ type: string }] }', text],
    ['allOf with one, which adds words', '{ allOf: [{ type: string }], description: Words. }', text],
  ])('reads %s', (_, given, want) => {
    expect(readGiven(given).schema).toEqual(want)
  })

  it('offers the values that are known of a name', () => {
    const known = { ...text, known: ['email', 'msisdn'] }
    expect(readGiven('{ type: string }', {}, { property: 'medium' }).schema).toEqual(known)
  })

  it('names the place of a type that is not known', () => {
    expect(() => readGiven('{ type: array, items: { type: float } }')).toThrow(
      'given.yaml#/items: a type that is not known: float',
    )
  })
})

describe('references', () => {
  it('are read once, and bear the names of their files and places', () => {
    const { schema, shared } = readGiven(
      '{ type: object, properties: { a: { $ref: b.yaml }, b: { $ref: b.yaml }, c: { $ref: "b.yaml#/x" } } }',
      { 'b.yaml': "{ type: string, pattern: '^b', x: { type: boolean } }" },
    )
    expect(schema).toMatchObject({
      properties: [
        { name: 'a', schema: { kind: 'ref', name: 'B' } },
        { name: 'b', schema: { kind: 'ref', name: 'B' } },
        { name: 'c', schema: { kind: 'ref', name: 'BX' } },
      ],
    })
    expect([...shared.all()].map(([name, one]) => [name, one.schema, one.at.file])).toEqual([
      ['B', { ...text, pattern: '^b' }, 'b.yaml'],
      ['BX', { kind: 'boolean' }, 'b.yaml'],
    ])
  })

  it('are followed to their end', () => {
    const { schema, shared } = readGiven('{ $ref: b.yaml }', {
      'b.yaml': '{ $ref: c.yaml }',
      'c.yaml': '{ type: boolean }',
    })
    expect(schema).toEqual({ kind: 'ref', name: 'C' })
    expect(shared.look('C')).toEqual({ kind: 'boolean' })
  })

  it('count more than what stands beside them', () => {
    const others = { 'b.yaml': '{ type: string }' }
    expect(readGiven('{ $ref: b.yaml, type: object, title: T }', others).schema).toEqual({
      kind: 'ref',
      name: 'B',
    })
    expect(readGiven('{ allOf: [{ $ref: b.yaml }], description: Words. }', others).schema).toEqual({
      kind: 'ref',
      name: 'B',
    })
  })

  it('may lead back to where they stand', () => {
    const { schema, shared } = readGiven('{ type: array, items: { $ref: node.yaml } }', {
      'node.yaml':
        '{ type: object, properties: { next: { $ref: node.yaml }, all: { type: array, items: { $ref: "#" } } } }',
    })
    const node = { kind: 'ref', name: 'Node' }
    expect(schema).toEqual({ kind: 'array', items: node })
    expect(shared.look('Node')).toEqual({
      kind: 'object',
      name: 'Node',
      bases: [],
      properties: [
        { name: 'next', required: false, schema: node, facts: {} },
        { name: 'all', required: false, schema: { kind: 'array', items: node }, facts: {} },
      ],
    })
  })

  it('may lead to another part of their file', () => {
    const given =
      '{ type: array, items: { $ref: "#/definitions/deep" }, definitions: { deep: { type: boolean } } }'
    const { schema, shared } = readGiven(given)
    expect(schema).toMatchObject({ items: { kind: 'ref', name: 'GivenDefinitionsDeep' } })
    expect(shared.look('GivenDefinitionsDeep')).toEqual({ kind: 'boolean' })
  })
})

describe('uniqueNames', () => {
  it.each<readonly [string, readonly (readonly [title: string, property: string])[], readonly string[]]>([
    ['the title', [['Room Key', 'keys']], ['GivenRoomKey']],
    ['the property', [['', 'room_keys']], ['GivenRoomKeys']],
    [
      'the property where the title is taken',
      [
        ['Key', 'a'],
        ['Key', 'b'],
      ],
      ['GivenKey', 'GivenB'],
    ],
    [
      'both where each is taken',
      [
        ['Key', 'a'],
        ['B', ''],
        ['Key', 'b'],
      ],
      ['GivenKey', 'GivenB', 'GivenBKey'],
    ],
    ['not a reserved name', [['Body', 'content']], ['GivenContent']],
  ])('takes %s', (_, given, want) => {
    const uniqueName = uniqueNames('Given', ['GivenBody'])
    expect(given.map(([title, property]) => uniqueName(title, property))).toEqual(want)
  })

  it('says where no name is left', () => {
    const uniqueName = uniqueNames('Given')
    uniqueName('', 'a')
    expect(() => uniqueName('', 'a')).toThrow('no name is left for  under a in Given')
  })
})
