// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isBoolean, isObject } from '../../jobs/primitive-guards.ts'

/**
 * The content of `m.key_backup`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mkey_backup
 */
export interface KeyBackupContent {
  readonly enabled: boolean
}

/**
 * Tells whether a value is `KeyBackupContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mkey_backup
 */
export const isKeyBackupContent: Guard<KeyBackupContent> = (value): value is KeyBackupContent =>
  isObject(value) && isBoolean(value.enabled)
