// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isPostPusherBody,
  isPostPusherPusherData,
  type PostPusherBody,
  type PostPusherPusherData,
  type PostPusherResponse,
} from '../../api/client-server/post-pusher.ts'
import { guarded } from '../guarded.ts'
import { ignored } from '../ignored.ts'
import { boolean, either, fields, nothing, oneOf, optional, text } from '../walk.ts'

/**
 * Decodes `PostPusherBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3pushersset
 */
export const PostPusherBodyCodec: Type<PostPusherBody> = /* @__PURE__ */ guarded(
  'PostPusherBody',
  isPostPusherBody,
  () =>
    fields({
      pushkey: text,
      kind: either([nothing, text]),
      app_id: text,
      app_display_name: optional(text),
      device_display_name: optional(text),
      profile_tag: optional(text),
      lang: optional(text),
      data: optional(PostPusherPusherDataCodec),
      append: optional(boolean),
    }),
)

/**
 * Decodes `PostPusherPusherData`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3pushersset
 */
export const PostPusherPusherDataCodec: Type<PostPusherPusherData> = /* @__PURE__ */ guarded(
  'PostPusherPusherData',
  isPostPusherPusherData,
  () => fields({ url: optional(text), format: optional(oneOf(['event_id_only'])) }),
)

/**
 * Decodes `PostPusherResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3pushersset
 */
export const PostPusherResponseCodec: Type<PostPusherResponse> = /* @__PURE__ */ ignored('PostPusherResponse')
