// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { type CrossSigningKey, isCrossSigningKey } from '../../api/definitions/cross-signing-key.ts'
import { guarded } from '../guarded.ts'
import { all, fields, keys, list, map, object, oneOf, optional, text } from '../walk.ts'

/**
 * Decodes `CrossSigningKey`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keysdevice_signingupload
 */
export const CrossSigningKeyCodec: Type<CrossSigningKey> = /* @__PURE__ */ guarded(
  'CrossSigningKey',
  isCrossSigningKey,
  () =>
    fields({
      user_id: text,
      usage: list(oneOf(['master', 'self_signing', 'user_signing'])),
      keys: all([keys(/^/u, 1, 1), map('', text)]),
      signatures: optional(object),
    }),
)
