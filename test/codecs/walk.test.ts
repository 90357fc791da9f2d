import type { Mixed } from 'io-ts'
import { describe, expect, it } from 'vitest'
import {
  all,
  anything,
  beginning,
  boolean,
  either,
  fields,
  integer,
  keys,
  list,
  map,
  matching,
  nothing,
  number,
  object,
  oneOf,
  optional,
  present,
  text,
} from '../../src/codecs/walk.ts'

/** The wrong places, each with the name of the type that should be there. */
const errorsIn = (type: Mixed, value: unknown): readonly string[] => {
  const decoded = type.decode(value)
  if (decoded._tag === 'Right') return []
  return decoded.left.map(({ context }) => {
    const steps = context.slice(1).map(({ key }) => `/${key}`)
    return `${steps.join('')}: ${context.at(-1)?.type.name}`
  })
}

describe('a walk of a value without an inside', () => {
  it.each<[string, Mixed, unknown[], unknown[], string]>([
    ['anything', anything, [undefined, null, 7], [], 'unknown'],
    ['present', present, [null, 7], [undefined], 'value'],
    ['text', text, ['', 'a'], [7, null], 'string'],
    ['number', number, [0, 1.5], ['1', null, JSON.parse('1e400')], 'number'],
    ['integer', integer, [0, -7, 1e20], [1.5, '1', null], 'integer'],
    ['boolean', boolean, [true, false], [0, null], 'boolean'],
    ['nothing', nothing, [null], [undefined, 0], 'null'],
    ['object', object, [{}, Object.create(null)], [[], null, 'a'], 'object'],
    ['beginning', beginning('@'), ['@', '@a'], ['a@', 7], 'string that begins with @'],
    ['matching', matching(/^a+$/u), ['aa'], ['ab', 7], 'string that matches ^a+$'],
    ['oneOf', oneOf(['x', '__proto__']), ['x', '__proto__'], ['toString', 7], '"x" | "__proto__"'],
  ])('%s', (_, type, right, wrong, name) => {
    for (const value of right)
      expect([value, errorsIn(type, value), type.is(value)]).toEqual([value, [], true])
    for (const value of wrong) {
      expect([value, errorsIn(type, value), type.is(value)]).toEqual([value, [`: ${name}`], false])
    }
  })
})

describe('a walk into a value', () => {
  const room = fields({ id: beginning('!'), size: optional(integer), tags: optional(list(text)) })
  const limited = all([keys(/^@/u, 1, 2), map('', integer)])
  const extended = all([fields({ a: text }), fields({ b: text }), map('', integer, ['a', 'b'])])
  const keyed = fields({ keys: either([text, map('', fields({ key: text }))]) })

  it.each<[string, Mixed, unknown, readonly string[]]>([
    ['fields: an object', room, [], [': object']],
    [
      'fields: each',
      room,
      { size: 'a', tags: {} },
      ['/id: string that begins with !', '/size: integer', '/tags: ReadonlyArray<string>'],
    ],
    ['fields: null where one may be absent', room, { id: '!', size: null, tags: null, more: 7 }, []],
    ['fields: not null where one must be there', room, { id: null }, ['/id: string that begins with !']],
    ['list: each item', room, { id: '!', tags: ['a', 7, null] }, ['/tags/1: string', '/tags/2: string']],
    ['map: an object', map('', text), null, [': { [key: string]: string }']],
    ['map: keys with the beginning', map('@', text), { '@a': 7, b: 7, '@c': 'a' }, ['/@a: string']],
    ['map: keys of their own', map('', text, ['a']), { a: 7, b: 7 }, ['/b: string']],
    ['map: __proto__', map('', text), JSON.parse('{"__proto__":7}'), ['/__proto__: string']],
    ['keys: their form', limited, { '@a': 1, b: 1 }, ['/b: string that matches ^@']],
    [
      'keys: their count, and what is in them',
      limited,
      {},
      [': object with 1 to 2 fields & { [key: string]: integer }'],
    ],
    [
      'all: what is wrong itself once',
      limited,
      7,
      [': object with 1 to 2 fields & { [key: string]: integer }'],
    ],
    ['all: each part', extended, { b: 7, c: 'a' }, ['/a: string', '/b: string', '/c: integer']],
    ['either: no member', keyed, { keys: 7 }, ['/keys: string | { [key: string]: object }']],
    ['either: a member', keyed, { keys: 'a' }, []],
    [
      'either: a place in the last',
      keyed,
      { keys: { a: {}, b: { key: 'a' }, c: 7 } },
      ['/keys/a/key: string', '/keys/c: object'],
    ],
  ])('%s', (_, type, value, want) => {
    expect(errorsIn(type, value)).toEqual(want)
    expect(type.is(value)).toBe(want.length === 0)
  })
})
