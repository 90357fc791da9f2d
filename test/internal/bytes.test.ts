import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isSameBytes } from '../../src/internal/bytes.ts'

it('tells what is the same from what is not, and from nothing', () =>
  fc.assert(
    fc.property(fc.uint8Array(), fc.uint8Array(), (a, b) => {
      expect(isSameBytes(a.slice(), a)).toBe(true)
      expect(isSameBytes(a, b)).toBe(a.join() === b.join() && a.length === b.length)
      expect(isSameBytes(undefined, a)).toBe(false)
    }),
  ))
