import { pipe } from 'fp-ts/lib/function.js'
import { describe, expect, it } from 'vitest'
import { toCurl } from '../../src/executor/curl.ts'
import { passwordAuth } from '../../src/jobs/auth-stages.ts'
import { BaseJob, type BaseJobParams } from '../../src/jobs/base-job.ts'
import { bytesBody, emptyBody, fileBody, jsonBody } from '../../src/jobs/body.ts'
import { withData, withHeader, withQueue } from '../../src/jobs/derive.ts'
import { decodeJob, encodeJob } from '../../src/jobs/encode.ts'
import { namedFile } from '../../src/jobs/file-desc.ts'
import { redactJob } from '../../src/jobs/replace-secrets.ts'
import { redact } from '../../src/jobs/secrets.ts'
import { withAuth } from '../../src/jobs/with-auth.ts'
import { isDeeplyFrozen } from '../property/frozen.ts'
import { refusedField, session } from './sample.ts'

const make = (parts: Partial<BaseJobParams> = {}) =>
  BaseJob(session, {
    jobId: 'ChangePassword',
    method: 'POST',
    requestUrl: '/_matrix/client/v3/account/password',
    body: jsonBody({ new_password: 'planted-new', list: [1] }),
    facts: { sensitive: ['new_password'] },
    ...parts,
  })

const auth = passwordAuth({ user: 'alice', password: 'planted-password', session: 'xyz-session' })

describe('withAuth', () => {
  const job = pipe(make(), withQueue('q', 'PauseIfFailed'), withData({ id: 1 }), withHeader('X-A', '1'))

  it('puts auth into the body, and keeps and shares all else', () => {
    const next = withAuth(job, auth)
    expect(next).toEqual({
      ...job,
      body: jsonBody({ new_password: 'planted-new', list: [1], auth: auth as never }),
      facts: { ...job.facts, sensitive: ['new_password', 'auth', 'password'] },
    })
    expect(next.data).toBe(job.data)
    expect(next.headers).toBe(job.headers)
    expect(next.query).toBe(job.query)
    expect(isDeeplyFrozen(next)).toBe(true)
  })

  it('is called with the job first or last', () => {
    expect(pipe(job, withAuth(auth))).toEqual(withAuth(job, auth))
  })

  it('replaces an auth that is there', () => {
    const twice = withAuth(withAuth(job, auth), { session: 'other' })
    expect(twice.body).toEqual(
      jsonBody({ new_password: 'planted-new', list: [1], auth: { session: 'other' } }),
    )
  })

  it('makes an empty body JSON, with its content type', () => {
    const { body, headers } = withAuth(make({ method: 'DELETE', body: emptyBody }), { session: 's' })
    expect(body).toEqual(jsonBody({ auth: { session: 's' } }))
    expect(headers).toEqual({
      Authorization: `Bearer ${session.accessToken}`,
      'Content-Type': 'application/json',
    })
  })

  it('knows an empty body that came back from a store', () => {
    const stored = decodeJob(JSON.stringify(encodeJob(make({ method: 'DELETE', body: emptyBody }))))
    if (stored._tag === 'Left') throw new Error(stored.left.message)
    expect(withAuth(stored.right, { session: 's' }).body).toEqual(jsonBody({ auth: { session: 's' } }))
    expect(withAuth(structuredClone(stored.right), { session: 's' }).headers['Content-Type']).toBe(
      'application/json',
    )
  })

  it('leaves the content type of a JSON body as it is', () => {
    const own = withHeader('content-type', 'application/json; charset=utf-8')(make())
    expect(withAuth(own, auth).headers).toBe(own.headers)
  })

  it('takes a field that is undefined for one that is left out, and keeps a copy', () => {
    const given = { type: 'org.example.x', session: undefined, list: [1] }
    const next = withAuth(job, given)
    given.list.push(2)
    expect(next.body).toMatchObject({ value: { auth: { type: 'org.example.x', list: [1] } } })
    expect(JSON.stringify(next)).not.toContain('session')
  })

  it('keeps a field named __proto__', () => {
    const { body } = withAuth(make({ body: jsonBody(JSON.parse('{"__proto__":1}')) }), { session: 's' })
    expect(JSON.stringify(body)).toBe('{"_tag":"Json","value":{"__proto__":1,"auth":{"session":"s"}}}')
  })
})

describe('the secrets in auth', () => {
  const custom = {
    type: 'org.example.pin',
    session: 'xyz-session',
    deep: { pin: '123456' },
    answers: ['planted-a'],
  }

  it('are hidden whatever the operation says', () => {
    const next = withAuth(make({ facts: {} }), auth)
    expect(redactJob(next).body).toMatchObject({ value: { auth: '***' } })
    expect(toCurl(next)).toContain(`'"$MATRIX_AUTH"'`)
    expect(toCurl(next)).not.toContain('planted-password')
  })

  it('are cleaned from a text, at any depth and in any stage', () => {
    expect(redact('no planted-password', withAuth(make(), auth))).toBe('no ***')
    expect(redact('123456 planted-a', withAuth(make(), custom))).toBe('*** ***')
  })

  it('do not take what the next step needs with them', () => {
    const text = 'm.login.password org.example.pin xyz-session alice-the-user'
    expect(redact(text, withAuth(make(), custom))).toBe(text)
    expect(
      redact(text, withAuth(make(), passwordAuth({ user: 'alice-the-user', password: 'password' }))),
    ).toBe(text)
  })

  it('need no new facts if they are sensitive already', () => {
    const known = make({ facts: { sensitive: ['auth', 'password'] } })
    expect(withAuth(known, auth).facts).toBe(known.facts)
  })
})

it.each<[string, () => unknown]>([
  ['auth', () => withAuth(make(), undefined as never)],
  ['auth', () => withAuth(make(), 'password' as never)],
  ['auth', () => withAuth([] as never)],
  ['auth/type', () => withAuth(make(), {})],
  ['auth/type', () => withAuth(make(), { session: undefined })],
  ['auth/type', () => withAuth(make(), { type: '', session: 's' })],
  ['auth/type', () => withAuth(make(), { type: 7 } as never)],
  ['auth/session', () => withAuth(make(), { type: 'm.login.dummy', session: 7 } as never)],
  ['auth/deep/when', () => withAuth(make(), { session: 's', deep: { when: new Date(0) } } as never)],
  ['method', () => withAuth(make({ method: 'GET', body: emptyBody }), auth)],
  ['body', () => withAuth(make({ body: jsonBody([]) }), auth)],
  ['body', () => withAuth(make({ body: jsonBody(null) }), auth)],
  ['body', () => withAuth(make({ body: bytesBody(Uint8Array.of(1)) }), auth)],
  ['body', () => withAuth(make({ body: fileBody(namedFile('f')) }), auth)],
])('refuses a bad %s', (field, call) => {
  expect(refusedField(call)).toBe(field)
})
