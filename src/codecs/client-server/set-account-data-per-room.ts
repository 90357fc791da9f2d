// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isSetAccountDataPerRoomBody,
  type SetAccountDataPerRoomBody,
  type SetAccountDataPerRoomResponse,
} from '../../api/client-server/set-account-data-per-room.ts'
import { guarded } from '../guarded.ts'
import { ignored } from '../ignored.ts'
import { object } from '../walk.ts'

/**
 * Decodes `SetAccountDataPerRoomBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3useruseridroomsroomidaccount_datatype
 */
export const SetAccountDataPerRoomBodyCodec: Type<SetAccountDataPerRoomBody> = /* @__PURE__ */ guarded(
  'SetAccountDataPerRoomBody',
  isSetAccountDataPerRoomBody,
  () => object,
)

/**
 * Decodes `SetAccountDataPerRoomResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3useruseridroomsroomidaccount_datatype
 */
export const SetAccountDataPerRoomResponseCodec: Type<SetAccountDataPerRoomResponse> =
  /* @__PURE__ */ ignored('SetAccountDataPerRoomResponse')
