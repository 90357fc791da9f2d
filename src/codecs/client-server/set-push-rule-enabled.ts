// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isSetPushRuleEnabledBody,
  type SetPushRuleEnabledBody,
  type SetPushRuleEnabledResponse,
} from '../../api/client-server/set-push-rule-enabled.ts'
import { guarded } from '../guarded.ts'
import { ignored } from '../ignored.ts'
import { boolean, fields } from '../walk.ts'

/**
 * Decodes `SetPushRuleEnabledBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3pushrulesglobalkindruleidenabled
 */
export const SetPushRuleEnabledBodyCodec: Type<SetPushRuleEnabledBody> = /* @__PURE__ */ guarded(
  'SetPushRuleEnabledBody',
  isSetPushRuleEnabledBody,
  () => fields({ enabled: boolean }),
)

/**
 * Decodes `SetPushRuleEnabledResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3pushrulesglobalkindruleidenabled
 */
export const SetPushRuleEnabledResponseCodec: Type<SetPushRuleEnabledResponse> = /* @__PURE__ */ ignored(
  'SetPushRuleEnabledResponse',
)
