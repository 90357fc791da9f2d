// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isSpaceChildContent, type SpaceChildContent } from '../../api/events/space-child.ts'
import { guarded } from '../guarded.ts'
import { all, boolean, fields, list, matching, optional, text } from '../walk.ts'

/**
 * Decodes `SpaceChildContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mspacechild
 */
export const SpaceChildContentCodec: Type<SpaceChildContent> = /* @__PURE__ */ guarded(
  'SpaceChildContent',
  isSpaceChildContent,
  () =>
    fields({
      via: list(text),
      order: optional(all([matching(/^[\x20-\x7E]+$/u), matching(/^[\s\S]{0,50}$/u)])),
      suggested: optional(boolean),
    }),
)
