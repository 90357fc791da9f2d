// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { type IgnoredUserListContent, isIgnoredUserListContent } from '../../api/events/ignored-user-list.ts'
import { guarded } from '../guarded.ts'
import { fields, map, object } from '../walk.ts'

/**
 * Decodes `IgnoredUserListContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mignored_user_list
 */
export const IgnoredUserListContentCodec: Type<IgnoredUserListContent> = /* @__PURE__ */ guarded(
  'IgnoredUserListContent',
  isIgnoredUserListContent,
  () => fields({ ignored_users: map('@', object) }),
)
