import { describe, expect, it } from 'vitest'
import { BaseJob, type BaseJobParams } from '../../src/jobs/base-job.ts'
import { bytesBody, jsonBody } from '../../src/jobs/body.ts'
import { withData, withQueue } from '../../src/jobs/derive.ts'
import { fromCredentials } from '../../src/jobs/from-credentials.ts'
import { redactJob, replaceSecrets } from '../../src/jobs/replace-secrets.ts'
import { isDeeplyFrozen } from '../property/frozen.ts'
import { job, session } from './sample.ts'

const make = (parts: Partial<BaseJobParams>) =>
  BaseJob(session, {
    jobId: 'A',
    method: 'POST',
    requestUrl: '/a',
    facts: { sensitive: ['secret', 'token'] },
    ...parts,
  })

describe('replaceSecrets', () => {
  it('replaces the token, sensitive query parameters, and sensitive fields at any depth', () => {
    const secrets: unknown[] = []
    const given = make({
      query: [
        ['token', 'q1'],
        ['other', 'q2'],
        ['token', 'q3'],
      ],
      body: jsonBody({ secret: 'b1', list: [{ token: { deep: 1 } }, 'secret'], kept: 'b2' }),
    })
    const replaced = replaceSecrets(given, (field, secret) => {
      secrets.push([field, secret])
      return `<${field}>`
    })
    expect(replaced.query).toEqual([
      ['token', '<token>'],
      ['other', 'q2'],
      ['token', '<token>'],
    ])
    expect(replaced.headers.Authorization).toBe('Bearer <access_token>')
    expect(replaced.body).toEqual(
      jsonBody({ secret: '<secret>', list: [{ token: '<token>' }, 'secret'], kept: 'b2' }),
    )
    expect(secrets).toContainEqual(['token', { deep: 1 }])
    expect(secrets).toContainEqual(['access_token', session.accessToken])
    expect(isDeeplyFrozen(replaced)).toBe(true)
  })

  it('replaces the whole of an authorization of another kind', () => {
    const given = make({ headers: { authorization: 'Basic dXNlcjpwYXNz' } })
    expect(replaceSecrets(given, (field) => `<${field}>`).headers).toEqual({
      Authorization: '<authorization>',
    })
  })

  it('finds the marker under any name', () => {
    const given = make({ body: jsonBody({ other: fromCredentials }) })
    expect(replaceSecrets(given, (field) => `<${field}>`).body).toEqual(jsonBody({ other: '<other>' }))
  })

  it('keeps all else', () => {
    const given = withQueue('q')(withData(1)(make({ body: bytesBody(Uint8Array.of(1)) })))
    const { headers, ...rest } = replaceSecrets(given, () => 'x')
    expect(given).toMatchObject(rest)
    expect(headers).toEqual({ Authorization: 'Bearer x' })
  })

  it('keeps a field named __proto__', () => {
    const given = make({ body: jsonBody(JSON.parse('{"__proto__":{"secret":"s"}}')) })
    const { body } = redactJob(given)
    expect(JSON.stringify(body)).toBe('{"_tag":"Json","value":{"__proto__":{"secret":"***"}}}')
  })
})

it('redactJob shows *** for each secret, and the marker as it is', () => {
  expect(redactJob(job)).toEqual({
    ...job,
    headers: { ...job.headers, Authorization: 'Bearer ***' },
    body: jsonBody({
      id_server: 'id.example.org',
      id_access_token: '***',
      medium: 'email',
      address: 'alice@example.com',
    }),
  })
  const queued = make({ body: jsonBody({ secret: fromCredentials }) })
  expect(redactJob(queued).body).toEqual(queued.body)
})
