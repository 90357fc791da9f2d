// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GetAccountDataPerRoomResponse,
  isGetAccountDataPerRoomResponse,
} from '../../api/client-server/get-account-data-per-room.ts'
import { guarded } from '../guarded.ts'
import { object } from '../walk.ts'

/**
 * Decodes `GetAccountDataPerRoomResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3useruseridroomsroomidaccount_datatype
 */
export const GetAccountDataPerRoomResponseCodec: Type<GetAccountDataPerRoomResponse> =
  /* @__PURE__ */ guarded('GetAccountDataPerRoomResponse', isGetAccountDataPerRoomResponse, () => object)
