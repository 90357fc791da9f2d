// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { type GetRoomTagsResponse, isGetRoomTagsResponse } from '../../api/client-server/get-room-tags.ts'
import { TagCodec } from '../definitions/tag.ts'
import { guarded } from '../guarded.ts'
import { fields, map, optional } from '../walk.ts'

/**
 * Decodes `GetRoomTagsResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3useruseridroomsroomidtags
 */
export const GetRoomTagsResponseCodec: Type<GetRoomTagsResponse> = /* @__PURE__ */ guarded(
  'GetRoomTagsResponse',
  isGetRoomTagsResponse,
  () => fields({ tags: optional(map('', TagCodec)) }),
)
