import { describe, expect, it } from 'vitest'
import {
  fieldsBody,
  objectBody,
  optional,
  requireArray,
  requireBoolean,
  requireInteger,
  requireNumber,
  requireObject,
  requireTextMap,
  requireTextOrNull,
  requireTexts,
  uploadBody,
} from '../../src/jobs/fields.ts'
import { memoryFile, namedFile } from '../../src/jobs/file-desc.ts'
import { isDeeplyFrozen } from '../property/frozen.ts'
import { refusedField } from './sample.ts'

describe('what takes a parameter', () => {
  it.each<[string, (field: string, value: unknown) => unknown, unknown[], unknown[]]>([
    ['requireBoolean', requireBoolean, [true, false], [0, 'true', null, undefined]],
    [
      'requireInteger',
      requireInteger,
      [0, -7, 2 ** 53 - 1],
      [1.5, 2 ** 53, Number.NaN, '1', null, undefined],
    ],
    ['requireNumber', requireNumber, [0, 1.5, -7], [Number.NaN, Infinity, '1', null, undefined]],
    ['requireObject', requireObject, [{}, { a: [1] }], [[], null, 'a', new Date(), { a: undefined }]],
    ['requireTextOrNull', requireTextOrNull, [null, '', 'a'], [undefined, 0, {}]],
    ['requireTexts', requireTexts, [[], ['a']], ['a', [1], {}, null]],
    ['requireTextMap', requireTextMap, [{}, { a: 'b' }], [{ a: 1 }, ['a'], 'ab', null]],
    ['requireArray', requireArray, [[], [{ a: 1 }]], [{}, null, 'a', [undefined], [() => 1]]],
  ])('%s takes what is right and names what is wrong', (_, require, right, wrong) => {
    for (const value of right) expect(require('a', value)).toEqual(value)
    for (const value of wrong) expect(refusedField(() => require('a', value))).toMatch(/^a(\/|$)/)
  })

  it('may be left out, but not be null', () => {
    expect(optional({ limit: 3 }, 'limit', requireInteger)).toBe(3)
    expect(optional({ limit: undefined }, 'limit', requireInteger)).toBeUndefined()
    expect(optional<{ limit?: number }, number>({}, 'limit', requireInteger)).toBeUndefined()
    expect(refusedField(() => optional({ limit: null }, 'limit', requireInteger))).toBe('limit')
  })

  it('copies what it freezes', () => {
    const given = { a: [{ b: 1 }] }
    const taken = requireObject('a', given)
    expect(isDeeplyFrozen(taken)).toBe(true)
    expect(Object.isFrozen(given)).toBe(false)
  })
})

describe('a body', () => {
  it('has the fields that are there', () => {
    const body = fieldsBody({ user_id: '@a:h', reason: undefined, flag: false, none: null })
    expect(body).toEqual({ _tag: 'Json', value: { user_id: '@a:h', flag: false, none: null } })
    expect(Object.keys(body.value as object)).not.toContain('reason')
    expect(isDeeplyFrozen(body)).toBe(true)
  })

  it('is any JSON object', () => {
    expect(objectBody({ a: { b: 1 } })).toEqual({ _tag: 'Json', value: { a: { b: 1 } } })
    expect(refusedField(() => objectBody({ a: { b: undefined } }))).toBe('body/a/b')
    expect(refusedField(() => objectBody([]))).toBe('body')
  })

  it('is a file, whose content type a parameter may give', () => {
    const file = memoryFile(new Uint8Array([1]), 'text/plain')
    expect(uploadBody(file, undefined)).toEqual({ _tag: 'File', file })
    expect(uploadBody(file, 'image/png').file.contentType).toBe('image/png')
    expect(uploadBody(namedFile('a'), 'image/png').file).toEqual(namedFile('a', 'image/png'))
    expect(refusedField(() => uploadBody('a' as never, undefined))).toBe('body')
    expect(refusedField(() => uploadBody(undefined as never, 'image/png'))).toBe('body')
    expect(refusedField(() => uploadBody(file, 'image/png\r\n'))).toBe('contentType')
  })
})
