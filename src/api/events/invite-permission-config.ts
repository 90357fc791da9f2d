// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * The content of `m.invite_permission_config`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#minvite_permission_config
 */
export interface InvitePermissionConfigContent {
  readonly default_action?: string | null
}

/**
 * Tells whether a value is `InvitePermissionConfigContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#minvite_permission_config
 */
export const isInvitePermissionConfigContent: Guard<InvitePermissionConfigContent> = (
  value,
): value is InvitePermissionConfigContent =>
  isObject(value) && (value.default_action == null || isText(value.default_action))
