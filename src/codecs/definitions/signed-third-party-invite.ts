// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isSignedThirdPartyInvite,
  type SignedThirdPartyInvite,
} from '../../api/definitions/signed-third-party-invite.ts'
import { guarded } from '../guarded.ts'
import { beginning, fields, map, text } from '../walk.ts'

/**
 * Decodes `SignedThirdPartyInvite`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroommember
 */
export const SignedThirdPartyInviteCodec: Type<SignedThirdPartyInvite> = /* @__PURE__ */ guarded(
  'SignedThirdPartyInvite',
  isSignedThirdPartyInvite,
  () => fields({ mxid: beginning('@'), signatures: map('', map('', text)), token: text }),
)
