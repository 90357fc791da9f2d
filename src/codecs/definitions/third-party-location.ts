// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isThirdPartyLocation, type ThirdPartyLocation } from '../../api/definitions/third-party-location.ts'
import { guarded } from '../guarded.ts'
import { fields, object, text } from '../walk.ts'

/**
 * Decodes `ThirdPartyLocation`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartylocationprotocol
 */
export const ThirdPartyLocationCodec: Type<ThirdPartyLocation> = /* @__PURE__ */ guarded(
  'ThirdPartyLocation',
  isThirdPartyLocation,
  () => fields({ alias: text, protocol: text, fields: object }),
)
