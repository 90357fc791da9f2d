// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isRequestOpenIdTokenBody,
  isRequestOpenIdTokenResponse,
  type RequestOpenIdTokenBody,
  type RequestOpenIdTokenResponse,
} from '../../api/client-server/request-open-id-token.ts'
import { OpenidTokenCodec } from '../definitions/openid-token.ts'
import { guarded } from '../guarded.ts'
import { object } from '../walk.ts'

/**
 * Decodes `RequestOpenIdTokenBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3useruseridopenidrequest_token
 */
export const RequestOpenIdTokenBodyCodec: Type<RequestOpenIdTokenBody> = /* @__PURE__ */ guarded(
  'RequestOpenIdTokenBody',
  isRequestOpenIdTokenBody,
  () => object,
)

/**
 * Decodes `RequestOpenIdTokenResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3useruseridopenidrequest_token
 */
export const RequestOpenIdTokenResponseCodec: Type<RequestOpenIdTokenResponse> = /* @__PURE__ */ guarded(
  'RequestOpenIdTokenResponse',
  isRequestOpenIdTokenResponse,
  () => OpenidTokenCodec,
)
