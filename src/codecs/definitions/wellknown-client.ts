// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isWellknownClient, type WellknownClient } from '../../api/definitions/wellknown-client.ts'
import { guarded } from '../guarded.ts'
import { fields, optional } from '../walk.ts'
import { WellknownHomeserverCodec } from './wellknown-homeserver.ts'
import { WellknownIdentityServerCodec } from './wellknown-identity-server.ts'

/**
 * Decodes `WellknownClient`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3login
 */
export const WellknownClientCodec: Type<WellknownClient> = /* @__PURE__ */ guarded(
  'WellknownClient',
  isWellknownClient,
  () =>
    fields({
      'm.homeserver': WellknownHomeserverCodec,
      'm.identity_server': optional(WellknownIdentityServerCodec),
    }),
)
