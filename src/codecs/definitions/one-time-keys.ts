// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isOneTimeKeys,
  isOneTimeKeysKeyObject,
  type OneTimeKeys,
  type OneTimeKeysKeyObject,
} from '../../api/definitions/one-time-keys.ts'
import { guarded } from '../guarded.ts'
import { either, fields, map, object, text } from '../walk.ts'

/**
 * Decodes `OneTimeKeys`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keysupload
 */
export const OneTimeKeysCodec: Type<OneTimeKeys> = /* @__PURE__ */ guarded('OneTimeKeys', isOneTimeKeys, () =>
  map('', either([text, OneTimeKeysKeyObjectCodec])),
)

/**
 * Decodes `OneTimeKeysKeyObject`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3keysupload
 */
export const OneTimeKeysKeyObjectCodec: Type<OneTimeKeysKeyObject> = /* @__PURE__ */ guarded(
  'OneTimeKeysKeyObject',
  isOneTimeKeysKeyObject,
  () => fields({ key: text, signatures: map('@', object) }),
)
