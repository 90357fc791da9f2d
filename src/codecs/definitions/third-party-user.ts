// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isThirdPartyUser, type ThirdPartyUser } from '../../api/definitions/third-party-user.ts'
import { guarded } from '../guarded.ts'
import { fields, object, text } from '../walk.ts'

/**
 * Decodes `ThirdPartyUser`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartyuserprotocol
 */
export const ThirdPartyUserCodec: Type<ThirdPartyUser> = /* @__PURE__ */ guarded(
  'ThirdPartyUser',
  isThirdPartyUser,
  () => fields({ userid: text, protocol: text, fields: object }),
)
