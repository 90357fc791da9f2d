// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * What is called `WellknownIdentityServer` here; `login` and `getWellknown` have it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3login
 */
export interface WellknownIdentityServer {
  /** A URI. */
  readonly base_url: string
}

/**
 * Tells whether a value is `WellknownIdentityServer`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3login
 */
export const isWellknownIdentityServer: Guard<WellknownIdentityServer> = (
  value,
): value is WellknownIdentityServer => isObject(value) && isText(value.base_url)
