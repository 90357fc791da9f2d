// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isWellknownHomeserver,
  type WellknownHomeserver,
} from '../../api/definitions/wellknown-homeserver.ts'
import { guarded } from '../guarded.ts'
import { fields, text } from '../walk.ts'

/**
 * Decodes `WellknownHomeserver`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3login
 */
export const WellknownHomeserverCodec: Type<WellknownHomeserver> = /* @__PURE__ */ guarded(
  'WellknownHomeserver',
  isWellknownHomeserver,
  () => fields({ base_url: text }),
)
