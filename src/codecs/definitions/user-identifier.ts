// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isUserIdentifier, type UserIdentifier } from '../../api/definitions/user-identifier.ts'
import { guarded } from '../guarded.ts'
import { fields, text } from '../walk.ts'

/**
 * Decodes `UserIdentifier`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3login
 */
export const UserIdentifierCodec: Type<UserIdentifier> = /* @__PURE__ */ guarded(
  'UserIdentifier',
  isUserIdentifier,
  () => fields({ type: text }),
)
