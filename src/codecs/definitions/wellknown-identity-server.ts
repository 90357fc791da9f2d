// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isWellknownIdentityServer,
  type WellknownIdentityServer,
} from '../../api/definitions/wellknown-identity-server.ts'
import { guarded } from '../guarded.ts'
import { fields, text } from '../walk.ts'

/**
 * Decodes `WellknownIdentityServer`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3login
 */
export const WellknownIdentityServerCodec: Type<WellknownIdentityServer> = /* @__PURE__ */ guarded(
  'WellknownIdentityServer',
  isWellknownIdentityServer,
  () => fields({ base_url: text }),
)
