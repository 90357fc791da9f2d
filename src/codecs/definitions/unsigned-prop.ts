// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isUnsignedProp, type UnsignedProp } from '../../api/definitions/unsigned-prop.ts'
import { guarded } from '../guarded.ts'
import { fields, integer, optional } from '../walk.ts'

/**
 * Decodes `UnsignedProp`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidstateeventtypestatekey
 */
export const UnsignedPropCodec: Type<UnsignedProp> = /* @__PURE__ */ guarded(
  'UnsignedProp',
  isUnsignedProp,
  () => fields({ age: optional(integer) }),
)
