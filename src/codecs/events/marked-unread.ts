// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isMarkedUnreadContent, type MarkedUnreadContent } from '../../api/events/marked-unread.ts'
import { guarded } from '../guarded.ts'
import { boolean, fields } from '../walk.ts'

/**
 * Decodes `MarkedUnreadContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mmarked_unread
 */
export const MarkedUnreadContentCodec: Type<MarkedUnreadContent> = /* @__PURE__ */ guarded(
  'MarkedUnreadContent',
  isMarkedUnreadContent,
  () => fields({ unread: boolean }),
)
