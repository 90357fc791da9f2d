import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Json } from '../../../src/entries/index.ts'
import { fromSchema } from '../../../src/testing/arbitrary/schema.ts'
import { formats } from '../../../src/testing/specification/formats.ts'
import type { Schema } from '../../../src/testing/specification/operation-spec.ts'
import { isWellFormed } from '../../property/well-formed.ts'

const ajv = new Ajv2020({ strict: false, formats: { int64: true, float: true } })
for (const [name, { form }] of Object.entries(formats)) ajv.addFormat(name, form)

const sampleOf = (schema: Schema, depth?: number): readonly Json[] =>
  fc.sample(fromSchema(schema, depth), { seed: 7, numRuns: 200 })

const text: Schema = { type: 'string' }

/** What some of the values must be like, lest a kind of them never comes. */
type Seen = readonly ((value: never) => boolean)[]

describe('fromSchema', () => {
  it.each<readonly [string, Schema, Seen]>([
    ['a text', text, [(value: string) => value === '', (value: string) => /[^ -~]/.test(value)]],
    [
      'a pattern',
      { type: 'string', pattern: '^(a|b\\d+)$' },
      [(value) => value === 'a', (value) => value !== 'a'],
    ],
    [
      'a pattern without an end',
      { type: 'string', pattern: '^turns?:' },
      [(value: string) => value.length > 6],
    ],
    ...Object.keys(formats).map(
      (format) => [`the format ${format}`, { type: 'string', format }, []] as [string, Schema, Seen],
    ),
    ['a format that a pattern narrows', { type: 'string', format: 'uri', pattern: '^turns?:' }, []],
    [
      'one of some',
      { type: 'string', enum: ['a', 'b'] },
      [(value) => value === 'a', (value) => value === 'b'],
    ],
    [
      'a whole number',
      { type: 'integer', format: 'int64' },
      [(value: number) => value > 2 ** 40, (value) => value < 0, Number.isSafeInteger],
    ],
    ['a number', { type: 'number' }, [(value: number) => !Number.isInteger(value)]],
    ['a flag', { type: 'boolean' }, [(value) => value === true, (value) => value === false]],
    ['null', { type: 'null' }, []],
    ['several types', { type: ['string', 'null'] }, [(value) => value === null, (value) => value !== null]],
    ['anything', {}, [(value) => value === null, Array.isArray, (value) => typeof value === 'string']],
    [
      'a list',
      { type: 'array', items: text },
      [(value: Json[]) => value.length === 0, (value: Json[]) => value.length > 1],
    ],
    [
      'a list of anything',
      { type: 'array' },
      [(value: Json[]) => value.some((item) => typeof item === 'object')],
    ],
    [
      'an object',
      { type: 'object', properties: { a: text, b: text }, required: ['a'] },
      [(value) => 'b' in value, (value) => !('b' in value), (value) => Object.keys(value).length > 2],
    ],
    [
      'a closed object',
      { type: 'object', properties: { a: text }, additionalProperties: false },
      [(value) => 'a' in value, (value) => !('a' in value)],
    ],
    ['an object without a type', { properties: { a: text }, required: ['a'] }, [(value) => 'a' in value]],
    ['any object', { type: 'object' }, [(value) => Object.keys(value).length > 1]],
    ['a map', { type: 'object', additionalProperties: text }, [(value) => Object.keys(value).length > 1]],
    [
      'a map of patterns',
      { type: 'object', patternProperties: { '^@': text }, additionalProperties: { type: 'integer' } },
      [
        (value) => Object.keys(value).some((key) => key.startsWith('@')),
        (value) => Object.keys(value).some((key) => !key.startsWith('@')),
      ],
    ],
    [
      'a map of exactly one',
      { additionalProperties: text, minProperties: 1, maxProperties: 1, type: 'object' },
      [],
    ],
    ['an empty map', { type: 'object', maxProperties: 0 }, []],
    [
      'alternatives',
      { oneOf: [text, { type: 'object', properties: { a: text }, required: ['a'] }] },
      [(value) => typeof value === 'string', (value) => typeof value === 'object'],
    ],
    [
      'parts of a whole',
      {
        allOf: [
          { properties: { a: text }, required: ['a'] },
          { properties: { b: text }, required: ['b'] },
        ],
      },
      [(value) => 'a' in value && 'b' in value],
    ],
  ])('makes %s', (_, schema, seen) => {
    const values = sampleOf(schema)
    const validate = ajv.compile(schema)
    expect(values.filter((value) => !validate(value))).toEqual([])
    expect(seen.map((isSeen) => values.some((value) => isSeen(value as never)))).toEqual(seen.map(() => true))
  })

  it('makes nothing that JSON or UTF-8 cannot carry', () => {
    for (const value of sampleOf({})) {
      expect(JSON.parse(JSON.stringify(value))).toEqual(value)
      expect(isWellFormed(JSON.stringify(value))).toBe(true)
    }
  })

  it('makes only what must be there where it is deep enough', () => {
    const schema: Schema = {
      type: 'object',
      properties: { a: { type: 'array', items: text }, b: text },
      required: ['a'],
    }
    expect(new Set(sampleOf(schema, 0).map((value) => JSON.stringify(value)))).toEqual(new Set(['{"a":[]}']))
  })

  it('makes a name like any other of __proto__', () => {
    const values = sampleOf({ type: 'object', properties: { a: text } })
    expect(values.some((value) => Object.hasOwn(value as object, '__proto__'))).toBe(true)
    expect(values.every((value) => Object.getPrototypeOf(value) === Object.prototype)).toBe(true)
  })
})
