// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isPingAppserviceBody,
  isPingAppserviceResponse,
  type PingAppserviceBody,
  type PingAppserviceResponse,
} from '../../api/client-server/ping-appservice.ts'
import { guarded } from '../guarded.ts'
import { fields, integer, optional, text } from '../walk.ts'

/**
 * Decodes `PingAppserviceBody`.
 *
 * @see https://spec.matrix.org/v1.18/application-service-api/#post_matrixclientv1appserviceappserviceidping
 */
export const PingAppserviceBodyCodec: Type<PingAppserviceBody> = /* @__PURE__ */ guarded(
  'PingAppserviceBody',
  isPingAppserviceBody,
  () => fields({ transaction_id: optional(text) }),
)

/**
 * Decodes `PingAppserviceResponse`.
 *
 * @see https://spec.matrix.org/v1.18/application-service-api/#post_matrixclientv1appserviceappserviceidping
 */
export const PingAppserviceResponseCodec: Type<PingAppserviceResponse> = /* @__PURE__ */ guarded(
  'PingAppserviceResponse',
  isPingAppserviceResponse,
  () => fields({ duration_ms: integer }),
)
