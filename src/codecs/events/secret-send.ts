// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isSecretSendContent, type SecretSendContent } from '../../api/events/secret-send.ts'
import { guarded } from '../guarded.ts'
import { fields, text } from '../walk.ts'

/**
 * Decodes `SecretSendContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#msecretsend
 */
export const SecretSendContentCodec: Type<SecretSendContent> = /* @__PURE__ */ guarded(
  'SecretSendContent',
  isSecretSendContent,
  () => fields({ request_id: text, secret: text }),
)
