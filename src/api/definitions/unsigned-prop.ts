// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isInteger, isObject } from '../../jobs/primitive-guards.ts'

/**
 * What is called `UnsignedProp` here; `getRoomStateWithKey` has it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidstateeventtypestatekey
 */
export interface UnsignedProp {
  /** In milliseconds. */
  readonly age?: number | null
}

/**
 * Tells whether a value is `UnsignedProp`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidstateeventtypestatekey
 */
export const isUnsignedProp: Guard<UnsignedProp> = (value): value is UnsignedProp =>
  isObject(value) && (value.age == null || isInteger(value.age))
