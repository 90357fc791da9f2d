// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GetWellknownPolicyPublicKeys,
  type GetWellknownPolicyResponse,
  isGetWellknownPolicyPublicKeys,
  isGetWellknownPolicyResponse,
} from '../../api/client-server/get-wellknown-policy.ts'
import { guarded } from '../guarded.ts'
import { all, fields, map, text } from '../walk.ts'

/**
 * Decodes `GetWellknownPolicyResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#getwell-knownmatrixpolicy_server
 */
export const GetWellknownPolicyResponseCodec: Type<GetWellknownPolicyResponse> = /* @__PURE__ */ guarded(
  'GetWellknownPolicyResponse',
  isGetWellknownPolicyResponse,
  () => fields({ public_keys: GetWellknownPolicyPublicKeysCodec }),
)

/**
 * Decodes `GetWellknownPolicyPublicKeys`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#getwell-knownmatrixpolicy_server
 */
export const GetWellknownPolicyPublicKeysCodec: Type<GetWellknownPolicyPublicKeys> = /* @__PURE__ */ guarded(
  'GetWellknownPolicyPublicKeys',
  isGetWellknownPolicyPublicKeys,
  () => all([fields({ ed25519: text }), map('', text, ['ed25519'])]),
)
