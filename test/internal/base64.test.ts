import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeBase64, encodeBase64, requireBase64 } from '../../src/internal/base64.ts'

describe('base64', () => {
  it('writes as Node does and reads back', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const text = encodeBase64(bytes)
        expect(text).toBe(Buffer.from(bytes).toString('base64'))
        expect(decodeBase64(text)).toEqual(bytes)
      }),
    )
  })

  it('takes only what it could have written', () => {
    expect(requireBase64('f', 'AQI=')).toBe('AQI=')
    for (const bad of ['AQI', ' AQI=', 'AQ\nI=', 'AQJ=', '*', '-_==', 'é', 7, undefined]) {
      expect(() => requireBase64('f', bad), String(bad)).toThrow('f: expected base64 with padding, got')
    }
  })
})
