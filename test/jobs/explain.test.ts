import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expected, explain } from '../../src/jobs/explain.ts'
import type { Guard } from '../../src/jobs/guard.ts'
import {
  hasKeys,
  isArray,
  isBoolean,
  isInteger,
  isMap,
  isMatching,
  isNull,
  isNumber,
  isObject,
  isOneOf,
  isPrefixed,
  isPresent,
  isText,
} from '../../src/jobs/primitive-guards.ts'

type Check = (value: unknown) => boolean

const why = (guard: Check, value: unknown) => {
  const { path, expected: wanted, found } = explain(guard as Guard<unknown>, value)
  return { path, wanted, found }
}

const at = (check: Check) => (value: unknown) => isObject(value) && check(value.a)

describe('a primitive guard', () => {
  it.each<[string, Check, unknown[], unknown[], string]>([
    ['isObject', isObject, [{}, Object.create(null)], [[], null, 'a', undefined], 'an object'],
    ['isText', isText, ['', 'a'], [1, null, {}], 'a string'],
    ['isNumber', isNumber, [0, 1.5], ['1', null], 'a number'],
    ['isInteger', isInteger, [0, -7, 1e20], [1.5, '1', null], 'an integer'],
    ['isBoolean', isBoolean, [true, false], [0, 'true', null], 'a boolean'],
    ['isNull', isNull, [null], [undefined, 0, ''], 'null'],
    ['isPresent', isPresent, [null, 0, ''], [undefined], 'a value'],
    ['isOneOf', (value) => isOneOf(['x', 'y'], value), ['x', 'y'], ['z', 1, null], 'x or y'],
    ['isPrefixed', (value) => isPrefixed('@', value), ['@', '@a'], ['a@', 1], 'a string that begins with @'],
    ['isMatching', (value) => isMatching(/^a+$/u, value), ['aa'], ['ab', 1], 'a string that matches ^a+$'],
    ['isArray', (value) => isArray(isText, value), [[], ['a']], [{}, 'a', null], 'an array'],
    ['isMap', (value) => isMap('', isText, value), [{}, { a: 'b' }], [[], 'a', null], 'an object'],
    [
      'hasKeys',
      (value) => hasKeys(/^/u, 1, 1, value),
      [{ a: 1 }],
      [{}, { a: 1, b: 2 }],
      'an object with 1 fields',
    ],
  ])('%s tells what is right, and what it expected', (_, guard, right, wrong, wanted) => {
    for (const value of right) expect(guard(value)).toBe(true)
    for (const value of wrong) {
      expect(guard(value)).toBe(false)
      expect(why(guard, value)).toMatchObject({ path: '', wanted })
      if (value !== undefined) expect(why(at(guard), { a: value })).toMatchObject({ path: '/a', wanted })
    }
  })
})

describe('explain', () => {
  it.each<[string, Check, unknown, object]>([
    [
      'an item',
      (value) => isArray(isText, value),
      ['a', 1],
      { path: '/1', wanted: 'a string', found: 'number' },
    ],
    [
      'a value in a map',
      (value) => isMap('', isText, value),
      { 'a/b': 1 },
      { path: '/a~1b', found: 'number' },
    ],
    ['a missing field', at(isText), {}, { path: '/a', wanted: 'a string', found: 'undefined' }],
    [
      'a field after a deep one',
      at((a) => isObject(a) && isText(a.x) && isText(a.y)),
      { a: { x: '' } },
      { path: '/a/y' },
    ],
    [
      'one of two types',
      at((a) => isNull(a) || isText(a)),
      { a: 1 },
      { path: '/a', wanted: 'null or a string' },
    ],
    [
      'a place inside one of two types',
      (value) => isObject(value) && (isText(value.a) || (isObject(value.a) && isText(value.a.b))),
      { a: { b: 1 } },
      { path: '/a/b', wanted: 'a string' },
    ],
    ['a wrong key', at((a) => hasKeys(/^\$/u, 0, 9, a)), { a: { $b: 1, c: 2 } }, { path: '/a/c' }],
    [
      'an own __proto__',
      (value) => isMap('', isText, value),
      JSON.parse('{"__proto__":1}'),
      { path: '/__proto__' },
    ],
    [
      'a guard of one’s own',
      at((a) => a === 7 || expected('seven')),
      { a: 8 },
      { path: '/a', wanted: 'seven' },
    ],
    ['a guard that says nothing', at((a) => a === 7), { a: 8 }, { path: '/a', wanted: 'another value' }],
  ])('finds %s', (_, guard, value, reason) => {
    expect(why(guard, value)).toMatchObject(reason)
    // The fields of what is frozen cannot be watched directly.
    expect(why(guard, frozen(value))).toMatchObject(reason)
  })

  it('finds the place with array methods too', () => {
    const isTexts = at((a) => Array.isArray(a) && a.every((item) => typeof item === 'string'))
    expect(why(isTexts, { a: ['', '', 3] })).toMatchObject({ path: '/a/2', found: 'number' })
    expect(why(isTexts, { a: 'x' })).toMatchObject({ path: '/a', found: 'string' })
  })

  it('finds the place in any value that is wrong at one place', () => {
    const isTree = (value: unknown): boolean =>
      typeof value === 'string' ||
      (Array.isArray(value)
        ? isArray(isTree as Guard<unknown>, value)
        : isMap('', isTree as Guard<unknown>, value))
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.string(),
        fc.array(tie('tree'), { minLength: 1, maxLength: 4 }),
        fc.dictionary(fc.string(), tie('tree'), { minKeys: 1, maxKeys: 4 }),
      ),
    }))
    fc.assert(
      fc.property(tree, fc.infiniteStream(fc.nat()), (value, picks) => {
        const { spoiled, path } = spoil(value, picks)
        expect(why(isTree, spoiled).path).toBe(path)
      }),
    )
  })
})

/** Puts a number in place of one of the strings, and tells its place. */
const spoil = (value: unknown, picks: Iterator<number>): { spoiled: unknown; path: string } => {
  if (typeof value !== 'object' || value === null) return { spoiled: 7, path: '' }
  const keys = Object.keys(value)
  const key = keys[picks.next().value % keys.length] as string
  const { spoiled, path } = spoil((value as Record<string, unknown>)[key], picks)
  const copy = Array.isArray(value) ? [...value] : { ...value }
  Object.defineProperty(copy, key, { value: spoiled, enumerable: true, writable: true, configurable: true })
  return { spoiled: copy, path: `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}${path}` }
}

const frozen = (value: unknown): unknown => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen)
  return value
}
