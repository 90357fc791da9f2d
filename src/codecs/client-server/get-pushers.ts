// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GetPushersPusher,
  type GetPushersPusherData,
  type GetPushersResponse,
  isGetPushersPusher,
  isGetPushersPusherData,
  isGetPushersResponse,
} from '../../api/client-server/get-pushers.ts'
import { guarded } from '../guarded.ts'
import { fields, list, optional, text } from '../walk.ts'

/**
 * Decodes `GetPushersResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3pushers
 */
export const GetPushersResponseCodec: Type<GetPushersResponse> = /* @__PURE__ */ guarded(
  'GetPushersResponse',
  isGetPushersResponse,
  () => fields({ pushers: optional(list(GetPushersPusherCodec)) }),
)

/**
 * Decodes `GetPushersPusher`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3pushers
 */
export const GetPushersPusherCodec: Type<GetPushersPusher> = /* @__PURE__ */ guarded(
  'GetPushersPusher',
  isGetPushersPusher,
  () =>
    fields({
      pushkey: text,
      kind: text,
      app_id: text,
      app_display_name: text,
      device_display_name: text,
      profile_tag: optional(text),
      lang: text,
      data: GetPushersPusherDataCodec,
    }),
)

/**
 * Decodes `GetPushersPusherData`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3pushers
 */
export const GetPushersPusherDataCodec: Type<GetPushersPusherData> = /* @__PURE__ */ guarded(
  'GetPushersPusherData',
  isGetPushersPusherData,
  () => fields({ url: optional(text), format: optional(text) }),
)
