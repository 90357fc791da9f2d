// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isInteger, isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * What is called `ClientDevice` here; `getDevices` and `getDevice` have it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3devices
 */
export interface ClientDevice {
  readonly device_id: string
  readonly display_name?: string | null
  readonly last_seen_ip?: string | null
  /** In milliseconds. */
  readonly last_seen_ts?: number | null
}

/**
 * Tells whether a value is `ClientDevice`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3devices
 */
export const isClientDevice: Guard<ClientDevice> = (value): value is ClientDevice =>
  isObject(value) &&
  isText(value.device_id) &&
  (value.display_name == null || isText(value.display_name)) &&
  (value.last_seen_ip == null || isText(value.last_seen_ip)) &&
  (value.last_seen_ts == null || isInteger(value.last_seen_ts))
