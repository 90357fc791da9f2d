// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { type IdentityServerContent, isIdentityServerContent } from '../../api/events/identity-server.ts'
import { guarded } from '../guarded.ts'
import { either, fields, nothing, optional, text } from '../walk.ts'

/**
 * Decodes `IdentityServerContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#midentity_server
 */
export const IdentityServerContentCodec: Type<IdentityServerContent> = /* @__PURE__ */ guarded(
  'IdentityServerContent',
  isIdentityServerContent,
  () => fields({ base_url: optional(either([nothing, text])) }),
)
