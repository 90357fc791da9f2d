// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { type BasicEvent, isBasicEvent } from '../../api/definitions/basic-event.ts'
import { guarded } from '../guarded.ts'
import { fields, object, text } from '../walk.ts'

/**
 * Decodes `BasicEvent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3initialsync
 */
export const BasicEventCodec: Type<BasicEvent> = /* @__PURE__ */ guarded('BasicEvent', isBasicEvent, () =>
  fields({ content: object, type: text }),
)
