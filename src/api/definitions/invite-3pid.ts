// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * What is called `Invite3pid` here; `createRoom` and `inviteBy3PID` have it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3createroom
 */
export interface Invite3pid {
  readonly id_server: string
  readonly id_access_token: string
  readonly medium: 'email' | 'msisdn' | (string & {})
  readonly address: string
}

/**
 * Tells whether a value is `Invite3pid`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3createroom
 */
export const isInvite3pid: Guard<Invite3pid> = (value): value is Invite3pid =>
  isObject(value) &&
  isText(value.id_server) &&
  isText(value.id_access_token) &&
  isText(value.medium) &&
  isText(value.address)
