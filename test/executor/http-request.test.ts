import { describe, expect, it } from 'vitest'
import { toHttpRequest } from '../../src/executor/http-request.ts'
import { BaseJob } from '../../src/jobs/base-job.ts'
import { type Body, bytesBody, emptyBody, fileBody, jsonBody } from '../../src/jobs/body.ts'
import { memoryFile, namedFile } from '../../src/jobs/file-desc.ts'
import type { Query } from '../../src/jobs/query.ts'
import { job } from '../jobs/sample.ts'

const render = (body: Body, query: Query = []) =>
  toHttpRequest(
    BaseJob({ serverUrl: 'https://h' }, { jobId: 'A', method: 'PUT', requestUrl: '/a', body, query }),
  )

describe('toHttpRequest', () => {
  it('renders method, URL, headers and body', () => {
    expect(toHttpRequest(job)).toEqual({
      method: 'POST',
      url: 'https://matrix.example.org/_matrix/client/v3/rooms/!room%3Aexample.org/invite',
      headers: job.headers,
      body: '{"id_server":"id.example.org","id_access_token":"planted/identity+token=","medium":"email","address":"alice@example.com"}',
    })
  })

  it.each<[Body, unknown]>([
    [emptyBody, undefined],
    [jsonBody({ a: 'é' }), '{"a":"é"}'],
    [jsonBody(null), 'null'],
    [bytesBody(Uint8Array.of(0, 255)), Uint8Array.of(0, 255)],
    [fileBody(memoryFile(Uint8Array.of(1))), Uint8Array.of(1)],
    [fileBody(namedFile('f', 'a/b')), namedFile('f', 'a/b')],
  ])('renders the body %j', (body, want) => {
    expect(render(body).body).toEqual(want)
  })

  it('encodes the query, which the platform reads back', () => {
    const query: Query = [
      ['via', 'a b&c=d'],
      ['via', '+%#?'],
      ['é', '😀'],
      ['empty', ''],
    ]
    const { url } = render(emptyBody, query)
    expect(url).toBe('https://h/a?via=a%20b%26c%3Dd&via=%2B%25%23%3F&%C3%A9=%F0%9F%98%80&empty=')
    expect([...new URL(url).searchParams]).toEqual(query)
  })
})
