// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isOpenidToken, type OpenidToken } from '../../api/definitions/openid-token.ts'
import { guarded } from '../guarded.ts'
import { fields, integer, text } from '../walk.ts'

/**
 * Decodes `OpenidToken`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3useruseridopenidrequest_token
 */
export const OpenidTokenCodec: Type<OpenidToken> = /* @__PURE__ */ guarded('OpenidToken', isOpenidToken, () =>
  fields({ access_token: text, token_type: text, matrix_server_name: text, expires_in: integer }),
)
