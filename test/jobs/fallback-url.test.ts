import { expect, it } from 'vitest'
import { fallbackUrl } from '../../src/jobs/fallback-url.ts'
import { refusedField } from './sample.ts'

const session = { serverUrl: 'https://example.org/', accessToken: 'syt_planted' }

it('gives the page of a stage, without the token', () => {
  expect(fallbackUrl(session, 'm.login.recaptcha', 'xyz')).toBe(
    'https://example.org/_matrix/client/v3/auth/m.login.recaptcha/fallback/web?session=xyz',
  )
})

it('encodes the stage and the session', () => {
  const url = fallbackUrl(session, 'org.example/a?b', 'x&y=z#/é')
  expect(url).toMatch(/\/auth\/org\.example%2Fa%3Fb\/fallback\/web\?session=x%26y%3Dz%23%2F%C3%A9$/)
  expect(new URL(url).searchParams.get('session')).toBe('x&y=z#/é')
})

it('has the path that the session gives all jobs', () => {
  expect(fallbackUrl({ ...session, basePath: '/_api', clientVersion: 'r0' }, 'm.login.sso', 's')).toBe(
    'https://example.org/_api/client/r0/auth/m.login.sso/fallback/web?session=s',
  )
})

it.each<[string, () => unknown]>([
  ['serverUrl', () => fallbackUrl({ serverUrl: 'ftp://example.org' }, 'm.login.sso', 's')],
  ['stage', () => fallbackUrl(session, '..', 's')],
  ['stage', () => fallbackUrl(session, undefined as never, 's')],
  ['uiaSession', () => fallbackUrl(session, 'm.login.sso', '')],
  ['uiaSession', () => fallbackUrl(session, 'm.login.sso', '\ud800')],
  ['uiaSession', () => fallbackUrl(session, 'm.login.sso', undefined as never)],
])('refuses a bad %s', (field, call) => {
  expect(refusedField(call)).toBe(field)
})
