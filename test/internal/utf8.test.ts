import { describe, expect, it } from 'vitest'
import { decodeUtf8, utf8Length } from '../../src/internal/utf8.ts'

it('reads UTF-8, leaves out a byte order mark and replaces what is none', () => {
  expect(decodeUtf8(new TextEncoder().encode('é😀'))).toBe('é😀')
  expect(decodeUtf8(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61))).toBe('a')
  expect(decodeUtf8(Uint8Array.of(0x61, 0xff))).toBe('a\ufffd')
})

describe('utf8Length', () => {
  it.each(['', 'a', 'ß', '€', '😀', 'a😀ß€', '\ud83d', '\ude00', '\ude00\ud83d', '\u{ffff}'])(
    'counts what is written: %j',
    (text) => {
      expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length)
    },
  )
})
