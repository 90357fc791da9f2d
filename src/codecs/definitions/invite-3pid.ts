// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { type Invite3pid, isInvite3pid } from '../../api/definitions/invite-3pid.ts'
import { guarded } from '../guarded.ts'
import { fields, text } from '../walk.ts'

/**
 * Decodes `Invite3pid`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3createroom
 */
export const Invite3pidCodec: Type<Invite3pid> = /* @__PURE__ */ guarded('Invite3pid', isInvite3pid, () =>
  fields({ id_server: text, id_access_token: text, medium: text, address: text }),
)
