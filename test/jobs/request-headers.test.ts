import { expect, it } from 'vitest'
import { type Body, bytesBody, emptyBody, fileBody, jsonBody } from '../../src/jobs/body.ts'
import { memoryFile, namedFile } from '../../src/jobs/file-desc.ts'
import { requestHeaders } from '../../src/jobs/request-headers.ts'
import { sessionParts } from '../../src/jobs/session.ts'

const token = { Authorization: 'Bearer abc' }

it.each<[Body, object]>([
  [emptyBody, {}],
  [jsonBody({}), { 'Content-Type': 'application/json' }],
  [bytesBody(Uint8Array.of(1)), {}],
  [fileBody(namedFile('f')), {}],
  [fileBody(namedFile('f', 'image/png')), { 'Content-Type': 'image/png' }],
  [fileBody(memoryFile(Uint8Array.of(1), 'text/plain')), { 'Content-Type': 'text/plain' }],
])('gives the content type of %j, and the token unless it is of no use', (body, contentType) => {
  const parts = sessionParts({ serverUrl: 'https://h', accessToken: 'abc' })
  expect(requestHeaders(parts, 'required', body)).toEqual({ ...token, ...contentType })
  expect(requestHeaders(parts, 'optional', body)).toEqual({ ...token, ...contentType })
  expect(requestHeaders(parts, 'none', body)).toEqual(contentType)
  expect(Object.isFrozen(requestHeaders(parts, 'required', body))).toBe(true)
})
