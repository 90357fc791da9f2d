import { describe, expect, it } from 'vitest'
import { codecDeclaration, walkOf } from '../../generator/emit/codec.ts'
import { eventCodecs, hasCodecs, operationCodecs, sharedCodecs } from '../../generator/emit/codec-file.ts'
import type { Operation } from '../../generator/operation/operation.ts'
import type { MapFacts, ObjectSchema, Property, Schema } from '../../generator/schema/schema.ts'

const text: Schema = { kind: 'text' }
const any: Schema = { kind: 'any' }
const map = (facts: Partial<MapFacts>): Schema => ({ kind: 'map', values: [], closed: false, ...facts })
const property = (name: string, required: boolean, schema: Schema): Property => ({
  name,
  required,
  schema,
  facts: {},
})
const object = (properties: readonly Property[], more: Partial<ObjectSchema> = {}): ObjectSchema => ({
  kind: 'object',
  name: 'Room',
  bases: [],
  properties,
  ...more,
})

/** Writes a walk, and says what of `walk.ts` it uses. */
const written = (schema: Schema): readonly string[] => {
  const used: string[] = []
  const walk = walkOf(schema, (name) => {
    used.push(name)
    return name
  })
  return [walk, [...new Set(used)].sort().join(' ')]
}

describe('the walk of a schema', () => {
  it.each<[string, Schema, string, string]>([
    ['any', any, 'anything', 'anything'],
    ['file', { kind: 'file' }, 'anything', 'anything'],
    ['null', { kind: 'null' }, 'nothing', 'nothing'],
    ['integer', { kind: 'integer' }, 'integer', 'integer'],
    ['number', { kind: 'number' }, 'number', 'number'],
    ['boolean', { kind: 'boolean' }, 'boolean', 'boolean'],
    ['text', text, 'text', 'text'],
    ['text with a format', { kind: 'text', format: 'uri' }, 'text', 'text'],
    ['text with values', { kind: 'text', values: ['a', "b'c"] }, "oneOf(['a', 'b\\'c'])", 'oneOf'],
    ['text with a beginning', { kind: 'text', pattern: '^mxc:\\/\\/' }, "beginning('mxc://')", 'beginning'],
    ['text of a form', { kind: 'text', pattern: '^turns?:' }, 'matching(/^turns?:/u)', 'matching'],
    [
      'text of a form and a length',
      { kind: 'text', pattern: '^a+$', maxLength: 50 },
      'all([matching(/^a+$/u), matching(/^[\\s\\S]{0,50}$/u)])',
      'all matching',
    ],
    ['array', { kind: 'array', items: text }, 'list(text)', 'list text'],
    ['map of anything', map({}), 'object', 'object'],
    ['map', map({ values: [{ pattern: '', schema: text }] }), "map('', text)", 'map text'],
    [
      'map with a beginning',
      map({ values: [{ pattern: '^@', schema: text }] }),
      "map('@', text)",
      'map text',
    ],
    [
      'map that admits no other keys',
      map({ values: [{ pattern: '^\\$', schema: text }], closed: true }),
      "all([keys(/^\\$/u, 0, Infinity), map('$', text)])",
      'all keys map text',
    ],
    [
      'map with so many keys',
      map({ values: [{ pattern: '', schema: any }], minProperties: 1, maxProperties: 2 }),
      'keys(/^/u, 1, 2)',
      'keys',
    ],
    [
      'union, what has an inside last',
      { kind: 'union', members: [{ kind: 'ref', name: 'Key' }, map({}), text, { kind: 'null' }] },
      'either([nothing, text, object, KeyCodec])',
      'either nothing object text',
    ],
    ['reference', { kind: 'ref', name: 'Key' }, 'KeyCodec', ''],
    ['object of its own', object([]), 'RoomCodec', ''],
  ])('%s', (_, schema, walk, used) => {
    expect(written(schema)).toEqual([walk, used])
  })
})

describe('the codec of an object', () => {
  const declared = (schema: Schema) => codecDeclaration('Room', schema, '', (name) => name)
  const codec = (walk: string) =>
    `export const RoomCodec: Type<Room> = /* @__PURE__ */ guarded('Room', isRoom, () => ${walk})`

  it.each<[string, Schema, string]>([
    ['no properties', object([]), 'object'],
    [
      'properties',
      object([property('id', true, text), property('m.tag', false, text)]),
      "fields({ id: text, 'm.tag': optional(text) })",
    ],
    [
      'properties that are anything',
      object([property('there', true, any), property('perhaps', false, any)]),
      'fields({ there: present })',
    ],
    [
      'bases',
      object([property('id', true, text)], { bases: [{ kind: 'ref', name: 'Event' }] }),
      'all([EventCodec, fields({ id: text })])',
    ],
    ['a base alone', object([], { bases: [{ kind: 'ref', name: 'Event' }] }), 'EventCodec'],
    [
      'other keys',
      object([property('id', true, text)], {
        rest: { values: [{ pattern: '', schema: { kind: 'integer' } }], closed: false },
      }),
      "all([fields({ id: text }), map('', integer, ['id'])])",
    ],
    ['not an object', { kind: 'ref', name: 'Event' }, 'EventCodec'],
  ])('with %s', (_, schema, walk) => {
    expect(declared(schema)).toBe(codec(walk))
  })
})

describe('the files of codecs', () => {
  const link = 'https://spec.matrix.org/v1.18/client-server-api/#a'
  const operation = (facts: Partial<Operation>): Operation =>
    ({ api: 'identity', jobId: 'GetKey', link, response: { kind: 'media' }, ...facts }) as Operation

  it('hold the body and the response of an operation', () => {
    const properties = [
      property('key', true, { kind: 'ref', name: 'Key' }),
      property('room', true, object([])),
    ]
    const response = { kind: 'json', schema: object(properties, { name: 'GetKeyResponse' }) } as const
    expect(operationCodecs(operation({ body: text, response }))).toEqual({
      path: 'src/codecs/identity/get-key.ts',
      text: `// Generated from the Matrix specification by generator/. Do not edit.

import { type GetKeyBody, type GetKeyResponse, type Room, isGetKeyBody, isGetKeyResponse, isRoom } from '../../api/identity/get-key.ts'
import { KeyCodec } from '../definitions/key.ts'
import { guarded } from '../guarded.ts'
import { text, fields, object } from '../walk.ts'
import type { Type } from 'io-ts'

/**
 * Decodes \`GetKeyBody\`.
 *
 * @see ${link}
 */
export const GetKeyBodyCodec: Type<GetKeyBody> = /* @__PURE__ */ guarded('GetKeyBody', isGetKeyBody, () => text)

/**
 * Decodes \`GetKeyResponse\`.
 *
 * @see ${link}
 */
export const GetKeyResponseCodec: Type<GetKeyResponse> = /* @__PURE__ */ guarded('GetKeyResponse', isGetKeyResponse, () => fields({ key: KeyCodec, room: RoomCodec }))

/**
 * Decodes \`Room\`.
 *
 * @see ${link}
 */
export const RoomCodec: Type<Room> = /* @__PURE__ */ guarded('Room', isRoom, () => object)

`,
    })
  })

  it('ignore the body of a response that says nothing', () => {
    expect(operationCodecs(operation({ response: { kind: 'empty' } })).text).toContain(
      "export const GetKeyResponseCodec: Type<GetKeyResponse> = /* @__PURE__ */ ignored('GetKeyResponse')",
    )
  })

  it('are not there for content and redirects', () => {
    const kinds = ['json', 'empty', 'media', 'redirect'] as const
    expect(
      kinds.map((kind) =>
        hasCodecs(operation({ response: kind === 'json' ? { kind, schema: any } : { kind } })),
      ),
    ).toEqual([true, true, false, false])
    expect(hasCodecs(operation({ body: any }))).toBe(true)
  })

  it('mirror those of the types', () => {
    const event = { type: 'm.a', variant: 'm.a', name: 'AContent', kind: 'basic', schema: any, link } as const
    expect(eventCodecs(event).path).toBe('src/codecs/events/a.ts')
    const at = { node: {}, file: '', pointer: '' }
    const shared = sharedCodecs(
      { name: 'Tree', schema: { kind: 'array', items: { kind: 'ref', name: 'Tree' } }, at },
      { users: ['a'], link },
    )
    expect(shared.path).toBe('src/codecs/definitions/tree.ts')
    expect(shared.text).toContain('() => list(TreeCodec)')
    expect(shared.text).not.toContain("'./tree.ts'")
  })
})
