// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isServerSignatures, type ServerSignatures } from '../../api/definitions/server-signatures.ts'
import { guarded } from '../guarded.ts'
import { map, text } from '../walk.ts'

/**
 * Decodes `ServerSignatures`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv23pidbind
 */
export const ServerSignaturesCodec: Type<ServerSignatures> = /* @__PURE__ */ guarded(
  'ServerSignatures',
  isServerSignatures,
  () => map('', map('', text)),
)
