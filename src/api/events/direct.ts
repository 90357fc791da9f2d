// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isArray, isMap, isText } from '../../jobs/primitive-guards.ts'

const isItem: Guard<readonly string[]> = (value): value is readonly string[] => isArray(isText, value)

/**
 * The content of `m.direct`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mdirect
 */
export type DirectContent = { readonly [key: string]: readonly string[] }

/**
 * Tells whether a value is `DirectContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mdirect
 */
export const isDirectContent: Guard<DirectContent> = (value): value is DirectContent =>
  isMap('@', isItem, value)
