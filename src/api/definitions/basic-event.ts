// Generated from the Matrix specification by generator/. Do not edit.

import type { JsonObject } from '../../internal/json.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * What is called `BasicEvent` here; `initialSync`, `roomInitialSync` and 2 more have it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3initialsync
 */
export interface BasicEvent {
  readonly content: JsonObject
  readonly type: string
}

/**
 * Tells whether a value is `BasicEvent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3initialsync
 */
export const isBasicEvent: Guard<BasicEvent> = (value): value is BasicEvent =>
  isObject(value) && isObject(value.content) && isText(value.type)
