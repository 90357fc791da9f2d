// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import type { DeletePushRuleResponse } from '../../api/client-server/delete-push-rule.ts'
import { ignored } from '../ignored.ts'

/**
 * Decodes `DeletePushRuleResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#delete_matrixclientv3pushrulesglobalkindruleid
 */
export const DeletePushRuleResponseCodec: Type<DeletePushRuleResponse> =
  /* @__PURE__ */ ignored('DeletePushRuleResponse')
