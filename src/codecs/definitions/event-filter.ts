// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { type EventFilter, isEventFilter } from '../../api/definitions/event-filter.ts'
import { guarded } from '../guarded.ts'
import { beginning, fields, integer, list, optional, text } from '../walk.ts'

/**
 * Decodes `EventFilter`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3useruseridfilter
 */
export const EventFilterCodec: Type<EventFilter> = /* @__PURE__ */ guarded('EventFilter', isEventFilter, () =>
  fields({
    limit: optional(integer),
    not_senders: optional(list(beginning('@'))),
    not_types: optional(list(text)),
    senders: optional(list(beginning('@'))),
    types: optional(list(text)),
  }),
)
