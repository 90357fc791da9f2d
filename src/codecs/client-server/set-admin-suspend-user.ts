// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isSetAdminSuspendUserBody,
  isSetAdminSuspendUserResponse,
  type SetAdminSuspendUserBody,
  type SetAdminSuspendUserResponse,
} from '../../api/client-server/set-admin-suspend-user.ts'
import { guarded } from '../guarded.ts'
import { boolean, fields } from '../walk.ts'

/**
 * Decodes `SetAdminSuspendUserBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv1adminsuspenduserid
 */
export const SetAdminSuspendUserBodyCodec: Type<SetAdminSuspendUserBody> = /* @__PURE__ */ guarded(
  'SetAdminSuspendUserBody',
  isSetAdminSuspendUserBody,
  () => fields({ suspended: boolean }),
)

/**
 * Decodes `SetAdminSuspendUserResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv1adminsuspenduserid
 */
export const SetAdminSuspendUserResponseCodec: Type<SetAdminSuspendUserResponse> = /* @__PURE__ */ guarded(
  'SetAdminSuspendUserResponse',
  isSetAdminSuspendUserResponse,
  () => fields({ suspended: boolean }),
)
