// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isArray, isInteger, isObject, isPrefixed, isText } from '../../jobs/primitive-guards.ts'

const isNotSendersItem: Guard<string> = (value): value is string => isPrefixed('@', value)

const isSendersItem: Guard<string> = (value): value is string => isPrefixed('@', value)

/**
 * What is called `EventFilter` here; `defineFilter`, `getFilter` and 1 more have it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3useruseridfilter
 */
export interface EventFilter {
  /** A whole number. */
  readonly limit?: number | null
  /** Each a user id, such as `@localpart:server`. */
  readonly not_senders?: readonly string[] | null
  readonly not_types?: readonly string[] | null
  /** Each a user id, such as `@localpart:server`. */
  readonly senders?: readonly string[] | null
  readonly types?: readonly string[] | null
}

/**
 * Tells whether a value is `EventFilter`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3useruseridfilter
 */
export const isEventFilter: Guard<EventFilter> = (value): value is EventFilter =>
  isObject(value) &&
  (value.limit == null || isInteger(value.limit)) &&
  (value.not_senders == null || isArray(isNotSendersItem, value.not_senders)) &&
  (value.not_types == null || isArray(isText, value.not_types)) &&
  (value.senders == null || isArray(isSendersItem, value.senders)) &&
  (value.types == null || isArray(isText, value.types))
