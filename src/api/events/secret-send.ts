// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * The content of `m.secret.send`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#msecretsend
 */
export interface SecretSendContent {
  readonly request_id: string
  readonly secret: string
}

/**
 * Tells whether a value is `SecretSendContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#msecretsend
 */
export const isSecretSendContent: Guard<SecretSendContent> = (value): value is SecretSendContent =>
  isObject(value) && isText(value.request_id) && isText(value.secret)
