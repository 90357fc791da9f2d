// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isStrippedState, type StrippedState } from '../../api/definitions/stripped-state.ts'
import { guarded } from '../guarded.ts'
import { beginning, fields, object, text } from '../walk.ts'

/**
 * Decodes `StrippedState`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1roomsroomidhierarchy
 */
export const StrippedStateCodec: Type<StrippedState> = /* @__PURE__ */ guarded(
  'StrippedState',
  isStrippedState,
  () => fields({ content: object, state_key: text, type: text, sender: beginning('@') }),
)
