// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GetUserProfileResponse,
  isGetUserProfileResponse,
} from '../../api/client-server/get-user-profile.ts'
import { guarded } from '../guarded.ts'
import { fields, optional, text } from '../walk.ts'

/**
 * Decodes `GetUserProfileResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3profileuserid
 */
export const GetUserProfileResponseCodec: Type<GetUserProfileResponse> = /* @__PURE__ */ guarded(
  'GetUserProfileResponse',
  isGetUserProfileResponse,
  () => fields({ avatar_url: optional(text), displayname: optional(text), 'm.tz': optional(text) }),
)
