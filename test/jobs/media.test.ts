import { left, right } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { bytesBody, emptyBody, fileBody, jsonBody } from '../../src/jobs/body.ts'
import { memoryFile, namedFile } from '../../src/jobs/file-desc.ts'
import { readMedia, readRedirect } from '../../src/jobs/media.ts'

const outcome = (
  statusCode: number,
  headers: Record<string, string> = {},
  body = bytesBody(new Uint8Array([1])),
) => ({ statusCode, headers, body }) as const
const png = { 'content-type': 'image/png' }

describe('readMedia', () => {
  it('gives the content with its type and disposition', () => {
    const given = outcome(200, { ...png, 'content-disposition': 'inline; filename=a.png' })
    expect(readMedia(given.body, given)).toEqual(
      right({
        _tag: 'Media',
        file: memoryFile(new Uint8Array([1]), 'image/png'),
        disposition: 'inline',
        fileName: 'a.png',
      }),
    )
  })

  it.each([
    ['a file', fileBody(namedFile('a.png')), namedFile('a.png', 'image/png')],
    ['an empty file', emptyBody, memoryFile(new Uint8Array(), 'image/png')],
  ])('gives %s', (_, body, file) => {
    expect(readMedia(body, { ...outcome(200, png), body })).toEqual(right({ _tag: 'Media', file }))
  })

  it.each([
    ['text/plain; charset=utf-8', 'text/plain; charset=utf-8'],
    ['IMAGE/svg+xml;a="b c"', 'IMAGE/svg+xml;a="b c"'],
    ['image/png, image/png', 'image/png'],
    ['image/png; ', 'image/png'],
    ['text/plain; a=\u00e4', 'text/plain; a='],
    ['image', undefined],
    ['', undefined],
    ['/png', undefined],
    ['<b>/png', undefined],
  ])('takes %j as a type for a file: %j', (type, contentType) => {
    const given = outcome(200, { 'content-type': type })
    const file = memoryFile(new Uint8Array([1]), contentType)
    expect(readMedia(given.body, given)).toEqual(right({ _tag: 'Media', file }))
  })

  it.each([307, 308])('gives the place that a %i leads to', (statusCode) => {
    const given = outcome(statusCode, { location: 'https://cdn.example.org/a' })
    expect(readMedia(given.body, given)).toEqual(
      right({ _tag: 'Redirect', location: 'https://cdn.example.org/a' }),
    )
    const nowhere = outcome(statusCode)
    expect(readMedia(nowhere.body, nowhere)).toMatchObject(left({ expected: 'a header Location' }))
  })

  it('refuses JSON, and is not led astray by a Location at a 200', () => {
    expect(readMedia(jsonBody({}), outcome(200))).toMatchObject(left({ found: 'Json body' }))
    const given = outcome(200, { location: '/elsewhere' })
    expect(readMedia(given.body, given)).toMatchObject(right({ _tag: 'Media' }))
  })
})

describe('readRedirect', () => {
  it('gives the place, or says that there is none', () => {
    expect(readRedirect(emptyBody, outcome(302, { location: '/login' }))).toEqual(
      right({ _tag: 'Redirect', location: '/login' }),
    )
    expect(readRedirect(emptyBody, outcome(302))).toMatchObject(left({ _tag: 'DecodeError' }))
  })
})
