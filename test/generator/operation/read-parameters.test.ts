import { describe, expect, it } from 'vitest'
import type { Parameter } from '../../../generator/operation/operation.ts'
import { bodyParameters, readParameters } from '../../../generator/operation/read-parameters.ts'
import { items } from '../../../generator/specification/documents.ts'
import { contextOf } from '../schema/given.ts'
import { specificationOf } from '../specification-of.ts'

const read = (parameters: string) => {
  const documents = specificationOf({ 'given.yaml': `parameters: [${parameters}]` })
  return readParameters(items(documents.load('given.yaml'), 'parameters'), contextOf(documents))
}

const text = { kind: 'text' } as const

describe('readParameters', () => {
  it.each<readonly [string, string, Partial<Parameter>]>([
    [
      'of a path, which are required and keep their names',
      '{ in: path, name: room_id, schema: { type: string } }',
      { name: 'room_id', property: 'room_id', in: 'path', required: true, schema: text, facts: {} },
    ],
    [
      'of a query',
      '{ in: query, name: next_batch, schema: { type: string } }',
      { name: 'next_batch', property: 'nextBatch', in: 'query', required: false },
    ],
    [
      'that a query requires',
      '{ in: query, name: m.read, required: true, schema: { type: boolean } }',
      { property: 'mRead', required: true, schema: { kind: 'boolean' } },
    ],
    [
      'of a header',
      '{ in: header, name: Content-Type, schema: { type: string } }',
      { name: 'Content-Type', property: 'contentType', in: 'header' },
    ],
    [
      'with a unit',
      '{ in: query, name: timeout, description: In milliseconds., schema: { type: integer } }',
      { facts: { unit: 'milliseconds' } },
    ],
    [
      'that have a unit only if they are numbers',
      '{ in: query, name: timeout, description: In milliseconds., schema: { type: string } }',
      { facts: {} },
    ],
    [
      'that came later and will go',
      "{ in: query, name: a, x-addedInMatrixVersion: '1.3', deprecated: true, schema: {} }",
      { facts: { since: '1.3', deprecated: true }, schema: { kind: 'any' } },
    ],
    [
      'with types of their own',
      '{ in: query, name: a, schema: { properties: { b: {} } } }',
      { schema: expect.objectContaining({ kind: 'object', name: 'GivenA' }) },
    ],
  ])('reads parameters %s', (_, given, want) => {
    expect(read(given)).toEqual([expect.objectContaining(want)])
  })

  it.each([
    ['{ in: path, name: a, schema: {} }, { in: cookie, name: b, schema: {} }', '#/parameters/1/in: expected'],
    ['{ in: path, name: a }', '#/parameters/0/schema: expected an object'],
  ])('names the place of what is wrong: %s', (given, want) => {
    expect(() => read(given)).toThrow(`given.yaml${want}`)
  })
})

describe('bodyParameters', () => {
  const field = (name: string) => ({ name, required: true, schema: text, facts: { since: '1.3' } })

  it.each([
    ['room_alias_name', [], 'roomAliasName'],
    ['roomId', ['roomId'], 'bodyRoomId'],
    ['room_id', ['roomId', 'userId'], 'bodyRoomId'],
    ['room_id', ['userId'], 'roomId'],
    ['m.mentions', [], 'mMentions'],
  ])('%s beside %s', (name, others, property) => {
    const outside = others.map((other): Parameter => ({ ...field(other), property: other, in: 'path' }))
    expect(bodyParameters([field(name)], outside)).toEqual([{ ...field(name), in: 'body', property }])
  })
})
