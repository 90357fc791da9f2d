// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isPushCondition, type PushCondition } from '../../api/definitions/push-condition.ts'
import { guarded } from '../guarded.ts'
import { boolean, either, fields, integer, nothing, optional, text } from '../walk.ts'

/**
 * Decodes `PushCondition`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3pushrules
 */
export const PushConditionCodec: Type<PushCondition> = /* @__PURE__ */ guarded(
  'PushCondition',
  isPushCondition,
  () =>
    fields({
      kind: text,
      key: optional(text),
      pattern: optional(text),
      is: optional(text),
      value: optional(either([nothing, boolean, integer, text])),
    }),
)
