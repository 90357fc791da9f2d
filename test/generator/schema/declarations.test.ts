import { describe, expect, it } from 'vitest'
import {
  allProperties,
  children,
  declarationsIn,
  declarationsOf,
  references,
} from '../../../generator/schema/declarations.ts'
import type { ObjectSchema, Property, Schema } from '../../../generator/schema/schema.ts'

const text: Schema = { kind: 'text' }
const ref = (name: string) => ({ kind: 'ref', name }) as const
const property = (name: string, schema: Schema = text): Property => ({
  name,
  required: false,
  schema,
  facts: {},
})
const object = (
  name: string,
  schemas: readonly Schema[],
  more: Partial<ObjectSchema> = {},
): ObjectSchema => ({
  kind: 'object',
  name,
  bases: [],
  properties: schemas.map((schema, index) => property(`p${index}`, schema)),
  ...more,
})
const list = (items: Schema): Schema => ({ kind: 'array', items })
const union = (...members: readonly Schema[]): Schema => ({ kind: 'union', members })
const map = (schema: Schema): Schema => ({ kind: 'map', values: [{ pattern: '', schema }], closed: false })

const inner = object('Inner', [])
const rest = { values: [{ pattern: '^a', schema: inner }], closed: false }

describe('declarationsOf', () => {
  it.each<readonly [string, Schema, readonly string[]]>([
    ['a text', text, ['Given']],
    ['an object of that name', object('Given', [inner, text]), ['Given', 'Inner']],
    ['an object of another name', object('Other', [inner]), ['Given', 'Other', 'Inner']],
    ['an array', list(inner), ['Given', 'Inner']],
    ['a map', map(inner), ['Given', 'Inner']],
    ['a union', union(inner, object('More', [])), ['Given', 'Inner', 'More']],
    ['the rest of an object', object('Given', [], { rest }), ['Given', 'Inner']],
    ['what is referred to', object('Given', [ref('Shared')], { bases: [ref('Base')] }), ['Given']],
    ['an object far inside', object('Given', [list(map(union(text, inner)))]), ['Given', 'Inner']],
  ])('gives the types of %s', (_, given, want) => {
    expect(declarationsOf('Given', given).map(({ name }) => name)).toEqual(want)
  })
})

describe('declarationsIn', () => {
  it('gives no type for what is no object', () => {
    expect(declarationsIn(list(text))).toEqual([])
    expect(declarationsIn(list(inner))).toEqual([{ name: 'Inner', schema: inner }])
  })
})

describe('children', () => {
  it.each<readonly [string, Schema, readonly Schema[]]>([
    ['a text', text, []],
    ['a reference', ref('A'), []],
    ['an array', list(text), [text]],
    ['a map', map(text), [text]],
    ['a union', union(text, inner), [text, inner]],
    ['an object', object('A', [text], { bases: [ref('B')], rest }), [ref('B'), text, inner]],
  ])('of %s', (_, given, want) => {
    expect(children(given)).toEqual(want)
  })
})

describe('references', () => {
  it('gives each name once, sorted', () => {
    const given = object('Given', [ref('B'), list(ref('A')), union(ref('B'), map(ref('D')))], {
      bases: [ref('C')],
    })
    expect(references(given)).toEqual(['A', 'B', 'C', 'D'])
  })
})

describe('allProperties', () => {
  const shared: Readonly<Record<string, Schema>> = {
    Base: object('Base', [], { bases: [ref('Root')], properties: [property('b'), property('both')] }),
    Root: object('Root', [], { properties: [property('r')] }),
    Text: text,
  }
  const lookUp = (name: string) => shared[name] ?? text

  it.each<readonly [string, Schema, readonly string[]]>([
    ['an object', object('A', [text, text]), ['p0', 'p1']],
    ['bases first', object('A', [text], { bases: [ref('Base')] }), ['r', 'b', 'both', 'p0']],
    ['a reference', ref('Base'), ['r', 'b', 'both']],
    ['no object', ref('Text'), []],
    ['a union', union(inner), []],
  ])('gives those of %s', (_, given, want) => {
    expect(allProperties(given, lookUp).map(({ name }) => name)).toEqual(want)
  })

  it('takes the later of two', () => {
    const both = { ...property('both'), required: true }
    const given = object('A', [], { bases: [ref('Base')], properties: [both] })
    const found = allProperties(given, lookUp)
    expect(found.find(({ name }) => name === 'both')).toBe(both)
    expect(found).toHaveLength(3)
  })
})
