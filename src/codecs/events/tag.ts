// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isTagContent, type TagContent } from '../../api/events/tag.ts'
import { TagCodec } from '../definitions/tag.ts'
import { guarded } from '../guarded.ts'
import { fields, map, optional } from '../walk.ts'

/**
 * Decodes `TagContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mtag
 */
export const TagContentCodec: Type<TagContent> = /* @__PURE__ */ guarded('TagContent', isTagContent, () =>
  fields({ tags: optional(map('', TagCodec)) }),
)
