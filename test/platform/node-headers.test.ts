import { describe, expect, it } from 'vitest'
import { joinRawHeaders } from '../../src/platform/node-headers.ts'

describe('joinRawHeaders', () => {
  it('joins what comes more than once, under the name in lower case', () => {
    const raw = ['X-A', '1', 'x-b', 'ü', 'x-a', '2'].map((text) => Buffer.from(text, 'latin1'))
    expect(joinRawHeaders(raw)).toEqual({ 'x-a': '1, 2', 'x-b': 'ü' })
  })

  it('takes texts, and lists of values', () => {
    expect(joinRawHeaders(['A', '1', 'B', ['2', Buffer.from('3')]])).toEqual({ a: '1', b: '2, 3' })
  })

  it('takes a name that every object has', () => {
    expect(joinRawHeaders(['Constructor', '1', 'toString', '2'])).toEqual({ constructor: '1', tostring: '2' })
  })
})
