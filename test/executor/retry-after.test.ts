import { describe, expect, it } from 'vitest'
import { parseHttpDate } from '../../src/executor/http-date.ts'
import { retryAfterMs } from '../../src/executor/retry-after.ts'
import { emptyBody, jsonBody } from '../../src/jobs/body.ts'

const now = Date.UTC(1994, 10, 6, 8, 49, 0)

describe('parseHttpDate', () => {
  it.each(['Sun, 06 Nov 1994 08:49:37 GMT', 'Sunday, 06-Nov-94 08:49:37 GMT', 'Sun Nov  6 08:49:37 1994'])(
    'reads %s',
    (text) => expect(parseHttpDate(text)).toBe(784111777000),
  )

  it('takes a year of two digits for one that is near', () => {
    expect(parseHttpDate('Friday, 06-Nov-26 08:49:37 GMT')).toBe(Date.UTC(2026, 10, 6, 8, 49, 37))
  })

  it.each([
    undefined,
    '',
    '2',
    'now',
    'soon 5',
    'at 8:49',
    'Sun, 06 Foo 1994 08:49:37 GMT',
    'Sun, 32 Nov 1994 08:49:37 GMT',
    'Sun, 06 Nov 1994 24:49:37 GMT',
    'Sun, 06 Nov 1994 08:60:37 GMT',
    'Sun, 06 Nov 1994 08:49:37 CET',
    'Sun, 06 Nov 1994',
    '1994-11-06T08:49:37Z',
  ])('does not read "%s"', (text) => expect(parseHttpDate(text)).toBeNaN())

  it('reads what the platform writes', () => {
    for (let at = 0; at < 4e12; at += 123_456_789_000) {
      expect(parseHttpDate(new Date(at).toUTCString())).toBe(at)
    }
  })
})

describe('retryAfterMs', () => {
  const late = 'Sun, 06 Nov 1994 08:49:37 GMT'

  it.each<[string, Record<string, string>, number | undefined]>([
    ['seconds', { 'retry-after': '2' }, 2_000],
    ['a part of a second', { 'retry-after': '0.5' }, 500],
    ['zero', { 'retry-after': '0' }, 0],
    ['a date, by the clock', { 'retry-after': late }, 37_000],
    [
      'a date, by the date of the response',
      { 'retry-after': late, date: 'Sun, 06 Nov 1994 08:49:35 GMT' },
      2_000,
    ],
    ['a date, by the clock, if the response has a bad one', { 'retry-after': late, date: 'now' }, 37_000],
    ['a date that is past', { 'retry-after': 'Sun, 06 Nov 1994 08:00:00 GMT' }, undefined],
    ['no number', { 'retry-after': 'soon' }, undefined],
    ['a negative number', { 'retry-after': '-1' }, undefined],
    ['an empty text', { 'retry-after': '' }, undefined],
    ['more than a number can hold', { 'retry-after': '9'.repeat(400) }, Number.POSITIVE_INFINITY],
    ['nothing', {}, undefined],
  ])('reads %s', (_what, headers, ms) => {
    expect(retryAfterMs({ headers, body: emptyBody }, now)).toBe(ms)
    const body = jsonBody({ errcode: 'M_LIMIT_EXCEEDED', retry_after_ms: 7 })
    expect(retryAfterMs({ headers, body }, now)).toBe(ms ?? 7)
  })
})
