// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { type FullyReadContent, isFullyReadContent } from '../../api/events/fully-read.ts'
import { guarded } from '../guarded.ts'
import { fields, text } from '../walk.ts'

/**
 * Decodes `FullyReadContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mfully_read
 */
export const FullyReadContentCodec: Type<FullyReadContent> = /* @__PURE__ */ guarded(
  'FullyReadContent',
  isFullyReadContent,
  () => fields({ event_id: text }),
)
