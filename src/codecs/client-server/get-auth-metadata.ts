// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GetAuthMetadataResponse,
  isGetAuthMetadataResponse,
} from '../../api/client-server/get-auth-metadata.ts'
import { guarded } from '../guarded.ts'
import { fields, list, oneOf, optional, text } from '../walk.ts'

/**
 * Decodes `GetAuthMetadataResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1auth_metadata
 */
export const GetAuthMetadataResponseCodec: Type<GetAuthMetadataResponse> = /* @__PURE__ */ guarded(
  'GetAuthMetadataResponse',
  isGetAuthMetadataResponse,
  () =>
    fields({
      issuer: text,
      authorization_endpoint: text,
      token_endpoint: text,
      revocation_endpoint: text,
      registration_endpoint: text,
      response_types_supported: list(text),
      grant_types_supported: list(text),
      response_modes_supported: list(text),
      code_challenge_methods_supported: list(text),
      prompt_values_supported: optional(list(text)),
      account_management_uri: optional(text),
      account_management_actions_supported: optional(
        list(
          oneOf([
            'org.matrix.profile',
            'org.matrix.devices_list',
            'org.matrix.device_view',
            'org.matrix.device_delete',
            'org.matrix.account_deactivate',
            'org.matrix.cross_signing_reset',
          ]),
        ),
      ),
      device_authorization_endpoint: optional(text),
    }),
)
