import { describe, expect, it } from 'vitest'
import type { Json } from '../../../src/entries/index.ts'
import { flatten, propertiesOf } from '../../../src/testing/specification/flatten.ts'
import { withoutNulls } from '../../../src/testing/specification/nulls.ts'
import type { Schema } from '../../../src/testing/specification/operation-spec.ts'

describe('flatten', () => {
  it.each<readonly [string, Schema, Schema]>([
    ['what is flat', { type: 'string', pattern: '^a' }, { type: 'string', pattern: '^a' }],
    [
      'a reference',
      { $ref: '#/$defs/sid', required: ['other'] },
      { type: 'object', properties: { sid: { type: 'string' } }, required: ['sid', 'other'] },
    ],
    [
      'the parts of a whole',
      {
        allOf: [
          { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] },
          { type: 'object', properties: { b: { type: 'string' } }, required: ['a', 'b'] },
        ],
        additionalProperties: false,
      },
      {
        type: 'object',
        properties: { a: { type: 'string' }, b: { type: 'string' } },
        required: ['a', 'b'],
        additionalProperties: false,
      },
    ],
    [
      'a property that several parts have',
      { allOf: [{ properties: { a: { type: 'object' } } }], properties: { a: { required: ['b'] } } },
      { properties: { a: { allOf: [{ type: 'object' }, { required: ['b'] }] } } },
    ],
  ])('writes %s', (_, given, want) => {
    expect(flatten(given)).toEqual(want)
  })

  it('refuses parts that contradict each other', () => {
    expect(() => flatten({ allOf: [{ type: 'string' }], type: 'object' })).toThrow('another type')
    expect(() => flatten({ allOf: [{ pattern: 'a' }], pattern: 'b' })).toThrow('another pattern')
    expect(() => flatten({ $ref: '#/$defs/nothing' })).toThrow('has no #/$defs/nothing')
  })
})

it('propertiesOf gives the properties of all parts', () => {
  expect(Object.keys(propertiesOf({ $ref: '#/$defs/rate_limited' }))).toEqual([
    'errcode',
    'error',
    'retry_after_ms',
  ])
  expect(propertiesOf({ type: 'string' })).toEqual({})
})

describe('withoutNulls', () => {
  const text: Schema = { type: 'string' }
  const person: Schema = { type: 'object', properties: { name: text, age: {} }, required: ['name'] }
  const lacking = { name: null, age: null }
  const without = { name: null }
  it.each<readonly [string, Schema, Json, Json]>([
    ['a property that may be absent', person, lacking, without],
    ['it in a list', { type: 'array', items: person }, [lacking], [without]],
    ['it in a property', { properties: { a: person }, required: ['a'] }, { a: lacking }, { a: without }],
    ['it under a pattern', { patternProperties: { '^@': person } }, { '@a': lacking }, { '@a': without }],
    ['it under any key', { additionalProperties: person }, { a: lacking }, { a: without }],
    ['it in the parts of a whole', { allOf: [person, { required: ['age'] }] }, lacking, lacking],
  ])('takes out %s', (_, schema, given, want) => {
    expect(withoutNulls(schema, given)).toEqual(want)
  })

  it.each<readonly [string, Schema, Json]>([
    ['null as a whole', {}, null],
    ['an item', { type: 'array', items: text }, [null]],
    ['a list of anything', { type: 'array' }, [null]],
    ['what has no name', person, { name: '', other: null }],
    ['what may be of several shapes', { oneOf: [person] }, lacking],
    ['a name that objects have', person, { name: '', constructor: null }],
  ])('leaves %s', (_, schema, given) => {
    expect(withoutNulls(schema, given)).toEqual(given)
  })
})
