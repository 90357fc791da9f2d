// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type CreateContentResponse,
  isCreateContentResponse,
} from '../../api/client-server/create-content.ts'
import { guarded } from '../guarded.ts'
import { beginning, fields, integer, optional } from '../walk.ts'

/**
 * Decodes `CreateContentResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixmediav1create
 */
export const CreateContentResponseCodec: Type<CreateContentResponse> = /* @__PURE__ */ guarded(
  'CreateContentResponse',
  isCreateContentResponse,
  () => fields({ content_uri: beginning('mxc://'), unused_expires_at: optional(integer) }),
)
