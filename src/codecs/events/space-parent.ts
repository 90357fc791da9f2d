// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isSpaceParentContent, type SpaceParentContent } from '../../api/events/space-parent.ts'
import { guarded } from '../guarded.ts'
import { boolean, fields, list, optional, text } from '../walk.ts'

/**
 * Decodes `SpaceParentContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mspaceparent
 */
export const SpaceParentContentCodec: Type<SpaceParentContent> = /* @__PURE__ */ guarded(
  'SpaceParentContent',
  isSpaceParentContent,
  () => fields({ via: list(text), canonical: optional(boolean) }),
)
