// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isNumber, isObject } from '../../jobs/primitive-guards.ts'

/**
 * What is called `Tag` here; `getRoomTags`, `setRoomTag` and 1 more have it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3useruseridroomsroomidtags
 */
export interface Tag {
  readonly order?: number | null
}

/**
 * Tells whether a value is `Tag`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3useruseridroomsroomidtags
 */
export const isTag: Guard<Tag> = (value): value is Tag =>
  isObject(value) && (value.order == null || isNumber(value.order))
