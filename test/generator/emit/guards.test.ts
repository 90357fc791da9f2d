import { describe, it } from 'vitest'
import { checkGuard, type Given } from './guards-given.ts'

describe('the guards of plain values', () => {
  it.each<readonly [string, Given]>([
    ['anything', { yaml: '{}', accepted: [null, 1, 'a', [], {}], refused: [] }],
    [
      'a text',
      {
        yaml: '{ type: string }',
        accepted: ['', 'a'],
        refused: [
          [1, '', 'a string'],
          [null, '', 'a string'],
        ],
      },
    ],
    [
      'a format, which is not checked',
      {
        yaml: '{ type: string, format: mx-user-id }',
        accepted: ['@a:b', 'a'],
        refused: [[1, '', 'a string']],
      },
    ],
    [
      'an enum',
      {
        yaml: '{ type: string, enum: [a, "it\'s"] }',
        accepted: ['a', "it's"],
        refused: [
          ['b', '', "a or it's"],
          [['a'], '', "a or it's"],
        ],
      },
    ],
    [
      'a prefix',
      {
        yaml: "{ type: string, pattern: '^mxc://' }",
        accepted: ['mxc://', 'mxc://a/b'],
        refused: [
          ['mxc:/', '', 'a string that begins with mxc://'],
          [1, '', 'a string that begins with mxc://'],
        ],
      },
    ],
    [
      'a prefix with an escape',
      {
        yaml: "{ type: string, pattern: '^\\$' }",
        accepted: ['$a'],
        refused: [['a', '', 'a string that begins with $']],
      },
    ],
    [
      'a form',
      {
        yaml: "{ type: string, pattern: '^[a-z]+/$' }",
        accepted: ['ab/'],
        refused: [
          ['ab', '', 'a string that matches ^[a-z]+\\/$'],
          [1, '', 'a string that matches ^[a-z]+\\/$'],
        ],
      },
    ],
    [
      'a length, in characters',
      {
        yaml: '{ type: string, maxLength: 2 }',
        accepted: ['', 'ab', '🎈🎈', '\n\n'],
        refused: [['abc', '', 'a string that matches ^[\\s\\S]{0,2}$']],
      },
    ],
    [
      'a prefix and a length',
      {
        yaml: "{ type: string, pattern: '^@', maxLength: 2 }",
        accepted: ['@', '@a'],
        refused: [
          ['a', '', 'a string that begins with @'],
          ['@ab', '', 'a string that matches ^[\\s\\S]{0,2}$'],
        ],
      },
    ],
    [
      'an integer',
      {
        yaml: '{ type: integer }',
        accepted: [0, -1],
        refused: [
          [1.5, '', 'an integer'],
          ['1', '', 'an integer'],
        ],
      },
    ],
    ['a number', { yaml: '{ type: number }', accepted: [1.5], refused: [['1', '', 'a number']] }],
    ['a boolean', { yaml: '{ type: boolean }', accepted: [true, false], refused: [[0, '', 'a boolean']] }],
    ['null', { yaml: "{ type: 'null' }", accepted: [null], refused: [[{}, '', 'null']] }],
    [
      'an array',
      {
        yaml: '{ type: array, items: { type: string } }',
        accepted: [[], ['a']],
        refused: [
          [{}, '', 'an array'],
          [['a', 1], '/1', 'a string'],
        ],
      },
    ],
    [
      'an array of anything',
      { yaml: '{ type: array }', accepted: [[], [null, {}]], refused: [['a', '', 'an array']] },
    ],
    [
      'an array of arrays',
      {
        yaml: '{ type: array, items: { type: array, items: { type: [integer, boolean] } } }',
        accepted: [[[1, true], []]],
        refused: [
          [[[1], [1, 'a']], '/1/1', 'a boolean or an integer'],
          [[1], '/0', 'an array'],
        ],
      },
    ],
  ])('%s', (_, given) => checkGuard(given))
})

describe('the guards of objects', () => {
  const fields = `
properties:
  must: { type: string }
  may: { type: integer }
  'm.any': {}
  any: {}
required: [must, m.any]`

  it.each<readonly [string, Given]>([
    [
      'fields, of which some are required',
      {
        yaml: fields,
        accepted: [
          { must: 'a', 'm.any': null },
          { must: 'a', may: 1, 'm.any': [], any: 1, other: true },
          { must: 'a', may: null, 'm.any': 0 },
        ],
        refused: [
          [[], '', 'an object'],
          [null, '', 'an object'],
          [{ 'm.any': 1 }, '/must', 'a string'],
          [{ must: null, 'm.any': 1 }, '/must', 'a string'],
          [{ must: 'a' }, '/m.any', 'a value'],
          [{ must: 'a', 'm.any': 1, may: 'b' }, '/may', 'an integer'],
        ],
      },
    ],
    [
      'names that need quotes and escapes',
      {
        yaml: "{ properties: { \"it's\": { type: string }, a/b: { properties: { '~': { type: boolean } } } } }",
        accepted: [{ "it's": 'a', 'a/b': { '~': true } }],
        refused: [
          [{ "it's": 1 }, "/it's", 'a string'],
          [{ 'a/b': { '~': 1 } }, '/a~1b/~0', 'a boolean'],
        ],
      },
    ],
    [
      'objects in arrays in objects',
      {
        yaml: '{ properties: { a: { type: array, items: { properties: { b: { enum: [c], type: string } }, required: [b] } } } }',
        accepted: [{ a: [{ b: 'c' }] }, { a: [] }, {}],
        refused: [
          [{ a: [{ b: 'c' }, { b: 'd' }] }, '/a/1/b', 'c'],
          [{ a: [{}] }, '/a/0/b', 'c'],
          [{ a: [1] }, '/a/0', 'an object'],
        ],
      },
    ],
    [
      'bases and their fields',
      {
        yaml: 'allOf: [{ $ref: base.yaml }, { properties: { own: { type: string } }, required: [own] }]',
        others: { 'base.yaml': '{ properties: { base: { type: integer } }, required: [base] }' },
        accepted: [{ base: 1, own: 'a' }],
        refused: [
          [{ own: 'a' }, '/base', 'an integer'],
          [{ base: 1 }, '/own', 'a string'],
          ['a', '', 'an object'],
        ],
      },
    ],
    [
      'a field that a base has too: both hold',
      {
        yaml: 'allOf: [{ $ref: base.yaml }]\nproperties: { a: { type: string, enum: [ab] } }\nrequired: [a]',
        others: { 'base.yaml': "{ properties: { a: { type: string, pattern: '^a' } } }" },
        accepted: [{ a: 'ab' }],
        refused: [
          [{ a: 'b' }, '/a', 'a string that begins with a'],
          [{ a: 'ac' }, '/a', 'ab'],
          [{}, '/a', 'ab'],
        ],
      },
    ],
    [
      'what else there is, but for the named',
      {
        yaml: '{ properties: { n: { type: integer }, "m.x": {} }, additionalProperties: { type: string } }',
        accepted: [{ n: 1, 'm.x': 1, other: 'a' }, {}],
        refused: [
          [{ n: 'a' }, '/n', 'an integer'],
          [{ n: 1, other: 1 }, '/other', 'a string'],
        ],
      },
    ],
    [
      'how many fields there are',
      {
        yaml: '{ properties: { a: { type: integer } }, minProperties: 1, maxProperties: 2 }',
        accepted: [{ a: 1 }, { b: 1, c: 1 }],
        refused: [
          [{}, '', 'an object with 1 to 2 fields'],
          [{ a: 1, b: 1, c: 1 }, '', 'an object with 1 to 2 fields'],
        ],
      },
    ],
  ])('%s', (_, given) => checkGuard(given))
})
