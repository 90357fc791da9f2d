// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isArray, isBoolean, isMatching, isObject, isText } from '../../jobs/primitive-guards.ts'

const orderForm = /^[\x20-\x7E]+$/u

const orderForm2 = /^[\s\S]{0,50}$/u

/**
 * The content of `m.space.child`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mspacechild
 */
export interface SpaceChildContent {
  readonly via: readonly string[]
  /** At most 50 characters. */
  readonly order?: string | null
  readonly suggested?: boolean | null
}

/**
 * Tells whether a value is `SpaceChildContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mspacechild
 */
export const isSpaceChildContent: Guard<SpaceChildContent> = (value): value is SpaceChildContent =>
  isObject(value) &&
  isArray(isText, value.via) &&
  (value.order == null || (isMatching(orderForm, value.order) && isMatching(orderForm2, value.order))) &&
  (value.suggested == null || isBoolean(value.suggested))
