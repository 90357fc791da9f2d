import { describe, expect, it } from 'vitest'
import { header, setHeader } from '../../src/jobs/headers.ts'
import { refusedField } from './sample.ts'

describe('headers', () => {
  it('are read whatever the case', () => {
    expect(header({ 'Content-Type': 'a/b' }, 'content-type')).toBe('a/b')
    expect(header({ 'content-type': '' }, 'CONTENT-TYPE')).toBe('')
    expect(header({}, 'constructor')).toBeUndefined()
  })

  it('are set in a new frozen record, one for each name', () => {
    const before = Object.freeze({ a: '1', B: '2' })
    const after = setHeader(before, 'A', '3')
    expect(after).toEqual({ B: '2', A: '3' })
    expect(Object.isFrozen(after)).toBe(true)
    expect(before).toEqual({ a: '1', B: '2' })
  })

  it('write Authorization in one way', () => {
    expect(setHeader({ authorization: 'a' }, 'AUTHORIZATION', 'b')).toEqual({ Authorization: 'b' })
  })

  it('is not called __proto__, which platforms lose', () => {
    expect(refusedField(() => setHeader({}, '__proto__', 'a'))).toBe('header name')
  })

  it('cannot be split', () => {
    expect(refusedField(() => setHeader({}, 'X', 'a\r\nEvil: 1'))).toBe('header X')
    expect(refusedField(() => setHeader({}, 'X: 1\r\nEvil', 'a'))).toBe('header name')
  })
})
