// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isMTextContentBlock,
  isMTextContentBlockTextualRepresentation,
  type MTextContentBlock,
  type MTextContentBlockTextualRepresentation,
} from '../../api/definitions/m-text-content-block.ts'
import { guarded } from '../guarded.ts'
import { fields, list, optional, text } from '../walk.ts'

/**
 * Decodes `MTextContentBlock`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomtopic
 */
export const MTextContentBlockCodec: Type<MTextContentBlock> = /* @__PURE__ */ guarded(
  'MTextContentBlock',
  isMTextContentBlock,
  () => list(MTextContentBlockTextualRepresentationCodec),
)

/**
 * Decodes `MTextContentBlockTextualRepresentation`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroomtopic
 */
export const MTextContentBlockTextualRepresentationCodec: Type<MTextContentBlockTextualRepresentation> =
  /* @__PURE__ */ guarded(
    'MTextContentBlockTextualRepresentation',
    isMTextContentBlockTextualRepresentation,
    () => fields({ mimetype: optional(text), body: text }),
  )
