import { describe, expect, it } from 'vitest'
import type { AuthData } from '../../src/jobs/auth-data.ts'
import {
  dummyAuth,
  emailIdentityAuth,
  fallbackAuth,
  msisdnAuth,
  passwordAuth,
  recaptchaAuth,
  registrationTokenAuth,
  ssoAuth,
  termsAuth,
} from '../../src/jobs/auth-stages.ts'
import { hasUndefined, isDeeplyFrozen } from '../property/frozen.ts'
import { refusedField } from './sample.ts'

const session = 'xyz'
const identifier = { type: 'm.id.thirdparty', medium: 'email', address: 'alice@example.org' } as const
const threepid = { sid: '1', clientSecret: 'cs' }

describe('the auth of a stage', () => {
  it.each<[AuthData, AuthData]>([
    [
      passwordAuth({ user: 'alice', password: 'p', session }),
      { type: 'm.login.password', identifier: { type: 'm.id.user', user: 'alice' }, password: 'p', session },
    ],
    [passwordAuth({ identifier, password: '' }), { type: 'm.login.password', identifier, password: '' }],
    [recaptchaAuth({ response: 'r', session }), { type: 'm.login.recaptcha', response: 'r', session }],
    [registrationTokenAuth({ token: 't' }), { type: 'm.login.registration_token', token: 't' }],
    [
      emailIdentityAuth({ ...threepid, session }),
      { type: 'm.login.email.identity', threepid_creds: { sid: '1', client_secret: 'cs' }, session },
    ],
    [
      msisdnAuth({ ...threepid, idServer: 'id.example.org', idAccessToken: 'it' }),
      {
        type: 'm.login.msisdn',
        threepid_creds: {
          sid: '1',
          client_secret: 'cs',
          id_server: 'id.example.org',
          id_access_token: 'it',
        },
      },
    ],
    [dummyAuth(), { type: 'm.login.dummy' }],
    [dummyAuth({ session: undefined }), { type: 'm.login.dummy' }],
    [termsAuth({ session }), { type: 'm.login.terms', session }],
    [fallbackAuth({ session }), { session }],
    [fallbackAuth(), {}],
    [ssoAuth({ session }), { session }],
  ])('is what the specification has, frozen: %j', (auth, expected) => {
    expect(auth).toEqual(expected)
    expect(isDeeplyFrozen(auth)).toBe(true)
    expect(hasUndefined(auth)).toBe(false)
  })

  it('keeps a copy of the identifier', () => {
    const own = { ...identifier, address: 'a' }
    const auth = passwordAuth({ identifier: own, password: 'p' })
    own.address = 'b'
    expect(auth.identifier).toEqual({ ...identifier, address: 'a' })
  })
})

it.each<[string, () => unknown]>([
  ['user', () => passwordAuth({ password: 'p' } as never)],
  ['user', () => passwordAuth({ user: 7, password: 'p' } as never)],
  ['identifier', () => passwordAuth({ identifier: 'alice', password: 'p' } as never)],
  [
    'identifier/user',
    () => passwordAuth({ identifier: { type: 'm.id.user', user: undefined }, password: 'p' } as never),
  ],
  ['password', () => passwordAuth({ user: 'alice' } as never)],
  ['response', () => recaptchaAuth({ response: null } as never)],
  ['token', () => registrationTokenAuth({} as never)],
  ['sid', () => emailIdentityAuth({ clientSecret: 'cs' } as never)],
  ['clientSecret', () => msisdnAuth({ sid: '1' } as never)],
  ['idServer', () => msisdnAuth({ ...threepid, idServer: 7 } as never)],
  ['idAccessToken', () => emailIdentityAuth({ ...threepid, idAccessToken: {} } as never)],
  ['session', () => dummyAuth({ session: 7 } as never)],
])('refuses a bad %s', (field, call) => {
  expect(refusedField(call)).toBe(field)
})
