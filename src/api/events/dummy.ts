// Generated from the Matrix specification by generator/. Do not edit.

import type { JsonObject } from '../../internal/json.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isObject } from '../../jobs/primitive-guards.ts'

/**
 * The content of `m.dummy`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mdummy
 */
export type DummyContent = JsonObject

/**
 * Tells whether a value is `DummyContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mdummy
 */
export const isDummyContent: Guard<DummyContent> = (value): value is DummyContent => isObject(value)
