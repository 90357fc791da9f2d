// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type InviteUserBody,
  type InviteUserResponse,
  isInviteUserBody,
} from '../../api/client-server/invite-user.ts'
import { guarded } from '../guarded.ts'
import { ignored } from '../ignored.ts'
import { beginning, fields, optional, text } from '../walk.ts'

/**
 * Decodes `InviteUserBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidinvite
 */
export const InviteUserBodyCodec: Type<InviteUserBody> = /* @__PURE__ */ guarded(
  'InviteUserBody',
  isInviteUserBody,
  () => fields({ user_id: beginning('@'), reason: optional(text) }),
)

/**
 * Decodes `InviteUserResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidinvite
 */
export const InviteUserResponseCodec: Type<InviteUserResponse> = /* @__PURE__ */ ignored('InviteUserResponse')
