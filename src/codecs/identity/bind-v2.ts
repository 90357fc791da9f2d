// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type BindV2Body,
  type BindV2Response,
  isBindV2Body,
  isBindV2Response,
} from '../../api/identity/bind-v2.ts'
import { ServerSignaturesCodec } from '../definitions/server-signatures.ts'
import { guarded } from '../guarded.ts'
import { fields, integer, text } from '../walk.ts'

/**
 * Decodes `BindV2Body`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv23pidbind
 */
export const BindV2BodyCodec: Type<BindV2Body> = /* @__PURE__ */ guarded('BindV2Body', isBindV2Body, () =>
  fields({ sid: text, client_secret: text, mxid: text }),
)

/**
 * Decodes `BindV2Response`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv23pidbind
 */
export const BindV2ResponseCodec: Type<BindV2Response> = /* @__PURE__ */ guarded(
  'BindV2Response',
  isBindV2Response,
  () =>
    fields({
      address: text,
      medium: text,
      mxid: text,
      not_before: integer,
      not_after: integer,
      ts: integer,
      signatures: ServerSignaturesCodec,
    }),
)
