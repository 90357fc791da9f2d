// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * What is called `WellknownHomeserver` here; `login` and `getWellknown` have it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3login
 */
export interface WellknownHomeserver {
  /** A URI. */
  readonly base_url: string
}

/**
 * Tells whether a value is `WellknownHomeserver`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3login
 */
export const isWellknownHomeserver: Guard<WellknownHomeserver> = (value): value is WellknownHomeserver =>
  isObject(value) && isText(value.base_url)
