// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isObject, isOneOf, isText } from '../../jobs/primitive-guards.ts'

const actionValues = ['request', 'request_cancellation'] as const

/**
 * The content of `m.secret.request`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#msecretrequest
 */
export interface SecretRequestContent {
  readonly name?: string | null
  readonly action: 'request' | 'request_cancellation'
  readonly requesting_device_id: string
  readonly request_id: string
}

/**
 * Tells whether a value is `SecretRequestContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#msecretrequest
 */
export const isSecretRequestContent: Guard<SecretRequestContent> = (value): value is SecretRequestContent =>
  isObject(value) &&
  (value.name == null || isText(value.name)) &&
  isOneOf(actionValues, value.action) &&
  isText(value.requesting_device_id) &&
  isText(value.request_id)
