// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GetAdminLockUserResponse,
  isGetAdminLockUserResponse,
} from '../../api/client-server/get-admin-lock-user.ts'
import { guarded } from '../guarded.ts'
import { boolean, fields } from '../walk.ts'

/**
 * Decodes `GetAdminLockUserResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1adminlockuserid
 */
export const GetAdminLockUserResponseCodec: Type<GetAdminLockUserResponse> = /* @__PURE__ */ guarded(
  'GetAdminLockUserResponse',
  isGetAdminLockUserResponse,
  () => fields({ locked: boolean }),
)
