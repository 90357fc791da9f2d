// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { type DirectContent, isDirectContent } from '../../api/events/direct.ts'
import { guarded } from '../guarded.ts'
import { list, map, text } from '../walk.ts'

/**
 * Decodes `DirectContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mdirect
 */
export const DirectContentCodec: Type<DirectContent> = /* @__PURE__ */ guarded(
  'DirectContent',
  isDirectContent,
  () => map('@', list(text)),
)
