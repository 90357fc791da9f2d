import { describe, expect, it } from 'vitest'
import type { Json } from '../../src/internal/json.ts'
import { BaseJob } from '../../src/jobs/base-job.ts'
import { jsonBody } from '../../src/jobs/body.ts'
import { redactText } from '../../src/jobs/secrets.ts'
import { job, params, session } from './sample.ts'

describe('redactText', () => {
  it('takes out the token and each sensitive value, wherever they stand', () => {
    const text = `a ${session.accessToken} b ${params.idAccessToken}${params.idAccessToken} c`
    expect(redactText(text, job)).toBe('a *** b ****** c')
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
    expect(redactText('query-secret nested-secret Basic basic-secret', given)).toBe('*** *** ***')
  })

  it('leaves a text alone where there is nothing to hide', () => {
    const text = 'alice@example.com'
    expect(redactText(text, job)).toBe(text)
  })

  it('does not tear words apart over a secret too short to be one', () => {
    const given = BaseJob(
      { serverUrl: 'https://h', accessToken: 'a' },
      { jobId: 'A', method: 'GET', requestUrl: '/' },
    )
    expect(redactText('a banana', given)).toBe('a banana')
  })

  it('does not take a word of the protocol for a secret', () => {
    const given = BaseJob(session, {
      jobId: 'A',
      method: 'POST',
      requestUrl: '/a',
      body: jsonBody({ new_password: 'password', auth: { password: 'password' } }),
      facts: { sensitive: ['new_password', 'password'] },
    })
    expect(redactText('m.login.password', given)).toBe('m.login.password')
  })

  it.each<[Json]>([[null], [7], [[]], [{}], [{ toString: 1 }]])(
    'bears a sensitive value that is no text: %j',
    (token) => {
      const given = BaseJob(session, {
        jobId: 'A',
        method: 'POST',
        requestUrl: '/a',
        body: jsonBody({ token }),
        facts: { sensitive: ['token'] },
      })
      expect(redactText(`x ${session.accessToken}`, given)).toBe('x ***')
    },
  )
})
