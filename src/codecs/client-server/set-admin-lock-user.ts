// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isSetAdminLockUserBody,
  isSetAdminLockUserResponse,
  type SetAdminLockUserBody,
  type SetAdminLockUserResponse,
} from '../../api/client-server/set-admin-lock-user.ts'
import { guarded } from '../guarded.ts'
import { boolean, fields } from '../walk.ts'

/**
 * Decodes `SetAdminLockUserBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv1adminlockuserid
 */
export const SetAdminLockUserBodyCodec: Type<SetAdminLockUserBody> = /* @__PURE__ */ guarded(
  'SetAdminLockUserBody',
  isSetAdminLockUserBody,
  () => fields({ locked: boolean }),
)

/**
 * Decodes `SetAdminLockUserResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv1adminlockuserid
 */
export const SetAdminLockUserResponseCodec: Type<SetAdminLockUserResponse> = /* @__PURE__ */ guarded(
  'SetAdminLockUserResponse',
  isSetAdminLockUserResponse,
  () => fields({ locked: boolean }),
)
