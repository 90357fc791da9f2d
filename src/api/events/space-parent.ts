// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isArray, isBoolean, isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * The content of `m.space.parent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mspaceparent
 */
export interface SpaceParentContent {
  readonly via: readonly string[]
  readonly canonical?: boolean | null
}

/**
 * Tells whether a value is `SpaceParentContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mspaceparent
 */
export const isSpaceParentContent: Guard<SpaceParentContent> = (value): value is SpaceParentContent =>
  isObject(value) && isArray(isText, value.via) && (value.canonical == null || isBoolean(value.canonical))
