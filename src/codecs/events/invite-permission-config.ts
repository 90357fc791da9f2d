// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type InvitePermissionConfigContent,
  isInvitePermissionConfigContent,
} from '../../api/events/invite-permission-config.ts'
import { guarded } from '../guarded.ts'
import { fields, optional, text } from '../walk.ts'

/**
 * Decodes `InvitePermissionConfigContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#minvite_permission_config
 */
export const InvitePermissionConfigContentCodec: Type<InvitePermissionConfigContent> =
  /* @__PURE__ */ guarded('InvitePermissionConfigContent', isInvitePermissionConfigContent, () =>
    fields({ default_action: optional(text) }),
  )
