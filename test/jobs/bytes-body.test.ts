import { describe, expect, it } from 'vitest'
import { bodyBytes } from '../../src/jobs/body.ts'
import { bytesBody } from '../../src/jobs/bytes-body.ts'
import { refusedField } from './sample.ts'

describe('bytesBody', () => {
  it('makes a body of bytes', () => {
    expect(bodyBytes(bytesBody(Uint8Array.of(0, 255)))).toEqual(Uint8Array.of(0, 255))
  })

  it.each(['abc', null, [1], new ArrayBuffer(1)])('refuses %s', (bytes) => {
    expect(refusedField(() => bytesBody(bytes as never))).toBe('body')
  })
})
