// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { isKeyBackupContent, type KeyBackupContent } from '../../api/events/key-backup.ts'
import { guarded } from '../guarded.ts'
import { boolean, fields } from '../walk.ts'

/**
 * Decodes `KeyBackupContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mkey_backup
 */
export const KeyBackupContentCodec: Type<KeyBackupContent> = /* @__PURE__ */ guarded(
  'KeyBackupContent',
  isKeyBackupContent,
  () => fields({ enabled: boolean }),
)
