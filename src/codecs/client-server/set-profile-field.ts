// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isSetProfileFieldBody,
  type SetProfileFieldBody,
  type SetProfileFieldResponse,
} from '../../api/client-server/set-profile-field.ts'
import { guarded } from '../guarded.ts'
import { ignored } from '../ignored.ts'
import { keys } from '../walk.ts'

/**
 * Decodes `SetProfileFieldBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3profileuseridkeyname
 */
export const SetProfileFieldBodyCodec: Type<SetProfileFieldBody> = /* @__PURE__ */ guarded(
  'SetProfileFieldBody',
  isSetProfileFieldBody,
  () => keys(/^/u, 1, Infinity),
)

/**
 * Decodes `SetProfileFieldResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3profileuseridkeyname
 */
export const SetProfileFieldResponseCodec: Type<SetProfileFieldResponse> =
  /* @__PURE__ */ ignored('SetProfileFieldResponse')
