import { describe, expect, it } from 'vitest'
import type { Json } from '../../src/internal/json.ts'
import { BaseJob } from '../../src/jobs/base-job.ts'
import { jsonBody } from '../../src/jobs/body.ts'
import { redact, redactThrown } from '../../src/jobs/secrets.ts'
import { job, jobWith, params, session } from './sample.ts'

describe('redact', () => {
  it('takes out the token and each sensitive value, wherever they stand', () => {
    const text = `a ${session.accessToken} b ${params.idAccessToken}${params.idAccessToken} c`
    expect(redact(text, job)).toBe('a *** b ****** c')
  })

  it('finds sensitive query parameters and nested fields', () => {
    const given = BaseJob(session, {
      jobId: 'A',
      method: 'POST',
      requestUrl: '/a',
      query: [['token', 'query-secret']],
      headers: { AUTHORIZATION: 'Basic basic-secret' },
      body: jsonBody({ list: [{ token: 'nested-secret' }] }),
      facts: { sensitive: ['token'] },
    })
    expect(redact('query-secret nested-secret Basic basic-secret', given)).toBe('*** *** ***')
  })

  it.each(['pa"ss"word-1', 'pa\\ss\\word-1', 'line 1\nline 2', 'myBearer secret'])(
    'finds a secret as it is and as JSON has it: %j',
    (password) => {
      const given = jobWith({ password }, ['password'])
      expect(redact(`bad ${password} in ${JSON.stringify({ password })}`, given)).toBe(
        'bad *** in {"password":"***"}',
      )
    },
  )

  it('takes the token of an identity server for a secret whatever the operation says', () => {
    const given = BaseJob(session, {
      jobId: 'A',
      method: 'POST',
      requestUrl: '/a',
      body: jsonBody({ id_access_token: 'identity-token' }),
    })
    expect(redact('bad identity-token', given)).toBe('bad ***')
  })

  it('leaves JSON as it was but for them', () => {
    const value = { [params.idAccessToken]: [1, null, `a ${session.accessToken}`], text: 'a\n"b"' }
    expect(redact(value, job)).toEqual({ '***': [1, null, 'a ***'], text: 'a\n"b"' })
  })

  it('leaves a text alone where there is nothing to hide', () => {
    const text = 'alice@example.com'
    expect(redact(text, job)).toBe(text)
  })

  it('does not tear words apart over a secret too short to be one', () => {
    const given = BaseJob(
      { serverUrl: 'https://h', accessToken: 'a' },
      { jobId: 'A', method: 'GET', requestUrl: '/' },
    )
    expect(redact('a banana', given)).toBe('a banana')
  })

  it('does not take a word of the protocol for a secret', () => {
    const given = jobWith({ new_password: 'password', auth: { password: 'password' } }, [
      'new_password',
      'password',
    ])
    expect(redact('m.login.password', given)).toBe('m.login.password')
  })

  it.each<[Json]>([[null], [7], [[]], [{}], [{ toString: 1 }]])(
    'bears a sensitive value that is no text: %j',
    (token) => {
      const given = jobWith({ token }, ['token'])
      expect(redact(`x ${session.accessToken}`, given)).toBe('x ***')
    },
  )
})

describe('redactThrown', () => {
  it.each<[unknown, string]>([
    [new TypeError(`bad ${session.accessToken}`), 'TypeError: bad ***'],
    ['bad', 'bad'],
    [Symbol('bad'), 'Symbol(bad)'],
    [undefined, 'undefined'],
    [Object.create(null), 'object'],
    [{ toString: () => ({}) }, 'object'],
  ])('gives the text of %o', (thrown, text) => {
    expect(redactThrown(thrown, job)).toBe(text)
  })
})
