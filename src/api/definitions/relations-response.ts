// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isInteger, isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * What is called `RelationsResponse` here; `getRelatingEvents`, `getRelatingEventsWithRelType` and 1 more have it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1roomsroomidrelationseventid
 */
export interface RelationsResponse {
  readonly next_batch?: string | null
  readonly prev_batch?: string | null
  /** A whole number. */
  readonly recursion_depth?: number | null
}

/**
 * Tells whether a value is `RelationsResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1roomsroomidrelationseventid
 */
export const isRelationsResponse: Guard<RelationsResponse> = (value): value is RelationsResponse =>
  isObject(value) &&
  (value.next_batch == null || isText(value.next_batch)) &&
  (value.prev_batch == null || isText(value.prev_batch)) &&
  (value.recursion_depth == null || isInteger(value.recursion_depth))
