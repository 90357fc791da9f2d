// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { type IdentitySid, isIdentitySid } from '../../api/definitions/identity-sid.ts'
import { guarded } from '../guarded.ts'
import { fields, text } from '../walk.ts'

/**
 * Decodes `IdentitySid`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv2validateemailrequesttoken
 */
export const IdentitySidCodec: Type<IdentitySid> = /* @__PURE__ */ guarded('IdentitySid', isIdentitySid, () =>
  fields({ sid: text }),
)
