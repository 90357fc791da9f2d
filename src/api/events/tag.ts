// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isMap, isObject } from '../../jobs/primitive-guards.ts'
import { isTag, type Tag } from '../definitions/tag.ts'

/**
 * The content of `m.tag`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mtag
 */
export interface TagContent {
  readonly tags?: { readonly [key: string]: Tag } | null
}

/**
 * Tells whether a value is `TagContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mtag
 */
export const isTagContent: Guard<TagContent> = (value): value is TagContent =>
  isObject(value) && (value.tags == null || isMap('', isTag, value.tags))
