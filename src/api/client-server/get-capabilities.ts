// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isArray, isBoolean, isMap, isObject, isOneOf, isText } from '../../jobs/primitive-guards.ts'
import {
  type CapabilitiesBooleanCapability,
  isCapabilitiesBooleanCapability,
} from '../definitions/capabilities-boolean-capability.ts'

const availableValues = ['stable', 'unstable'] as const

const isAvailableItem: Guard<'stable' | 'unstable'> = (value): value is 'stable' | 'unstable' =>
  isOneOf(availableValues, value)

/**
 * The body of `getCapabilities`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3capabilities
 */
export interface GetCapabilitiesResponse {
  readonly capabilities: GetCapabilitiesCapabilities
}

/**
 * Tells whether a value is `GetCapabilitiesResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3capabilities
 */
export const isGetCapabilitiesResponse: Guard<GetCapabilitiesResponse> = (
  value,
): value is GetCapabilitiesResponse => isObject(value) && isGetCapabilitiesCapabilities(value.capabilities)

/**
 * Inside the body of `getCapabilities`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3capabilities
 */
export interface GetCapabilitiesCapabilities {
  readonly 'm.change_password'?: CapabilitiesBooleanCapability | null
  /** Since v1.18. */
  readonly 'm.forget_forced_upon_leave'?: CapabilitiesBooleanCapability | null
  readonly 'm.room_versions'?: GetCapabilitiesRoomVersionsCapability | null
  /** Deprecated. */
  readonly 'm.set_displayname'?: CapabilitiesBooleanCapability | null
  /** Deprecated. */
  readonly 'm.set_avatar_url'?: CapabilitiesBooleanCapability | null
  readonly 'm.3pid_changes'?: CapabilitiesBooleanCapability | null
  readonly 'm.get_login_token'?: CapabilitiesBooleanCapability | null
  /** Since v1.16. */
  readonly 'm.profile_fields'?: GetCapabilitiesProfileFieldsCapability | null
  /** Since v1.18. */
  readonly 'm.account_moderation'?: GetCapabilitiesAccountModerationCapability | null
  readonly [key: string]: unknown
}

/**
 * Tells whether a value is `GetCapabilitiesCapabilities`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3capabilities
 */
export const isGetCapabilitiesCapabilities: Guard<GetCapabilitiesCapabilities> = (
  value,
): value is GetCapabilitiesCapabilities =>
  isObject(value) &&
  (value['m.change_password'] == null || isCapabilitiesBooleanCapability(value['m.change_password'])) &&
  (value['m.forget_forced_upon_leave'] == null ||
    isCapabilitiesBooleanCapability(value['m.forget_forced_upon_leave'])) &&
  (value['m.room_versions'] == null || isGetCapabilitiesRoomVersionsCapability(value['m.room_versions'])) &&
  (value['m.set_displayname'] == null || isCapabilitiesBooleanCapability(value['m.set_displayname'])) &&
  (value['m.set_avatar_url'] == null || isCapabilitiesBooleanCapability(value['m.set_avatar_url'])) &&
  (value['m.3pid_changes'] == null || isCapabilitiesBooleanCapability(value['m.3pid_changes'])) &&
  (value['m.get_login_token'] == null || isCapabilitiesBooleanCapability(value['m.get_login_token'])) &&
  (value['m.profile_fields'] == null ||
    isGetCapabilitiesProfileFieldsCapability(value['m.profile_fields'])) &&
  (value['m.account_moderation'] == null ||
    isGetCapabilitiesAccountModerationCapability(value['m.account_moderation']))

/**
 * Inside the body of `getCapabilities`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3capabilities
 */
export interface GetCapabilitiesRoomVersionsCapability {
  readonly default: string
  readonly available: { readonly [key: string]: 'stable' | 'unstable' }
}

/**
 * Tells whether a value is `GetCapabilitiesRoomVersionsCapability`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3capabilities
 */
export const isGetCapabilitiesRoomVersionsCapability: Guard<GetCapabilitiesRoomVersionsCapability> = (
  value,
): value is GetCapabilitiesRoomVersionsCapability =>
  isObject(value) && isText(value.default) && isMap('', isAvailableItem, value.available)

/**
 * Inside the body of `getCapabilities`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3capabilities
 */
export interface GetCapabilitiesProfileFieldsCapability {
  readonly allowed?: readonly string[] | null
  readonly disallowed?: readonly string[] | null
  readonly enabled: boolean
}

/**
 * Tells whether a value is `GetCapabilitiesProfileFieldsCapability`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3capabilities
 */
export const isGetCapabilitiesProfileFieldsCapability: Guard<GetCapabilitiesProfileFieldsCapability> = (
  value,
): value is GetCapabilitiesProfileFieldsCapability =>
  isObject(value) &&
  (value.allowed == null || isArray(isText, value.allowed)) &&
  (value.disallowed == null || isArray(isText, value.disallowed)) &&
  isBoolean(value.enabled)

/**
 * Inside the body of `getCapabilities`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3capabilities
 */
export interface GetCapabilitiesAccountModerationCapability {
  readonly suspend?: boolean | null
  readonly lock?: boolean | null
}

/**
 * Tells whether a value is `GetCapabilitiesAccountModerationCapability`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3capabilities
 */
export const isGetCapabilitiesAccountModerationCapability: Guard<
  GetCapabilitiesAccountModerationCapability
> = (value): value is GetCapabilitiesAccountModerationCapability =>
  isObject(value) &&
  (value.suspend == null || isBoolean(value.suspend)) &&
  (value.lock == null || isBoolean(value.lock))

/**
 * Makes a job for `getCapabilities`.
 *
 * `GET /_matrix/client/v3/capabilities` · needs a token · rate-limited · safe
 * Status 200 · errors 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3capabilities
 */
export const GetCapabilitiesJob = /* @__PURE__ */ defineJob<Record<never, never>, GetCapabilitiesResponse>({
  jobId: 'GetCapabilities',
  method: 'GET',
  path: '/_matrix/client/v3/capabilities',
  rateLimited: true,
  idempotency: 'safe',
  response: /* @__PURE__ */ fromGuard(isGetCapabilitiesResponse),
})
