// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isArray, isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * What is called `MTextContentBlock` here; `m.room.topic` has it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomtopic
 */
export type MTextContentBlock = readonly MTextContentBlockTextualRepresentation[]

/**
 * Tells whether a value is `MTextContentBlock`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomtopic
 */
export const isMTextContentBlock: Guard<MTextContentBlock> = (value): value is MTextContentBlock =>
  isArray(isMTextContentBlockTextualRepresentation, value)

/**
 * Inside `MTextContentBlock`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomtopic
 */
export interface MTextContentBlockTextualRepresentation {
  readonly mimetype?: string | null
  readonly body: string
}

/**
 * Tells whether a value is `MTextContentBlockTextualRepresentation`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomtopic
 */
export const isMTextContentBlockTextualRepresentation: Guard<MTextContentBlockTextualRepresentation> = (
  value,
): value is MTextContentBlockTextualRepresentation =>
  isObject(value) && (value.mimetype == null || isText(value.mimetype)) && isText(value.body)
