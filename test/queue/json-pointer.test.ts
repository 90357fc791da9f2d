import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Json } from '../../src/internal/json.ts'
import { pointer } from '../../src/internal/pointer.ts'
import { at, parsePointer, put } from '../../src/queue/json-pointer.ts'

const document = { a: { 'b/c': [1, { 'd~e': 'x' }] }, '': 0 }

describe('at', () => {
  it.each<readonly [string, unknown]>([
    ['', document],
    ['/a/b~1c/0', 1],
    ['/a/b~1c/1/d~0e', 'x'],
    ['/', 0],
    ['/a/b~1c/2', undefined],
    ['/a/b~1c/01', undefined],
    ['/toString', undefined],
    ['/a/b~1c/0/x', undefined],
  ])('finds what %j points to', (text, wanted) => expect(at(document, text)).toEqual(wanted))

  it.each(['a', '/~', '/~2'])('refuses %j', (text) =>
    expect(() => parsePointer('from', text)).toThrow(/from: expected a JSON Pointer/),
  )
})

describe('put', () => {
  it('makes the objects on its way', () => expect(put({}, ['a', 'b'], 1)).toEqual({ a: { b: 1 } }))
  it('leads through no text', () => expect(put({ a: 'x' }, ['a', 'b'], 1)).toBeUndefined())
  it('leads through no item by what is no index', () => expect(put([1], [''], 2)).toBeUndefined())
  it('leads through no item that is not there', () => expect(put([1], ['1'], 2)).toBeUndefined())
  it('makes a field of __proto__', () => {
    const made = put({}, ['__proto__', 'x'], 1)
    expect(Object.getPrototypeOf(made)).toBe(Object.prototype)
    expect(JSON.stringify(made)).toBe('{"__proto__":{"x":1}}')
  })

  it('puts what at finds, and changes nothing else', () =>
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.array(fc.string(), { minLength: 1, maxLength: 4 }),
        fc.jsonValue(),
        (value, path, item) => {
          const before = JSON.stringify(value)
          const made = put(value as Json, path, item as Json)
          if (made !== undefined) expect(at(made, pointer(path))).toEqual(item)
          expect(JSON.stringify(value)).toBe(before)
        },
      ),
    ))
})
