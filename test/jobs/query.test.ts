import { expect, it } from 'vitest'
import { noQuery, queryPair, toQuery } from '../../src/jobs/query.ts'
import { isDeeplyFrozen } from '../property/frozen.ts'
import { refusedField } from './sample.ts'

it('makes pairs in order, one for each item of an array', () => {
  const query = toQuery({ b: 'x', a: [1, true, ''], none: undefined, empty: [], zero: 0 })
  expect(query).toEqual([
    ['b', 'x'],
    ['a', '1'],
    ['a', 'true'],
    ['a', ''],
    ['zero', '0'],
  ])
  expect(isDeeplyFrozen(query)).toBe(true)
})

it('shares the empty query', () => {
  expect(toQuery({ a: undefined })).toBe(noQuery)
})

it.each([Number.NaN, Number.POSITIVE_INFINITY, null, {}, 'a\ud800', () => 1, 1n])('refuses %s', (value) => {
  expect(refusedField(() => toQuery({ a: value as never }))).toBe('query a')
})

it('refuses a name that has no encoding or is empty', () => {
  expect(refusedField(() => queryPair('', 'a', 'query/0'))).toBe('query/0')
  expect(refusedField(() => queryPair('\udc00', 'a', 'query/0'))).toBe('query/0')
})
