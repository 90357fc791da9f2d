import { expect, it } from 'vitest'
import { abortedError, decodeError } from '../../src/jobs/job-error.ts'

it('names the place in the message', () => {
  expect(decodeError('/a/b', 'string', 'number')).toEqual({
    _tag: 'DecodeError',
    message: '/a/b: expected string, got number',
    path: '/a/b',
    expected: 'string',
    found: 'number',
  })
  expect(decodeError('', 'JSON', 'string').message).toBe('the document: expected JSON, got string')
})

it('makes errors that are frozen data', () => {
  expect(Object.isFrozen(decodeError('', '', ''))).toBe(true)
  expect(Object.isFrozen(abortedError)).toBe(true)
  expect(structuredClone(abortedError)).toEqual({ _tag: 'AbortedError', message: 'aborted' })
})
