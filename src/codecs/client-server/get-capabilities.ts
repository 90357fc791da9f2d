// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GetCapabilitiesAccountModerationCapability,
  type GetCapabilitiesCapabilities,
  type GetCapabilitiesProfileFieldsCapability,
  type GetCapabilitiesResponse,
  type GetCapabilitiesRoomVersionsCapability,
  isGetCapabilitiesAccountModerationCapability,
  isGetCapabilitiesCapabilities,
  isGetCapabilitiesProfileFieldsCapability,
  isGetCapabilitiesResponse,
  isGetCapabilitiesRoomVersionsCapability,
} from '../../api/client-server/get-capabilities.ts'
import { CapabilitiesBooleanCapabilityCodec } from '../definitions/capabilities-boolean-capability.ts'
import { guarded } from '../guarded.ts'
import { boolean, fields, list, map, oneOf, optional, text } from '../walk.ts'

/**
 * Decodes `GetCapabilitiesResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3capabilities
 */
export const GetCapabilitiesResponseCodec: Type<GetCapabilitiesResponse> = /* @__PURE__ */ guarded(
  'GetCapabilitiesResponse',
  isGetCapabilitiesResponse,
  () => fields({ capabilities: GetCapabilitiesCapabilitiesCodec }),
)

/**
 * Decodes `GetCapabilitiesCapabilities`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3capabilities
 */
export const GetCapabilitiesCapabilitiesCodec: Type<GetCapabilitiesCapabilities> = /* @__PURE__ */ guarded(
  'GetCapabilitiesCapabilities',
  isGetCapabilitiesCapabilities,
  () =>
    fields({
      'm.change_password': optional(CapabilitiesBooleanCapabilityCodec),
      'm.forget_forced_upon_leave': optional(CapabilitiesBooleanCapabilityCodec),
      'm.room_versions': optional(GetCapabilitiesRoomVersionsCapabilityCodec),
      'm.set_displayname': optional(CapabilitiesBooleanCapabilityCodec),
      'm.set_avatar_url': optional(CapabilitiesBooleanCapabilityCodec),
      'm.3pid_changes': optional(CapabilitiesBooleanCapabilityCodec),
      'm.get_login_token': optional(CapabilitiesBooleanCapabilityCodec),
      'm.profile_fields': optional(GetCapabilitiesProfileFieldsCapabilityCodec),
      'm.account_moderation': optional(GetCapabilitiesAccountModerationCapabilityCodec),
    }),
)

/**
 * Decodes `GetCapabilitiesRoomVersionsCapability`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3capabilities
 */
export const GetCapabilitiesRoomVersionsCapabilityCodec: Type<GetCapabilitiesRoomVersionsCapability> =
  /* @__PURE__ */ guarded(
    'GetCapabilitiesRoomVersionsCapability',
    isGetCapabilitiesRoomVersionsCapability,
    () => fields({ default: text, available: map('', oneOf(['stable', 'unstable'])) }),
  )

/**
 * Decodes `GetCapabilitiesProfileFieldsCapability`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3capabilities
 */
export const GetCapabilitiesProfileFieldsCapabilityCodec: Type<GetCapabilitiesProfileFieldsCapability> =
  /* @__PURE__ */ guarded(
    'GetCapabilitiesProfileFieldsCapability',
    isGetCapabilitiesProfileFieldsCapability,
    () => fields({ allowed: optional(list(text)), disallowed: optional(list(text)), enabled: boolean }),
  )

/**
 * Decodes `GetCapabilitiesAccountModerationCapability`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3capabilities
 */
export const GetCapabilitiesAccountModerationCapabilityCodec: Type<GetCapabilitiesAccountModerationCapability> =
  /* @__PURE__ */ guarded(
    'GetCapabilitiesAccountModerationCapability',
    isGetCapabilitiesAccountModerationCapability,
    () => fields({ suspend: optional(boolean), lock: optional(boolean) }),
  )
