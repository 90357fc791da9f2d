// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type IsEphemeralPubKeyValidV2Response,
  isIsEphemeralPubKeyValidV2Response,
} from '../../api/identity/is-ephemeral-pub-key-valid-v2.ts'
import { guarded } from '../guarded.ts'
import { boolean, fields } from '../walk.ts'

/**
 * Decodes `IsEphemeralPubKeyValidV2Response`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityv2pubkeyephemeralisvalid
 */
export const IsEphemeralPubKeyValidV2ResponseCodec: Type<IsEphemeralPubKeyValidV2Response> =
  /* @__PURE__ */ guarded('IsEphemeralPubKeyValidV2Response', isIsEphemeralPubKeyValidV2Response, () =>
    fields({ valid: boolean }),
  )
