// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GetAdminSuspendUserResponse,
  isGetAdminSuspendUserResponse,
} from '../../api/client-server/get-admin-suspend-user.ts'
import { guarded } from '../guarded.ts'
import { boolean, fields } from '../walk.ts'

/**
 * Decodes `GetAdminSuspendUserResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1adminsuspenduserid
 */
export const GetAdminSuspendUserResponseCodec: Type<GetAdminSuspendUserResponse> = /* @__PURE__ */ guarded(
  'GetAdminSuspendUserResponse',
  isGetAdminSuspendUserResponse,
  () => fields({ suspended: boolean }),
)
