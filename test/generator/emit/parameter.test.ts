import { describe, expect, it } from 'vitest'
import { createModule } from '../../../generator/emit/module.ts'
import { parameterLine, parameterTypes, takeParameter } from '../../../generator/emit/parameter.ts'
import type { Parameter } from '../../../generator/operation/operation.ts'
import type { Schema } from '../../../generator/schema/schema.ts'

const text: Schema = { kind: 'text' }
const parameter = (more: Partial<Parameter>): Parameter => ({
  name: 'room_id',
  property: 'roomId',
  in: 'body',
  required: true,
  schema: text,
  facts: {},
  ...more,
})
const token = parameter({ name: 'id_access_token', property: 'idAccessToken' })

describe('parameterLine', () => {
  it.each<readonly [string, Parameter, boolean, string]>([
    ['required', parameter({}), false, '/** Body `room_id`. */\nreadonly roomId: string'],
    [
      'optional',
      parameter({ required: false }),
      false,
      '/** Body `room_id`. */\nreadonly roomId?: string | undefined',
    ],
    ['of a path', parameter({ in: 'path' }), false, '/** Path `room_id`. */\nreadonly roomId: string'],
    ['of a query', parameter({ in: 'query' }), false, '/** Query `room_id`. */\nreadonly roomId: string'],
    ['of a header', parameter({ in: 'header' }), false, '/** Header `room_id`. */\nreadonly roomId: string'],
    [
      'the body',
      parameter({ name: 'body', property: 'body', schema: { kind: 'file' } }),
      false,
      '/** The body. */\nreadonly body: FileDesc',
    ],
    ['sensitive', parameter({}), true, '/** Body `room_id`: sensitive. */\nreadonly roomId: string'],
    [
      'fillable',
      token,
      true,
      '/** Body `id_access_token`: sensitive, or `fromCredentials`. */\nreadonly idAccessToken: string | FromCredentials',
    ],
    [
      'of that name in a query',
      { ...token, in: 'query' },
      true,
      '/** Query `id_access_token`: sensitive. */\nreadonly idAccessToken: string',
    ],
    [
      'with facts',
      parameter({ schema: { kind: 'integer' }, facts: { unit: 'bytes', since: '1.3', deprecated: true } }),
      false,
      '/** Body `room_id`: in bytes, since v1.3, deprecated. */\nreadonly roomId: number',
    ],
    [
      'with a format',
      parameter({ schema: { kind: 'text', format: 'mx-room-id' } }),
      false,
      '/** Body `room_id`: a room id, which begins with `!`. */\nreadonly roomId: string',
    ],
  ])('%s', (_, given, secret, want) => {
    expect(parameterLine(given, secret)).toBe(want)
  })
})

describe('parameterTypes', () => {
  it.each<readonly [Parameter, readonly string[]]>([
    [parameter({}), []],
    [parameter({ schema: { kind: 'array', items: { kind: 'ref', name: 'Room' } } }), ['Room']],
    [token, ['FromCredentials']],
  ])('%#', (given, want) => {
    expect(parameterTypes(given)).toEqual(want)
  })
})

describe('takeParameter', () => {
  const map: Schema = { kind: 'map', values: [], closed: false }
  const union: Schema = { kind: 'union', members: [text, map] }
  const taken = (more: Partial<Parameter>) => {
    const module = createModule('src/api/given.ts')
    const written = takeParameter(parameter(more), module)
    const imported = module.file().text.match(/\{ .* \} from '.*'/g) ?? []
    return [written, ...imported]
  }
  const fields = "from '../jobs/fields.ts'"

  it.each<readonly [string, Partial<Parameter>, readonly string[]]>([
    [
      'a text',
      {},
      ["requireText('roomId', params.roomId)", "{ requireText } from '../internal/invalid-parameter.ts'"],
    ],
    [
      'an integer',
      { schema: { kind: 'integer' } },
      ["requireInteger('roomId', params.roomId)", `{ requireInteger } ${fields}`],
    ],
    [
      'a number',
      { schema: { kind: 'number' } },
      ["requireNumber('roomId', params.roomId)", `{ requireNumber } ${fields}`],
    ],
    [
      'a boolean',
      { schema: { kind: 'boolean' } },
      ["requireBoolean('roomId', params.roomId)", `{ requireBoolean } ${fields}`],
    ],
    [
      'an array',
      { schema: { kind: 'array', items: text } },
      ["requireArray('roomId', params.roomId)", `{ requireArray } ${fields}`],
    ],
    ['an object', { schema: map }, ["requireObject('roomId', params.roomId)", `{ requireObject } ${fields}`]],
    [
      'one of several',
      { schema: union },
      ["frozenJson('roomId', params.roomId)", "{ frozenJson } from '../internal/json.ts'"],
    ],
    [
      'anything',
      { schema: { kind: 'any' } },
      ["frozenJson('roomId', params.roomId)", "{ frozenJson } from '../internal/json.ts'"],
    ],
    [
      'a secret',
      { name: 'id_access_token' },
      ["requireSecret('roomId', params.roomId)", "{ requireSecret } from '../jobs/from-credentials.ts'"],
    ],
    [
      'what may be left out',
      { required: false, schema: { kind: 'boolean' } },
      ["optional(params, 'roomId', requireBoolean)", `{ requireBoolean, optional } ${fields}`],
    ],
    [
      'an array of a query',
      { in: 'query', schema: { kind: 'array', items: text } },
      ["requireTexts('roomId', params.roomId)", "{ requireTexts } from '../jobs/fields.ts'"],
    ],
    [
      'an object of a query',
      { in: 'query', schema: { kind: 'map', values: [{ pattern: '', schema: text }], closed: false } },
      ["requireTextMap('roomId', params.roomId)", "{ requireTextMap } from '../jobs/fields.ts'"],
    ],
    [
      'a text or null',
      { in: 'body', schema: { kind: 'union', members: [text, { kind: 'null' }] } },
      ["requireTextOrNull('roomId', params.roomId)", "{ requireTextOrNull } from '../jobs/fields.ts'"],
    ],
    [
      'a text of a query',
      { in: 'query', name: 'id_access_token' },
      ["requireText('roomId', params.roomId)", "{ requireText } from '../internal/invalid-parameter.ts'"],
    ],
  ])('takes %s', (_, given, want) => {
    expect(taken(given)).toEqual(want)
  })

  it('refuses what a query cannot have', () => {
    expect(() => taken({ in: 'query', schema: union })).toThrow('a query parameter cannot be this')
  })
})
