// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isSecretRequestContent, type SecretRequestContent } from '../../api/events/secret-request.ts'
import { guarded } from '../guarded.ts'
import { fields, oneOf, optional, text } from '../walk.ts'

/**
 * Decodes `SecretRequestContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#msecretrequest
 */
export const SecretRequestContentCodec: Type<SecretRequestContent> = /* @__PURE__ */ guarded(
  'SecretRequestContent',
  isSecretRequestContent,
  () =>
    fields({
      name: optional(text),
      action: oneOf(['request', 'request_cancellation']),
      requesting_device_id: text,
      request_id: text,
    }),
)
