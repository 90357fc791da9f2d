// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isUpgradeRoomBody,
  isUpgradeRoomResponse,
  type UpgradeRoomBody,
  type UpgradeRoomResponse,
} from '../../api/client-server/upgrade-room.ts'
import { guarded } from '../guarded.ts'
import { fields, list, optional, text } from '../walk.ts'

/**
 * Decodes `UpgradeRoomBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidupgrade
 */
export const UpgradeRoomBodyCodec: Type<UpgradeRoomBody> = /* @__PURE__ */ guarded(
  'UpgradeRoomBody',
  isUpgradeRoomBody,
  () => fields({ new_version: text, additional_creators: optional(list(text)) }),
)

/**
 * Decodes `UpgradeRoomResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidupgrade
 */
export const UpgradeRoomResponseCodec: Type<UpgradeRoomResponse> = /* @__PURE__ */ guarded(
  'UpgradeRoomResponse',
  isUpgradeRoomResponse,
  () => fields({ replacement_room: text }),
)
