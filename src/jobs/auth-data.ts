import type { Json, JsonObject } from '../internal/json.ts'

/**
 * A stage of user-interactive authentication; servers may have others.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#authentication-types
 */
export type AuthStage =
  | 'm.login.password'
  | 'm.login.recaptcha'
  | 'm.login.sso'
  | 'm.login.email.identity'
  | 'm.login.msisdn'
  | 'm.login.dummy'
  | 'm.login.registration_token'
  | 'm.login.terms'
  | 'm.oauth'
  | (string & {})

/** What is sent as `auth` to pass a stage, with the names that the wire has. */
export type AuthData = JsonObject & {
  /** The stage; left out for one that was passed elsewhere, in a browser for instance. */
  readonly type?: AuthStage
  /** The session that the server gave, if it gave one. */
  readonly session?: string
}

/** An `auth` as it may be given: a field that is undefined counts as left out. */
export interface GivenAuth {
  readonly type?: AuthStage | undefined
  readonly session?: string | undefined
  readonly [field: string]: Json | undefined
}

/**
 * Says who the user is, with the names that the wire has.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#identifier-types
 */
export type UserIdentifier =
  | { readonly type: 'm.id.user'; readonly user: string }
  | { readonly type: 'm.id.thirdparty'; readonly medium: string; readonly address: string }
  | { readonly type: 'm.id.phone'; readonly country: string; readonly phone: string }
