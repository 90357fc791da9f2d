import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { equalJson, frozenJson, isPlainObject, type Json, setField } from '../../src/internal/json.ts'
import { isDeeplyFrozen } from '../property/frozen.ts'

describe('frozenJson', () => {
  it('gives an equal copy that is frozen throughout, and leaves the original as it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const given = JSON.stringify(value)
        const copy = frozenJson('f', value)
        expect(JSON.stringify(copy)).toBe(JSON.stringify(JSON.parse(given)))
        expect(isDeeplyFrozen(copy)).toBe(true)
        expect(typeof value === 'object' && value !== null && Object.isFrozen(value)).toBe(false)
      }),
    )
  })

  it('keeps a field named __proto__ as a field', () => {
    const copy = frozenJson('f', JSON.parse('{"__proto__":{"admin":true}}'))
    expect(JSON.stringify(copy)).toBe('{"__proto__":{"admin":true}}')
    expect((copy as { admin?: boolean }).admin).toBeUndefined()
  })

  it('makes 0 of -0, as JSON does', () => {
    expect(Object.is(frozenJson('f', -0), 0)).toBe(true)
  })

  it.each([
    ['undefined', { a: [undefined] }, 'f/a/0'],
    ['a hole', { a: Array(1) }, 'f/a/0'],
    ['a function', { a: () => 1 }, 'f/a'],
    ['a symbol', [Symbol('s')], 'f/0'],
    ['a bigint', [1n], 'f/0'],
    ['NaN', { a: Number.NaN }, 'f/a'],
    ['infinity', { a: Number.POSITIVE_INFINITY }, 'f/a'],
    ['a Date', { at: new Date(0) }, 'f/at'],
    ['a Map', { m: new Map() }, 'f/m'],
    ['bytes', { b: new Uint8Array(1) }, 'f/b'],
    ['an instance', { e: new (class Foo {})() }, 'f/e'],
    ['a pathological name', { 'a/b~c': undefined }, 'f/a~1b~0c'],
  ])('refuses %s with its path', (_, value, field) => {
    expect(() => frozenJson('f', value)).toThrow(`${field}: expected a JSON value`)
  })

  it('refuses a cycle and what is too deep, and takes what is just deep enough', () => {
    const cycle: unknown[] = []
    cycle.push(cycle)
    expect(() => frozenJson('f', cycle)).toThrow('f: expected at most 1000 levels and no cycle')
    expect(() => frozenJson('f', JSON.parse('['.repeat(1001) + ']'.repeat(1001)))).toThrow('1000 levels')
    expect(isDeeplyFrozen(frozenJson('f', JSON.parse('['.repeat(1000) + ']'.repeat(1000))))).toBe(true)
  })
})

describe('isPlainObject', () => {
  it('takes literals, also of another realm and without a prototype', () => {
    for (const value of [{}, Object.create(null), runInNewContext('({ a: 1 })')]) {
      expect(isPlainObject(value)).toBe(true)
    }
  })

  it('takes nothing else', () => {
    for (const value of [null, [], new Date(), new (class Foo {})(), () => 1, 'text', 1, undefined]) {
      expect(isPlainObject(value)).toBe(false)
    }
  })
})

it('sets a field named __proto__ without touching the prototype', () => {
  const target: Record<string, unknown> = {}
  setField(target, '__proto__', 1)
  setField(target, 'a', 2)
  expect(Object.keys(target)).toEqual(['__proto__', 'a'])
  expect(Object.getPrototypeOf(target)).toBe(Object.prototype)
})

describe('equalJson', () => {
  it('holds between a value and its copy, whatever the order of fields', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(equalJson(value as Json, JSON.parse(JSON.stringify(value)))).toBe(true)
      }),
    )
    expect(equalJson({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true)
  })

  it.each<[Json | undefined, Json | undefined]>([
    [[], {}],
    [[], { length: 0 }],
    [['a'], { length: 1, 0: 'a' }],
    [['a'], { 0: 'a' }],
    [{ a: 1 }, { b: 1 }],
    [{ a: 1 }, { a: 1, b: 1 }],
    [{ toString: 1 }, { a: 1 }],
    [[1, 2], [1]],
    [
      [1, 2],
      [2, 1],
    ],
    [null, {}],
    [null, undefined],
    [0, false],
    [1, '1'],
    ['', null],
    ['a', 'b'],
    [{}, undefined],
  ])('tells %j from %j both ways', (a, b) => {
    expect(equalJson(a, b)).toBe(false)
    expect(equalJson(b, a)).toBe(false)
  })

  it('agrees with the canonical text', () => {
    fc.assert(
      fc.property(small, small, (a, b) => {
        expect(equalJson(a, b)).toBe(canonical(a) === canonical(b))
      }),
      { numRuns: 5000 },
    )
  })
})

// Small enough that equal pairs come by chance.
const small: fc.Arbitrary<Json> = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 2 },
    fc.constantFrom<Json>(null, false, 0, '', 'length'),
    fc.array(tie('json'), { maxLength: 2 }),
    fc.dictionary(fc.constantFrom('0', 'length', 'a'), tie('json'), { maxKeys: 2, noNullPrototype: true }),
  ),
})).json

const canonical = (value: Json): string =>
  JSON.stringify(value, (_, item) =>
    isPlainObject(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  )
