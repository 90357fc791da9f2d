import { describe, expect, it } from 'vitest'
import { checkHeader } from '../../src/internal/header.ts'
import { refusedField } from '../jobs/sample.ts'

const codes = (count: number) => [...Array(count).keys()]
const taken = (name: string, value: string) => refusedField(() => checkHeader(name, value)) === undefined

describe('headers', () => {
  it('takes just the values that the platform takes as they are', () => {
    for (const code of codes(600)) {
      const value = `a${String.fromCharCode(code)}b`
      const platform = code !== 0x7f && accepts('X', value) && (code >= 0x20 || code === 9)
      expect(taken('X', value), `code ${code}`).toBe(platform)
    }
  })

  it('takes just the names that the platform takes', () => {
    for (const code of codes(600)) {
      const name = `X${String.fromCharCode(code)}`
      expect(taken(name, 'v'), `code ${code}`).toBe(accepts(name, 'v'))
    }
  })

  it('takes an empty value, and none with space around it', () => {
    expect(taken('X', '')).toBe(true)
    for (const value of [' a', 'a ', '\ta', 'a\t', ' ']) expect(taken('X', value)).toBe(false)
  })

  it.each([
    ['X', 'a\r\nEvil: 1', 'header X'],
    ['X', 'a\nb', 'header X'],
    ['X', 7, 'header X'],
    ['X\r\nEvil', 'a', 'header name'],
    ['', 'a', 'header name'],
    ['__proto__', 'a', 'header name'],
    [7, 'a', 'header name'],
  ])('refuses %j: %j naming %j', (name, value, field) => {
    expect(refusedField(() => checkHeader(name, value))).toBe(field)
  })

  it('names the field that it is told', () => {
    expect(refusedField(() => checkHeader('X', '\n', 'headers/X'))).toBe('headers/X')
    expect(refusedField(() => checkHeader('\n', 'v', 'headers/X'))).toBe('headers/X')
  })
})

const accepts = (name: string, value: string): boolean => {
  try {
    return new Headers([[name, value]]).get(name) === value
  } catch {
    return false
  }
}
