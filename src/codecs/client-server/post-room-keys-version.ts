// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isPostRoomKeysVersionBody,
  isPostRoomKeysVersionResponse,
  type PostRoomKeysVersionBody,
  type PostRoomKeysVersionResponse,
} from '../../api/client-server/post-room-keys-version.ts'
import { guarded } from '../guarded.ts'
import { fields, object, oneOf, text } from '../walk.ts'

/**
 * Decodes `PostRoomKeysVersionBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3room_keysversion
 */
export const PostRoomKeysVersionBodyCodec: Type<PostRoomKeysVersionBody> = /* @__PURE__ */ guarded(
  'PostRoomKeysVersionBody',
  isPostRoomKeysVersionBody,
  () => fields({ algorithm: oneOf(['m.megolm_backup.v1.curve25519-aes-sha2']), auth_data: object }),
)

/**
 * Decodes `PostRoomKeysVersionResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3room_keysversion
 */
export const PostRoomKeysVersionResponseCodec: Type<PostRoomKeysVersionResponse> = /* @__PURE__ */ guarded(
  'PostRoomKeysVersionResponse',
  isPostRoomKeysVersionResponse,
  () => fields({ version: text }),
)
