import { describe, expect, it } from 'vitest'
import {
  type Body,
  bodyBytes,
  bytesBody,
  checkBody,
  emptyBody,
  fileBody,
  isJsonBody,
  jsonBody,
} from '../../src/jobs/body.ts'
import { memoryFile, namedFile } from '../../src/jobs/file-desc.ts'
import { isDeeplyFrozen } from '../property/frozen.ts'
import { refusedField } from './sample.ts'

const bodies: readonly Body[] = [
  emptyBody,
  jsonBody({ a: [1, { b: null }] }),
  jsonBody(null),
  bytesBody(Uint8Array.of(0, 255)),
  fileBody(namedFile('a.png', 'image/png')),
  fileBody(memoryFile(Uint8Array.of(1), 'image/png')),
]

describe('body', () => {
  it.each(bodies)('%j is frozen throughout, and comes back from JSON as it was', (body) => {
    expect(isDeeplyFrozen(body)).toBe(true)
    const copy = checkBody(JSON.parse(JSON.stringify(body)))
    expect(copy).toEqual(body)
    expect(isDeeplyFrozen(copy)).toBe(true)
  })

  it('copies what it is given', () => {
    const value = { a: [1] }
    const bytes = Uint8Array.of(1, 2)
    const [json, raw] = [jsonBody(value), bytesBody(bytes)]
    value.a.push(2)
    bytes[0] = 9
    expect(json.value).toEqual({ a: [1] })
    expect(bodyBytes(raw)).toEqual(Uint8Array.of(1, 2))
  })

  it('tells JSON from the others', () => {
    expect(bodies.map(isJsonBody)).toEqual([false, true, true, false, false, false])
  })

  it.each([
    ['body', null],
    ['body', []],
    ['body/_tag', {}],
    ['body/value', { _tag: 'Json' }],
    ['body/value/a', { _tag: 'Json', value: { a: new Date(0) } }],
    ['body/base64', { _tag: 'Bytes', base64: '*' }],
    ['body/file', { _tag: 'File' }],
    ['body/file/name', { _tag: 'File', file: { _tag: 'NamedFile', name: '' } }],
  ])('refuses, naming %s, %j', (field, value) => {
    expect(refusedField(() => checkBody(value))).toBe(field)
  })

  it('names the place of what is not JSON', () => {
    expect(refusedField(() => jsonBody({ a: undefined } as never))).toBe('body/a')
  })
})
