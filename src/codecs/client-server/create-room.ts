// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type CreateRoomBody,
  type CreateRoomResponse,
  type CreateRoomStateEvent,
  isCreateRoomBody,
  isCreateRoomResponse,
  isCreateRoomStateEvent,
} from '../../api/client-server/create-room.ts'
import { Invite3pidCodec } from '../definitions/invite-3pid.ts'
import { guarded } from '../guarded.ts'
import { beginning, boolean, fields, list, object, oneOf, optional, text } from '../walk.ts'

/**
 * Decodes `CreateRoomBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3createroom
 */
export const CreateRoomBodyCodec: Type<CreateRoomBody> = /* @__PURE__ */ guarded(
  'CreateRoomBody',
  isCreateRoomBody,
  () =>
    fields({
      visibility: optional(oneOf(['public', 'private'])),
      room_alias_name: optional(text),
      name: optional(text),
      topic: optional(text),
      invite: optional(list(beginning('@'))),
      invite_3pid: optional(list(Invite3pidCodec)),
      room_version: optional(text),
      creation_content: optional(object),
      initial_state: optional(list(CreateRoomStateEventCodec)),
      preset: optional(oneOf(['private_chat', 'public_chat', 'trusted_private_chat'])),
      is_direct: optional(boolean),
      power_level_content_override: optional(object),
    }),
)

/**
 * Decodes `CreateRoomStateEvent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3createroom
 */
export const CreateRoomStateEventCodec: Type<CreateRoomStateEvent> = /* @__PURE__ */ guarded(
  'CreateRoomStateEvent',
  isCreateRoomStateEvent,
  () => fields({ type: text, state_key: optional(text), content: object }),
)

/**
 * Decodes `CreateRoomResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3createroom
 */
export const CreateRoomResponseCodec: Type<CreateRoomResponse> = /* @__PURE__ */ guarded(
  'CreateRoomResponse',
  isCreateRoomResponse,
  () => fields({ room_id: beginning('!') }),
)
