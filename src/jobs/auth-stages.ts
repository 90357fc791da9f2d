import { freeze } from '../internal/freeze.ts'
import { refuse, requireText } from '../internal/invalid-parameter.ts'
import { frozenJson, isPlainObject, type JsonObject } from '../internal/json.ts'
import type { AuthData, AuthStage, UserIdentifier } from './auth-data.ts'

/** What every stage takes. */
export interface StageParams {
  /** The session that the server gave. The loop `interactiveAuth` fills it in where it is left out. */
  readonly session?: string | undefined
}

/** What `passwordAuth` takes: the user by id or localpart, or by an identifier of any kind. */
export type PasswordAuthParams = StageParams & { readonly password: string } & (
    | { readonly user: string; readonly identifier?: undefined }
    | { readonly identifier: UserIdentifier; readonly user?: undefined }
  )

/** What `emailIdentityAuth` and `msisdnAuth` take: the validation that was made of the address or number. */
export interface ThreepidAuthParams extends StageParams {
  /** The id of the validation session. */
  readonly sid: string
  /** The secret that the client made for that validation. */
  readonly clientSecret: string
  /** The identity server's host, if one was asked to validate. */
  readonly idServer?: string | undefined
  /** The token of that identity server. */
  readonly idAccessToken?: string | undefined
}

/**
 * Makes the `auth` of the stage `m.login.password`.
 *
 * @throws InvalidParameterError naming the parameter that is wrong, without showing it.
 * @example
 * passwordAuth({ user: 'alice', password: 'correct horse' }).identifier // => { type: 'm.id.user', user: 'alice' }
 */
export const passwordAuth = ({ user, identifier, password, session }: PasswordAuthParams): AuthData => {
  const given = identifier ?? { type: 'm.id.user', user: requireText('user', user) }
  if (!isPlainObject(given)) refuse('identifier', 'an object', given)
  const fields = { identifier: frozenJson('identifier', given), password: requireText('password', password) }
  return stage('m.login.password', fields, session)
}

/** Makes the `auth` of the stage `m.login.recaptcha` from what the captcha gave. */
export const recaptchaAuth = ({ response, session }: StageParams & { readonly response: string }): AuthData =>
  stage('m.login.recaptcha', { response: requireText('response', response) }, session)

/** Makes the `auth` of the stage `m.login.registration_token`. */
export const registrationTokenAuth = ({
  token,
  session,
}: StageParams & { readonly token: string }): AuthData =>
  stage('m.login.registration_token', { token: requireText('token', token) }, session)

/** Makes the `auth` of the stage `m.login.email.identity`, after the address was validated. */
export const emailIdentityAuth = (params: ThreepidAuthParams): AuthData =>
  threepidStage('m.login.email.identity', params)

/** Makes the `auth` of the stage `m.login.msisdn`, after the phone number was validated. */
export const msisdnAuth = (params: ThreepidAuthParams): AuthData => threepidStage('m.login.msisdn', params)

/** Makes the `auth` of the stage `m.login.dummy`, which asks for nothing. */
export const dummyAuth = ({ session }: StageParams = {}): AuthData => stage('m.login.dummy', {}, session)

/** Makes the `auth` of the stage `m.login.terms`: the user has accepted the policies. */
export const termsAuth = ({ session }: StageParams = {}): AuthData => stage('m.login.terms', {}, session)

/**
 * Makes the `auth` after a stage was passed elsewhere: on the page of `fallbackUrl`, at the URL of `m.oauth`,
 * or with a link in an email.
 */
export const fallbackAuth = ({ session }: StageParams = {}): AuthData => stage(undefined, {}, session)

/** Makes the `auth` after the stage `m.login.sso`, which is passed on the page of `fallbackUrl`. */
export const ssoAuth = (params?: StageParams): AuthData => fallbackAuth(params)

const threepidStage = (type: AuthStage, params: ThreepidAuthParams): AuthData => {
  const { sid, clientSecret, idServer, idAccessToken, session } = params
  const threepid_creds = freeze({
    sid: requireText('sid', sid),
    client_secret: requireText('clientSecret', clientSecret),
    ...(idServer !== undefined && { id_server: requireText('idServer', idServer) }),
    ...(idAccessToken !== undefined && { id_access_token: requireText('idAccessToken', idAccessToken) }),
  })
  return stage(type, { threepid_creds }, session)
}

const stage = (type: AuthStage | undefined, fields: JsonObject, session: unknown): AuthData =>
  freeze({
    ...(type !== undefined && { type }),
    ...fields,
    ...(session !== undefined && { session: requireText('session', session) }),
  })
