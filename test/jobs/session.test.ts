import { describe, expect, it } from 'vitest'
import { bearer, type Session, sessionParts } from '../../src/jobs/session.ts'
import { isDeeplyFrozen } from '../property/frozen.ts'
import { refusedField } from './sample.ts'

describe('sessionParts', () => {
  it.each([
    ['https://h', 'https://h'],
    ['https://h/', 'https://h'],
    ['https://h//', 'https://h'],
    ['https://h/sub/path/', 'https://h/sub/path'],
  ])('takes the slash from the end of %s', (serverUrl, server) => {
    expect(sessionParts({ serverUrl }).server).toBe(server)
  })

  it('gives frozen headers with and without the content type of JSON', () => {
    const { headers, jsonHeaders } = sessionParts({ serverUrl: 'https://h', accessToken: 'abc' })
    expect(headers).toEqual({ Authorization: 'Bearer abc' })
    expect(jsonHeaders).toEqual({ ...headers, 'Content-Type': 'application/json' })
    expect([headers, jsonHeaders].every(isDeeplyFrozen)).toBe(true)
  })

  it('reads fields that are getters of a class', () => {
    class Account {
      get serverUrl() {
        return 'https://example.org'
      }
      get basePath() {
        return '/_api'
      }
    }
    const parts = sessionParts(new Account())
    expect(parts).toMatchObject({ serverUrl: 'https://example.org', basePath: '/_api' })
  })

  it('works once for a session, and anew when a field of it changed', () => {
    const session: { -readonly [K in keyof Session]: Session[K] } = { serverUrl: 'https://h' }
    const first = sessionParts(session)
    expect(sessionParts(session)).toBe(first)
    session.accessToken = 'abc'
    expect(sessionParts(session).headers).toEqual({ Authorization: 'Bearer abc' })
    session.serverUrl = 'https://other'
    expect(sessionParts(session).server).toBe('https://other')
    session.basePath = 'bad'
    expect(refusedField(() => sessionParts(session))).toBe('basePath')
  })

  it.each<[string, object]>([
    ['serverUrl', {}],
    ['serverUrl', { serverUrl: '' }],
    ['serverUrl', { serverUrl: 'h' }],
    ['serverUrl', { serverUrl: 'ftp://h' }],
    ['serverUrl', { serverUrl: 'https://user:password@h' }],
    ['serverUrl', { serverUrl: 'https://h?a' }],
    ['serverUrl', { serverUrl: new URL('https://h') }],
    ['accessToken', { serverUrl: 'https://h', accessToken: '' }],
    ['accessToken', { serverUrl: 'https://h', accessToken: 'a b' }],
    ['accessToken', { serverUrl: 'https://h', accessToken: 'a\r\nEvil: 1' }],
    ['accessToken', { serverUrl: 'https://h', accessToken: 'é' }],
    ['accessToken', { serverUrl: 'https://h', accessToken: null }],
    ['basePath', { serverUrl: 'https://h', basePath: '_api' }],
    ['basePath', { serverUrl: 'https://h', basePath: '/..' }],
    ['basePath', { serverUrl: 'https://h', basePath: '/_api/' }],
    ['basePath', { serverUrl: 'https://h', basePath: '/%2e%2e' }],
    ['basePath', { serverUrl: 'https://h', basePath: '/a?b' }],
    ['basePath', { serverUrl: 'https://h', basePath: '//evil.org' }],
    ['basePath', { serverUrl: 'https://h', basePath: null }],
  ])('refuses a bad %s: %j', (field, session) => {
    expect(refusedField(() => sessionParts(session as never))).toBe(field)
  })
})

it('never shows a token that it refuses', () => {
  expect(() => bearer('hunter2 hunter2')).toThrow('accessToken: expected visible ASCII, got string')
})
