// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isPost3PIDsBody,
  isPost3PIDsResponse,
  isPost3PIDsThreePidCredentials,
  type Post3PIDsBody,
  type Post3PIDsResponse,
  type Post3PIDsThreePidCredentials,
} from '../../api/client-server/post-3pids.ts'
import { guarded } from '../guarded.ts'
import { fields, optional, text } from '../walk.ts'

/**
 * Decodes `Post3PIDsBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pid
 */
export const Post3PIDsBodyCodec: Type<Post3PIDsBody> = /* @__PURE__ */ guarded(
  'Post3PIDsBody',
  isPost3PIDsBody,
  () => fields({ three_pid_creds: Post3PIDsThreePidCredentialsCodec }),
)

/**
 * Decodes `Post3PIDsThreePidCredentials`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pid
 */
export const Post3PIDsThreePidCredentialsCodec: Type<Post3PIDsThreePidCredentials> = /* @__PURE__ */ guarded(
  'Post3PIDsThreePidCredentials',
  isPost3PIDsThreePidCredentials,
  () => fields({ client_secret: text, id_server: text, id_access_token: text, sid: text }),
)

/**
 * Decodes `Post3PIDsResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3account3pid
 */
export const Post3PIDsResponseCodec: Type<Post3PIDsResponse> = /* @__PURE__ */ guarded(
  'Post3PIDsResponse',
  isPost3PIDsResponse,
  () => fields({ submit_url: optional(text) }),
)
