// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isObject } from '../../jobs/primitive-guards.ts'
import { isWellknownHomeserver, type WellknownHomeserver } from './wellknown-homeserver.ts'
import { isWellknownIdentityServer, type WellknownIdentityServer } from './wellknown-identity-server.ts'

/**
 * What is called `WellknownClient` here; `login` and `getWellknown` have it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3login
 */
export interface WellknownClient {
  readonly 'm.homeserver': WellknownHomeserver
  readonly 'm.identity_server'?: WellknownIdentityServer | null
  readonly [key: string]: unknown
}

/**
 * Tells whether a value is `WellknownClient`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3login
 */
export const isWellknownClient: Guard<WellknownClient> = (value): value is WellknownClient =>
  isObject(value) &&
  isWellknownHomeserver(value['m.homeserver']) &&
  (value['m.identity_server'] == null || isWellknownIdentityServer(value['m.identity_server']))
