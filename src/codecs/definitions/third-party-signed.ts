// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isThirdPartySigned, type ThirdPartySigned } from '../../api/definitions/third-party-signed.ts'
import { guarded } from '../guarded.ts'
import { beginning, fields, map, text } from '../walk.ts'

/**
 * Decodes `ThirdPartySigned`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidjoin
 */
export const ThirdPartySignedCodec: Type<ThirdPartySigned> = /* @__PURE__ */ guarded(
  'ThirdPartySigned',
  isThirdPartySigned,
  () =>
    fields({ sender: beginning('@'), mxid: beginning('@'), token: text, signatures: map('', map('', text)) }),
)
