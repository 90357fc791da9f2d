import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import type { Json } from '../../../src/entries/index.ts'
import { misfitsOf } from '../../../src/testing/check/misfit.ts'
import { formats } from '../../../src/testing/specification/formats.ts'
import type { Schema } from '../../../src/testing/specification/operation-spec.ts'

const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true })
for (const [name, { form }] of Object.entries(formats)) ajv.addFormat(name, form)

const misfits = (schema: Schema, value: Json, isSecret = false) => {
  const validate = ajv.compile(schema)
  validate(value)
  return misfitsOf(validate.errors ?? [], isSecret).map(
    ({ path, expected, found, kind }) => `${kind} ${path}: ${expected}, ${found}`,
  )
}

const object = (properties: Schema['properties'] = {}, required: readonly string[] = []): Schema => ({
  type: 'object',
  properties,
  required,
})

describe('misfitsOf', () => {
  it.each<readonly [string, Schema, Json, readonly string[]]>([
    ['nothing', object({ a: { type: 'string' } }), { a: '' }, []],
    ['a type', { type: 'string' }, 1, ['shape : string, number']],
    ['the type of an array', { type: 'object' }, [], ['shape : object, array']],
    ['the type of null', { type: 'object' }, null, ['shape : object, null']],
    ['several types', { type: ['string', 'null'] }, 1, ['shape : string or null, number']],
    ['a number that is not whole', { type: 'integer' }, 1.5, ['shape : integer, 1.5']],
    [
      'what is nested, in JSON Pointers',
      object({ 'a/b': { type: 'array', items: { type: 'string' } } }),
      { 'a/b': ['', 1] },
      ['shape /a~1b/1: string, number'],
    ],
    [
      'what is missing',
      object({ a: { type: 'string' } }, ['a', 'b']),
      {},
      ['shape /a: string, nothing', 'shape /b: a value, nothing'],
    ],
    [
      'what is missing and has a form',
      object({ a: { type: 'string', format: 'mx-user-id', pattern: '^@' } }, ['a']),
      {},
      ['shape /a: a user id, nothing'],
    ],
    ['one of some', { enum: ['a', 'b'] }, 'c', ['value : "a" or "b", "c"']],
    ['a pattern', { type: 'string', pattern: '^x' }, 'y', ['value : text that matches ^x, "y"']],
    ['a format', { format: 'mx-user-id', pattern: '^@' }, 'bob', ['value : a user id, "bob"']],
    ['a long text', { enum: ['a'] }, 'x'.repeat(99), [`value : "a", "${'x'.repeat(60)}…"`]],
    ['too few', { type: 'object', minProperties: 1 }, {}, ['value : at least 1 of them, 0']],
    ['too many', { type: 'object', maxProperties: 1 }, { a: 1, b: 2 }, ['value : at most 1 of them, 2']],
    [
      'all alternatives',
      { oneOf: [{ type: 'string' }, { type: 'object' }] },
      1,
      ['shape : string or object, number'],
    ],
    [
      'the parts of a whole once each',
      { allOf: [object({ a: { type: 'string' } }), object({ a: { type: 'string' } }, ['b'])] },
      { a: 1 },
      ['shape /a: string, number', 'shape /b: a value, nothing'],
    ],
  ])('tells %s', (_, schema, value, want) => {
    expect(misfits(schema, value)).toEqual(want)
  })

  it.each(['password', 'id_access_token', 'client_secret', 'auth'])('does not show what is in %s', (name) => {
    const schema = object({ [name]: object({ a: { enum: ['x'] } }) })
    expect(misfits(schema, { [name]: { a: 'my secret' } })).toEqual([`value /${name}/a: "x", string`])
  })

  it('shows nothing of a value that is a secret as a whole', () => {
    expect(misfits({ enum: ['x'] }, 'my secret', true)).toEqual(['value : "x", string'])
    expect(misfits({ type: 'integer' }, 1.5, true)).toEqual(['shape : integer, number'])
  })
})
