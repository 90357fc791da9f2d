import { describe, it } from 'vitest'
import type { Json } from '../../../src/internal/json.ts'
import { checkGuard, type Given } from './guards-given.ts'

describe('the guards of maps', () => {
  it.each<readonly [string, Given]>([
    [
      'any',
      {
        yaml: '{ type: object }',
        accepted: [{}, { a: 1 }],
        refused: [
          [[], '', 'an object'],
          [1, '', 'an object'],
        ],
      },
    ],
    [
      'values',
      {
        yaml: '{ type: object, additionalProperties: { type: boolean } }',
        accepted: [{}, { a: true, 'b/c': false }],
        refused: [
          [{ a: true, 'b/c': 1 }, '/b~1c', 'a boolean'],
          [{ a: null }, '/a', 'a boolean'],
          ['a', '', 'an object'],
        ],
      },
    ],
    [
      'several prefixes, and other keys',
      {
        yaml: "{ type: object, patternProperties: { '^@': { type: string }, '^m\\.': { type: integer } } }",
        accepted: [{ '@a': 'a', 'm.a': 1, ma: [], a: null }],
        refused: [
          [{ '@a': 1 }, '/@a', 'a string'],
          [{ 'm.a': 'a' }, '/m.a', 'an integer'],
        ],
      },
    ],
    [
      'prefixes, and no other keys',
      {
        yaml: "{ type: object, patternProperties: { '^@': { type: string }, '^!': {} }, additionalProperties: false }",
        accepted: [{}, { '@a': 'a', '!a': 1 }],
        refused: [
          [{ '@a': 'a', b: 'a' }, '/b', 'no key but one that matches ^@|^!'],
          [{ '@a': 1 }, '/@a', 'a string'],
        ],
      },
    ],
    [
      'no keys',
      {
        yaml: '{ type: object, additionalProperties: false }',
        accepted: [{}],
        refused: [[{ a: 1 }, '', 'an object with 0 fields']],
      },
    ],
    [
      'the form of keys',
      {
        yaml: "{ type: object, propertyNames: { type: string, pattern: '^[a-z]$' }, additionalProperties: { type: integer } }",
        accepted: [{ a: 1 }],
        refused: [
          [{ a: 1, B: 1 }, '/B', 'no key but one that matches ^[a-z]$'],
          [{ a: '1' }, '/a', 'an integer'],
        ],
      },
    ],
    [
      'how many keys there are',
      {
        yaml: '{ type: object, minProperties: 1, maxProperties: 1 }',
        accepted: [{ a: 1 }],
        refused: [
          [{}, '', 'an object with 1 fields'],
          [{ a: 1, b: 1 }, '', 'an object with 1 fields'],
        ],
      },
    ],
    [
      'maps in maps',
      {
        yaml: "{ type: object, patternProperties: { '^@': { type: object, additionalProperties: { type: array, items: { type: string } } } } }",
        accepted: [{ '@a': { b: ['c'] } }, { '@a': {} }],
        refused: [
          [{ '@a': { b: ['c', 1] } }, '/@a/b/1', 'a string'],
          [{ '@a': 1 }, '/@a', 'an object'],
        ],
      },
    ],
  ])('%s', (_, given) => checkGuard(given))
})

describe('the guards of unions', () => {
  it.each<readonly [string, Given]>([
    [
      'types',
      {
        yaml: "{ type: [object, string, 'null', integer] }",
        accepted: [{}, 'a', null, 1],
        refused: [
          [true, '', 'null or an integer or a string or an object'],
          [1.5, '', 'null or an integer or a string or an object'],
        ],
      },
    ],
    [
      'objects',
      {
        yaml: 'oneOf: [{ properties: { a: { type: string } }, required: [a] }, { title: B, properties: { b: { type: integer } }, required: [b] }]',
        accepted: [{ a: 'a' }, { b: 1 }, { a: 'a', b: 'c' }],
        refused: [
          [{ b: 'c' }, '/b', 'an integer'],
          [{}, '/b', 'an integer'],
        ],
      },
    ],
    [
      'an object or a text, in a field',
      {
        yaml: '{ properties: { u: { anyOf: [{ properties: { a: { type: string } } }, { type: string }] } } }',
        accepted: [{ u: 'a' }, { u: { a: 'b' } }, { u: null }, {}],
        refused: [
          [{ u: 1 }, '/u', 'a string or an object'],
          [{ u: { a: 1 } }, '/u/a', 'a string'],
        ],
      },
    ],
    [
      'a list or a shared object',
      {
        yaml: 'oneOf: [{ $ref: a.yaml }, { type: array, items: { type: integer } }]',
        others: { 'a.yaml': '{ properties: { a: { type: string } } }' },
        accepted: [[1], { a: 'b' }],
        refused: [[{ a: 1 }, '/a', 'a string']],
      },
    ],
  ])('%s', (_, given) => checkGuard(given))
})

describe('the guards of types that contain themselves', () => {
  const node = {
    'node.yaml':
      '{ properties: { next: { $ref: node.yaml }, all: { type: array, items: { $ref: node.yaml } }, n: { type: integer } } }',
  }
  const chain = (value: Json) => ({ next: { next: { next: { next: { next: value } } } } })
  const tree = (value: Json) => ({ all: [{}, { all: [{ all: [{}, {}, { all: [{ all: [value] }] }] }] }] })
  const pair = {
    'ping.yaml': '{ properties: { pong: { $ref: pong.yaml } }, required: [pong] }',
    'pong.yaml': '{ properties: { ping: { $ref: ping.yaml }, n: { type: integer } } }',
  }

  it.each<readonly [string, Given]>([
    [
      'in a field, five levels deep',
      {
        yaml: '{ $ref: node.yaml }',
        others: node,
        accepted: [{}, chain({ n: 1 }), chain(null)],
        refused: [
          [chain({ n: 'a' }), '/next/next/next/next/next/n', 'an integer'],
          [chain('a'), '/next/next/next/next/next', 'an object'],
        ],
      },
    ],
    [
      'in a list, five levels deep',
      {
        yaml: '{ $ref: node.yaml }',
        others: node,
        accepted: [tree({ n: 1 })],
        refused: [[tree({ n: 1.5 }), '/all/1/all/0/all/2/all/0/all/0/n', 'an integer']],
      },
    ],
    [
      'in one another',
      {
        yaml: '{ type: object, additionalProperties: { $ref: ping.yaml } }',
        others: pair,
        accepted: [{}, { a: { pong: { ping: { pong: {} } } } }],
        refused: [
          [{ a: { pong: { ping: { pong: { ping: {} } } } } }, '/a/pong/ping/pong/ping/pong', 'an object'],
          [{ a: { pong: { n: 'a' } } }, '/a/pong/n', 'an integer'],
        ],
      },
    ],
  ])('%s', (_, given) => checkGuard(given))
})
