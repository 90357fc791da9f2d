// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isArray, isObject, isOneOf, isText } from '../../jobs/primitive-guards.ts'

const accountManagementActionsSupportedValues = [
  'org.matrix.profile',
  'org.matrix.devices_list',
  'org.matrix.device_view',
  'org.matrix.device_delete',
  'org.matrix.account_deactivate',
  'org.matrix.cross_signing_reset',
] as const

const isAccountManagementActionsSupportedItem: Guard<
  | 'org.matrix.profile'
  | 'org.matrix.devices_list'
  | 'org.matrix.device_view'
  | 'org.matrix.device_delete'
  | 'org.matrix.account_deactivate'
  | 'org.matrix.cross_signing_reset'
> = (
  value,
): value is
  | 'org.matrix.profile'
  | 'org.matrix.devices_list'
  | 'org.matrix.device_view'
  | 'org.matrix.device_delete'
  | 'org.matrix.account_deactivate'
  | 'org.matrix.cross_signing_reset' => isOneOf(accountManagementActionsSupportedValues, value)

/**
 * The body of `getAuthMetadata`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1auth_metadata
 */
export interface GetAuthMetadataResponse {
  /** A URI. */
  readonly issuer: string
  /** A URI. */
  readonly authorization_endpoint: string
  /** A URI. */
  readonly token_endpoint: string
  /** A URI. */
  readonly revocation_endpoint: string
  /** A URI. */
  readonly registration_endpoint: string
  readonly response_types_supported: readonly string[]
  readonly grant_types_supported: readonly string[]
  readonly response_modes_supported: readonly string[]
  readonly code_challenge_methods_supported: readonly string[]
  readonly prompt_values_supported?: readonly string[] | null
  /** A URI. Since v1.18. */
  readonly account_management_uri?: string | null
  /** Since v1.18. */
  readonly account_management_actions_supported?:
    | readonly (
        | 'org.matrix.profile'
        | 'org.matrix.devices_list'
        | 'org.matrix.device_view'
        | 'org.matrix.device_delete'
        | 'org.matrix.account_deactivate'
        | 'org.matrix.cross_signing_reset'
      )[]
    | null
  /** A URI. Since v1.18. */
  readonly device_authorization_endpoint?: string | null
}

/**
 * Tells whether a value is `GetAuthMetadataResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1auth_metadata
 */
export const isGetAuthMetadataResponse: Guard<GetAuthMetadataResponse> = (
  value,
): value is GetAuthMetadataResponse =>
  isObject(value) &&
  isText(value.issuer) &&
  isText(value.authorization_endpoint) &&
  isText(value.token_endpoint) &&
  isText(value.revocation_endpoint) &&
  isText(value.registration_endpoint) &&
  isArray(isText, value.response_types_supported) &&
  isArray(isText, value.grant_types_supported) &&
  isArray(isText, value.response_modes_supported) &&
  isArray(isText, value.code_challenge_methods_supported) &&
  (value.prompt_values_supported == null || isArray(isText, value.prompt_values_supported)) &&
  (value.account_management_uri == null || isText(value.account_management_uri)) &&
  (value.account_management_actions_supported == null ||
    isArray(isAccountManagementActionsSupportedItem, value.account_management_actions_supported)) &&
  (value.device_authorization_endpoint == null || isText(value.device_authorization_endpoint))

/**
 * Makes a job for `getAuthMetadata`.
 *
 * `GET /_matrix/client/v1/auth_metadata` · no token · safe
 * Status 200 · errors 404 `M_UNRECOGNIZED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1auth_metadata
 */
export const GetAuthMetadataJob = /* @__PURE__ */ defineJob<Record<never, never>, GetAuthMetadataResponse>({
  jobId: 'GetAuthMetadata',
  method: 'GET',
  path: '/_matrix/client/v1/auth_metadata',
  auth: 'none',
  idempotency: 'safe',
  response: /* @__PURE__ */ fromGuard(isGetAuthMetadataResponse),
})
