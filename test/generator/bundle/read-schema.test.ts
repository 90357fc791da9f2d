import { describe, expect, it } from 'vitest'
import { schemaFlaws } from '../../../generator/bundle/flaws.ts'
import { readSchema } from '../../../generator/bundle/read-schema.ts'
import { placeOf } from '../../../generator/bundle/schema-names.ts'
import type { Node } from '../../../generator/specification/documents.ts'
import { documentsOf } from './documents.ts'

const documents = documentsOf({
  'shared.yaml': { type: 'string', description: 'shared' },
  'here.yaml': { part: { $ref: 'shared.yaml' }, other: { type: 'object' } },
})

const read = (node: Node, place = { file: 'here.yaml', pointer: '' }) =>
  readSchema({ node, ...place }, { refer: (target) => `#/$defs/${placeOf(target)}` }, documents)

describe('readSchema', () => {
  it.each<readonly [string, Node, unknown]>([
    ['nothing', {}, {}],
    [
      'what is for readers',
      {
        title: 'T',
        description: 'D',
        summary: 'S',
        example: 1,
        examples: [1],
        $schema: 's',
        'x-any': 1,
        type: 'string',
      },
      { type: 'string' },
    ],
    [
      'properties that are called as what is for readers',
      {
        properties: { description: { type: 'string', description: 'D' }, example: {} },
        required: ['example'],
      },
      { properties: { description: { type: 'string' }, example: {} }, required: ['example'] },
    ],
    [
      'facts',
      { type: ['string', 'null'], enum: ['a'], pattern: '^a', format: 'uri', default: 'a', deprecated: true },
      { type: ['string', 'null'], enum: ['a'], pattern: '^a', format: 'uri', default: 'a', deprecated: true },
    ],
    [
      'an array',
      { type: 'array', items: { type: 'string', title: 'T' } },
      { type: 'array', items: { type: 'string' } },
    ],
    [
      'a map',
      { additionalProperties: { title: 'T' }, patternProperties: { '^@': { 'x-a': 1 } }, minProperties: 1 },
      { additionalProperties: {}, patternProperties: { '^@': {} }, minProperties: 1 },
    ],
    ['a closed object', { additionalProperties: false }, { additionalProperties: false }],
    [
      'alternatives',
      { allOf: [{ title: 'T' }], oneOf: [{ type: 'null' }], anyOf: [{}] },
      { allOf: [{}], oneOf: [{ type: 'null' }], anyOf: [{}] },
    ],
    [
      'a reference, and what stands beside it',
      { $ref: 'shared.yaml', description: 'D', type: 'string' },
      { $ref: '#/$defs/shared.yaml#', type: 'string' },
    ],
    ['a reference to a reference', { $ref: '#/part' }, { $ref: '#/$defs/shared.yaml#' }],
    ['a reference within the file', { $ref: '#/other' }, { $ref: '#/$defs/here.yaml#/other' }],
  ])('reads %s', (_, given, want) => {
    expect(read(given)).toEqual(want)
  })

  it('refuses a keyword that is not known, and says where', () => {
    expect(() => read({ properties: { a: { const: 1 } } })).toThrow(
      'here.yaml#/properties/a: a keyword that is not known: const',
    )
  })

  it('corrects what the table of flaws has', () => {
    const [place = ''] = Object.keys(schemaFlaws)
    const [file = '', pointer = ''] = place.split('#')
    const given = { oneOf: [{ type: 'object' }] }
    expect(read(given, { file, pointer })).toEqual({ anyOf: [{ type: 'object' }] })
    expect(read(given)).toEqual(given)
  })
})
