import { describe, expect, it } from 'vitest'
import { fromHttpResponse } from '../../src/executor/http-response.ts'
import { bodyBytes } from '../../src/jobs/body.ts'
import { withData, withHeader, withResponseFile } from '../../src/jobs/derive.ts'
import { namedFile } from '../../src/jobs/file-desc.ts'
import { job, jobWith, params, session } from '../jobs/sample.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string, statusCode = 200, of = job) =>
  fromHttpResponse(of, { statusCode, headers: {}, body: bytes(text) })
const errorBody = (text: string, statusCode = 403, of = job) => read(text, statusCode, of).body

describe('fromHttpResponse', () => {
  it('joins status, headers, body and the data of the job', () => {
    const response = { statusCode: 200, headers: { a: 'b' }, body: bytes('{"c":1}') }
    expect(fromHttpResponse(withData({ id: 1 })(job), response)).toEqual({
      jobId: 'InviteBy3PID',
      statusCode: 200,
      headers: { a: 'b' },
      body: { _tag: 'Json', value: { c: 1 } },
      data: { id: 1 },
    })
  })

  it.each([
    ['{"a":1}', { a: 1 }],
    ['\ufeff{"a":1}', { a: 1 }],
    ['null', null],
    ['"text"', 'text'],
    ['{"__proto__":1}', JSON.parse('{"__proto__":1}')],
  ])('reads JSON: %j', (text, value) => {
    for (const status of [200, 403]) expect(read(text, status).body).toEqual({ _tag: 'Json', value })
  })

  it.each([200, 204, 403, 502])('reads no body at %i as empty', (status) => {
    expect(read('', status).body).toEqual({ _tag: 'Empty' })
  })

  it.each(['{"a":', '<html><h1>502 Bad Gateway</h1></html>', '{"a":1}{', ' ', 'undefined'])(
    'keeps the bytes of what is not JSON: %j',
    (text) => {
      for (const status of [200, 502]) {
        const { body } = read(text, status)
        expect(body._tag === 'Bytes' && Buffer.from(bodyBytes(body)).toString()).toBe(text)
      }
    },
  )

  it('keeps bytes that are no text', () => {
    const body = Uint8Array.of(0xff, 0xfe, 0)
    const response = fromHttpResponse(job, { statusCode: 200, headers: {}, body })
    expect(response.body._tag === 'Bytes' && bodyBytes(response.body)).toEqual(body)
  })

  it('reads 10 MB, whatever the status and however deep', () => {
    const error = 'x'.repeat(10_000_000)
    expect(read(JSON.stringify({ errcode: 'M_TOO_LARGE', error }), 413).body).toMatchObject({
      _tag: 'Json',
      value: { errcode: 'M_TOO_LARGE' },
    })
    expect(read(error, 502).body._tag).toBe('Bytes')
    expect(read('[1,'.repeat(1_000_000), 502).body._tag).toBe('Bytes')
    const deep = '['.repeat(100_000) + ']'.repeat(100_000)
    expect(['Bytes', 'Json']).toContain(read(deep, 502).body._tag)
    expect(['Bytes', 'Json']).toContain(read(deep, 200).body._tag)
  })

  it('keeps the bytes of a file, and reads the error of one', () => {
    const download = withResponseFile(namedFile('f'))(job)
    expect(read('{"a":1}', 200, download).body).toEqual({ _tag: 'Bytes', base64: 'eyJhIjoxfQ==' })
    expect(read('', 200, download).body).toEqual({ _tag: 'Bytes', base64: '' })
    expect(errorBody('{"errcode":"M_NOT_FOUND"}', 404, download)).toMatchObject({ _tag: 'Json' })
    const saved = fromHttpResponse(download, { statusCode: 200, headers: {}, body: namedFile('f') })
    expect(saved.body).toEqual({ _tag: 'File', file: namedFile('f') })
  })
})

describe('a server that repeats secrets', () => {
  const { accessToken } = session
  const { idAccessToken } = params

  it.each([201, 301, 400, 500])('has them taken out at %i, in values and in names', (status) => {
    const echo = { errcode: 'M_X', error: `bad ${accessToken}`, got: [idAccessToken], [idAccessToken]: 1 }
    expect(errorBody(JSON.stringify(echo), status)).toEqual({
      _tag: 'Json',
      value: { errcode: 'M_X', error: 'bad ***', got: ['***'], '***': 1 },
    })
  })

  it('has them taken out however the JSON writes them', () => {
    const escaped = [...accessToken].map((c) => `\\u00${c.charCodeAt(0).toString(16)}`).join('')
    const text = `{"a":"${escaped}","b":"${idAccessToken.replaceAll('/', '\\/')}"}`
    expect(errorBody(text)).toEqual({ _tag: 'Json', value: { a: '***', b: '***' } })
  })

  it('has them taken out where JSON has to escape them', () => {
    const password = 'pa"ss\\word\n-1'
    const given = jobWith({ password }, ['password'])
    const echo = { error: `bad ${password}`, request: JSON.stringify({ password }), [password]: password }
    expect(errorBody(JSON.stringify(echo), 400, given)).toEqual({
      _tag: 'Json',
      value: { error: 'bad ***', request: '{"password":"***"}', '***': '***' },
    })
  })

  it('has them taken out whatever the case of the header', () => {
    const lower = withHeader('authorization', 'Bearer another-token')(job)
    expect(errorBody('{"error":"another-token"}', 403, lower)).toMatchObject({ value: { error: '***' } })
  })

  it('is left alone at 200, where it may mean them', () => {
    expect(read(JSON.stringify({ token: accessToken })).body).toMatchObject({ value: { token: accessToken } })
  })
})
