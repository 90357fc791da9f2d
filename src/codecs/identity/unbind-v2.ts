// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isUnbindV2Body,
  isUnbindV23PID,
  type UnbindV2Body,
  type UnbindV2Response,
  type UnbindV23PID,
} from '../../api/identity/unbind-v2.ts'
import { guarded } from '../guarded.ts'
import { ignored } from '../ignored.ts'
import { fields, optional, text } from '../walk.ts'

/**
 * Decodes `UnbindV2Body`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv23pidunbind
 */
export const UnbindV2BodyCodec: Type<UnbindV2Body> = /* @__PURE__ */ guarded(
  'UnbindV2Body',
  isUnbindV2Body,
  () =>
    fields({ sid: optional(text), client_secret: optional(text), mxid: text, threepid: UnbindV23PIDCodec }),
)

/**
 * Decodes `UnbindV23PID`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv23pidunbind
 */
export const UnbindV23PIDCodec: Type<UnbindV23PID> = /* @__PURE__ */ guarded(
  'UnbindV23PID',
  isUnbindV23PID,
  () => fields({ medium: text, address: text }),
)

/**
 * Decodes `UnbindV2Response`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv23pidunbind
 */
export const UnbindV2ResponseCodec: Type<UnbindV2Response> = /* @__PURE__ */ ignored('UnbindV2Response')
