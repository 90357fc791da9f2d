// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isRequestTokenResponse,
  type RequestTokenResponse,
} from '../../api/definitions/request-token-response.ts'
import { guarded } from '../guarded.ts'
import { fields, optional, text } from '../walk.ts'

/**
 * Decodes `RequestTokenResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pidemailrequesttoken
 */
export const RequestTokenResponseCodec: Type<RequestTokenResponse> = /* @__PURE__ */ guarded(
  'RequestTokenResponse',
  isRequestTokenResponse,
  () => fields({ sid: text, submit_url: optional(text) }),
)
