// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isSetRoomAliasBody,
  type SetRoomAliasBody,
  type SetRoomAliasResponse,
} from '../../api/client-server/set-room-alias.ts'
import { guarded } from '../guarded.ts'
import { ignored } from '../ignored.ts'
import { beginning, fields } from '../walk.ts'

/**
 * Decodes `SetRoomAliasBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3directoryroomroomalias
 */
export const SetRoomAliasBodyCodec: Type<SetRoomAliasBody> = /* @__PURE__ */ guarded(
  'SetRoomAliasBody',
  isSetRoomAliasBody,
  () => fields({ room_id: beginning('!') }),
)

/**
 * Decodes `SetRoomAliasResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3directoryroomroomalias
 */
export const SetRoomAliasResponseCodec: Type<SetRoomAliasResponse> =
  /* @__PURE__ */ ignored('SetRoomAliasResponse')
