import { expect, it } from 'vitest'
import type { Schema } from '../../../src/testing/specification/operation-spec.ts'
import { mutationsOf, nullsOf } from './mutate.ts'

const mutations = (schema: Schema, value: Parameters<typeof mutationsOf>[1]) =>
  mutationsOf(schema, value).map(({ path, kind, value: wrong }) => [path, kind, JSON.stringify(wrong)])

it.each<readonly [string, Schema, Parameters<typeof mutationsOf>[1], readonly unknown[]]>([
  ['a text', { type: 'string' }, 'a', [['', 'type', '[true]']]],
  ['anything', {}, 'a', []],
  ['what may be of several types', { type: ['string', 'null'] }, 'a', []],
  [
    'a whole number',
    { type: 'integer' },
    1,
    [
      ['', 'type', '[true]'],
      ['', 'value', '0.5'],
    ],
  ],
  [
    'a form',
    { type: 'string', pattern: '^@' },
    '@a',
    [
      ['', 'type', '[true]'],
      ['', 'value', '"?@a"'],
    ],
  ],
  [
    'a list',
    { type: 'array', items: { type: 'string' } },
    ['a', 'b'],
    [
      ['', 'type', '"neither object nor array"'],
      ['/0', 'type', '[[true],"b"]'],
      ['/1', 'type', '["a",[true]]'],
    ],
  ],
  [
    'an object',
    { properties: { 'a/b': { enum: ['x'] }, c: { type: 'string' } }, required: ['a/b'] },
    { 'a/b': 'x' },
    [
      ['/a~1b', 'missing', '{}'],
      ['/a~1b', 'value', '{"a/b":"none of these"}'],
    ],
  ],
])('changes %s', (_, schema, value, want) => {
  expect(mutations(schema, value)).toEqual(want)
})

it('puts null where a property may be absent', () => {
  const schema: Schema = {
    properties: { a: { type: 'string' }, b: { type: 'array', items: { properties: { c: {} } } } },
    required: ['a'],
  }
  expect(nullsOf(schema, { a: '', b: [{ c: 1, d: 2 }] })).toEqual([
    { a: '', b: null },
    { a: '', b: [{ c: null, d: 2 }] },
  ])
})
