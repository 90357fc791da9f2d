import { describe, expect, it } from 'vitest'
import { encodeSegment } from '../../src/internal/percent.ts'
import { refusedField } from '../jobs/sample.ts'

describe('encodeSegment', () => {
  it.each([
    ['!room:example.org', '!room%3Aexample.org'],
    ['#alias:example.org', '%23alias%3Aexample.org'],
    ['100%', '100%25'],
    ['%2e%2e', '%252e%252e'],
    ['../admin', '..%2Fadmin'],
    ['...', '...'],
    ['a?b=c&d', 'a%3Fb%3Dc%26d'],
    ['\0\r\n', '%00%0D%0A'],
    ['é😀', '%C3%A9%F0%9F%98%80'],
    ['\\', '%5C'],
    ['__proto__', '__proto__'],
  ])('encodes %j, again and again', (given, want) => {
    expect(encodeSegment('roomId', given)).toBe(want)
    expect(encodeSegment('roomId', given)).toBe(want)
  })

  it.each<[unknown]>([
    [''],
    ['.'],
    ['..'],
    ['\ud800'],
    ['a\udc00b'],
    [undefined],
    [null],
    [7],
    [['a']],
    [{}],
    [Symbol('a')],
  ])('refuses %o', (given) => {
    expect(refusedField(() => encodeSegment('roomId', given))).toBe('roomId')
  })

  it('takes the empty state key, and nothing else that is empty or has no encoding', () => {
    expect(encodeSegment('stateKey', '')).toBe('')
    expect(refusedField(() => encodeSegment('roomId', ''))).toBe('roomId')
    for (const wrong of ['.', '..', '\ud800', undefined, null, 0, false]) {
      expect(refusedField(() => encodeSegment('stateKey', wrong))).toBe('stateKey')
    }
  })

  it('still knows each text after more than it keeps', () => {
    const encoded = (i: number) => encodeSegment('roomId', `!${i}:h`)
    for (let i = 0; i < 2500; i++) expect(encoded(i)).toBe(`!${i}%3Ah`)
    for (let i = 0; i < 2500; i++) expect(encoded(i)).toBe(`!${i}%3Ah`)
  })

  it('encodes 10 MB', () => {
    expect(encodeSegment('roomId', '/'.repeat(10_000_000)).length).toBe(30_000_000)
  })
})
