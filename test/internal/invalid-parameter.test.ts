import { describe, expect, it } from 'vitest'
import {
  isInvalidParameterError,
  kindOf,
  refuse,
  requireForm,
  requireText,
} from '../../src/internal/invalid-parameter.ts'
import { TaggedError } from '../../src/internal/tagged-error.ts'

const thrown = (call: () => unknown): unknown => {
  try {
    call()
  } catch (error) {
    return error
  }
  return undefined
}

describe('InvalidParameterError', () => {
  it('names the field, what was expected and the kind of what was found, never the value', () => {
    const error = thrown(() => refuse('token', 'an ASCII string', 'hunter2'))
    expect(error).toMatchObject({
      _tag: 'InvalidParameterError',
      name: 'InvalidParameterError',
      message: 'token: expected an ASCII string, got string',
      field: 'token',
      expected: 'an ASCII string',
      found: 'string',
    })
    expect(error).toBeInstanceOf(Error)
  })

  it('is recognized, and other errors are not', () => {
    expect(isInvalidParameterError(thrown(() => refuse('a', 'b', 1)))).toBe(true)
    expect(isInvalidParameterError(new TaggedError({ _tag: 'NetworkError', message: '' }))).toBe(false)
    expect(isInvalidParameterError(new Error('a'))).toBe(false)
    expect(isInvalidParameterError({ _tag: 'InvalidParameterError' })).toBe(false)
  })
})

it.each([
  ['', '""'],
  ['secret', 'string'],
  [null, 'null'],
  [undefined, 'undefined'],
  [0, '0'],
  [7, 'number'],
  [Number.NaN, 'NaN'],
  [false, 'false'],
  [[], 'object'],
  [Symbol('s'), 'symbol'],
  [() => 1, 'function'],
])('says the kind of %s', (value, kind) => {
  expect(kindOf(value)).toBe(kind)
})

it('requires text, and text of a form', () => {
  expect(requireText('a', '')).toBe('')
  expect(() => requireText('a', 1)).toThrow('a: expected a string, got number')
  expect(requireForm('a', 'x1', 'a letter and a digit', /^\w\d$/)).toBe('x1')
  expect(() => requireForm('a', 'xx', 'a letter and a digit', /^\w\d$/)).toThrow('expected a letter and')
  expect(() => requireForm('a', ['x1'], 'a letter and a digit', /^\w\d$/)).toThrow('got object')
})
