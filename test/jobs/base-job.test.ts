import { describe, expect, it } from 'vitest'
import { BaseJob, type BaseJobParams } from '../../src/jobs/base-job.ts'
import { bytesBody, jsonBody } from '../../src/jobs/body.ts'
import { namedFile } from '../../src/jobs/file-desc.ts'
import { hasUndefined, isDeeplyFrozen } from '../property/frozen.ts'
import { refusedField } from './sample.ts'

const session = { serverUrl: 'https://example.org' }
const wellKnown = { jobId: 'WellKnown', method: 'GET', requestUrl: '/.well-known/matrix/client' } as const

describe('BaseJob', () => {
  it('makes a whole job of an operation, a method and a path', () => {
    expect(BaseJob(session, wellKnown)).toEqual({
      jobId: 'WellKnown',
      method: 'GET',
      url: 'https://example.org/.well-known/matrix/client',
      query: [],
      headers: {},
      body: { _tag: 'Empty' },
      returnType: 'Json',
      queuePolicy: 'AlwaysContinue',
      facts: { path: '/.well-known/matrix/client', auth: 'optional', idempotency: 'safe', sensitive: [] },
    })
  })

  it('takes each further part, frozen throughout and without undefined', () => {
    const job = BaseJob(
      { ...session, accessToken: 'token1' },
      {
        ...wellKnown,
        method: 'POST',
        query: [['a', 'b']],
        headers: { 'X-Test': '1' },
        body: jsonBody({ a: 1 }),
        returnType: 'File',
        responseFile: namedFile('out'),
        facts: { idempotency: 'idempotent', sensitive: ['a'] },
      },
    )
    expect(job).toMatchObject({
      query: [['a', 'b']],
      headers: { Authorization: 'Bearer token1', 'Content-Type': 'application/json', 'X-Test': '1' },
      body: { _tag: 'Json', value: { a: 1 } },
      returnType: 'File',
      responseFile: { name: 'out' },
      facts: { auth: 'optional', idempotency: 'idempotent', sensitive: ['a'] },
    })
    expect(isDeeplyFrozen(job)).toBe(true)
    expect(hasUndefined(job)).toBe(false)
  })

  it('lets a header of its own win over that of the session or the body', () => {
    const headers = { 'content-type': 'text/plain', authorization: 'Basic abc' }
    const body = jsonBody({})
    const job = BaseJob({ ...session, accessToken: 't' }, { ...wellKnown, method: 'PUT', headers, body })
    expect(job.headers).toEqual({ Authorization: 'Basic abc', 'content-type': 'text/plain' })
  })

  it('follows the base path and the version of the session', () => {
    const requestUrl = '/_matrix/client/v3/sync'
    const older = { ...session, basePath: '/_api', clientVersion: 'r0' }
    expect(BaseJob(older, { ...wellKnown, requestUrl }).url).toBe('https://example.org/_api/client/r0/sync')
  })

  it.each<[string, Partial<Record<keyof BaseJobParams, unknown>>]>([
    ['jobId', { jobId: '' }],
    ['method', { method: 'PATCH' }],
    ['requestUrl', { requestUrl: '.evil.org/path' }],
    ['requestUrl', { requestUrl: '@evil.org/path' }],
    ['requestUrl', { requestUrl: ':8080/path' }],
    ['requestUrl', { requestUrl: '' }],
    ['requestUrl', { requestUrl: '/a b' }],
    ['requestUrl', { requestUrl: '/a?b=c' }],
    ['requestUrl', { requestUrl: '/é' }],
    ['requestUrl', { requestUrl: 7 }],
    ['query/1', { query: [['a', 'b'], ['c']] }],
    ['query/0', { query: [['a', '\ud800']] }],
    ['header X', { headers: { X: 'a\r\nEvil: 1' } }],
    ['body', { body: bytesBody(new Uint8Array(1)) }],
    ['body', { body: 'text' }],
    ['body/_tag', { method: 'POST', body: { _tag: 'Stream' } }],
    ['returnType', { returnType: 'Text' }],
    ['returnType', { responseFile: namedFile('out') }],
    ['responseFile/_tag', { returnType: 'File', responseFile: { _tag: 'MemoryFile', base64: '' } }],
    ['facts/idempotency', { facts: { idempotency: 'maybe' } }],
  ])('refuses a bad %s: %j', (field, part) => {
    expect(refusedField(() => BaseJob(session, { ...wellKnown, ...part } as never))).toBe(field)
  })
})
