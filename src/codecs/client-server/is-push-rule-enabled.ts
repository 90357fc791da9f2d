// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type IsPushRuleEnabledResponse,
  isIsPushRuleEnabledResponse,
} from '../../api/client-server/is-push-rule-enabled.ts'
import { guarded } from '../guarded.ts'
import { boolean, fields } from '../walk.ts'

/**
 * Decodes `IsPushRuleEnabledResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3pushrulesglobalkindruleidenabled
 */
export const IsPushRuleEnabledResponseCodec: Type<IsPushRuleEnabledResponse> = /* @__PURE__ */ guarded(
  'IsPushRuleEnabledResponse',
  isIsPushRuleEnabledResponse,
  () => fields({ enabled: boolean }),
)
