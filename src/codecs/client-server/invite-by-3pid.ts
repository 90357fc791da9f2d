// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type InviteBy3PIDBody,
  type InviteBy3PIDResponse,
  isInviteBy3PIDBody,
} from '../../api/client-server/invite-by-3pid.ts'
import { Invite3pidCodec } from '../definitions/invite-3pid.ts'
import { guarded } from '../guarded.ts'
import { ignored } from '../ignored.ts'

/**
 * Decodes `InviteBy3PIDBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#thirdparty_post_matrixclientv3roomsroomidinvite
 */
export const InviteBy3PIDBodyCodec: Type<InviteBy3PIDBody> = /* @__PURE__ */ guarded(
  'InviteBy3PIDBody',
  isInviteBy3PIDBody,
  () => Invite3pidCodec,
)

/**
 * Decodes `InviteBy3PIDResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#thirdparty_post_matrixclientv3roomsroomidinvite
 */
export const InviteBy3PIDResponseCodec: Type<InviteBy3PIDResponse> =
  /* @__PURE__ */ ignored('InviteBy3PIDResponse')
