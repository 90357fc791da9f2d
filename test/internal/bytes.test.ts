import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSameBytes, requireBytes } from '../../src/internal/bytes.ts'

it('tells what is the same from what is not, and from nothing', () =>
  fc.assert(
    fc.property(fc.uint8Array(), fc.uint8Array(), (a, b) => {
      expect(isSameBytes(a.slice(), a)).toBe(true)
      expect(isSameBytes(a, b)).toBe(a.join() === b.join() && a.length === b.length)
      expect(isSameBytes(undefined, a)).toBe(false)
    }),
  ))

describe('requireBytes', () => {
  it.each([
    ['bytes', Uint8Array.of(1, 2)],
    ['a Buffer', Buffer.of(1, 2)],
    ['bytes of another realm', runInNewContext('Uint8Array.of(1, 2)')],
  ])('takes %s', (_, bytes) => {
    expect(requireBytes('file', bytes)).toBe(bytes)
  })

  it.each([
    ['an ArrayBuffer', new ArrayBuffer(2)],
    ['numbers', [1, 2]],
    ['wider items', Uint16Array.of(65, 66)],
    ['a view', new DataView(new ArrayBuffer(2))],
    ['a text', 'abc'],
    ['nothing', null],
  ])('refuses %s', (_, value) => {
    expect(() => requireBytes('file', value)).toThrow(
      expect.objectContaining({ _tag: 'InvalidParameterError', field: 'file', expected: 'a Uint8Array' }),
    )
  })
})
