// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isTag, type Tag } from '../../api/definitions/tag.ts'
import { guarded } from '../guarded.ts'
import { fields, number, optional } from '../walk.ts'

/**
 * Decodes `Tag`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3useruseridroomsroomidtags
 */
export const TagCodec: Type<Tag> = /* @__PURE__ */ guarded('Tag', isTag, () =>
  fields({ order: optional(number) }),
)
