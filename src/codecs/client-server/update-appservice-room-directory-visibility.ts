// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isUpdateAppserviceRoomDirectoryVisibilityBody,
  type UpdateAppserviceRoomDirectoryVisibilityBody,
  type UpdateAppserviceRoomDirectoryVisibilityResponse,
} from '../../api/client-server/update-appservice-room-directory-visibility.ts'
import { guarded } from '../guarded.ts'
import { ignored } from '../ignored.ts'
import { fields, oneOf } from '../walk.ts'

/**
 * Decodes `UpdateAppserviceRoomDirectoryVisibilityBody`.
 *
 * @see https://spec.matrix.org/v1.18/application-service-api/#put_matrixclientv3directorylistappservicenetworkidroomid
 */
export const UpdateAppserviceRoomDirectoryVisibilityBodyCodec: Type<UpdateAppserviceRoomDirectoryVisibilityBody> =
  /* @__PURE__ */ guarded(
    'UpdateAppserviceRoomDirectoryVisibilityBody',
    isUpdateAppserviceRoomDirectoryVisibilityBody,
    () => fields({ visibility: oneOf(['public', 'private']) }),
  )

/**
 * Decodes `UpdateAppserviceRoomDirectoryVisibilityResponse`.
 *
 * @see https://spec.matrix.org/v1.18/application-service-api/#put_matrixclientv3directorylistappservicenetworkidroomid
 */
export const UpdateAppserviceRoomDirectoryVisibilityResponseCodec: Type<UpdateAppserviceRoomDirectoryVisibilityResponse> =
  /* @__PURE__ */ ignored('UpdateAppserviceRoomDirectoryVisibilityResponse')
