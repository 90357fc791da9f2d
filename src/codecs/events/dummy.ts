// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import { type DummyContent, isDummyContent } from '../../api/events/dummy.ts'
import { guarded } from '../guarded.ts'
import { object } from '../walk.ts'

/**
 * Decodes `DummyContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mdummy
 */
export const DummyContentCodec: Type<DummyContent> = /* @__PURE__ */ guarded(
  'DummyContent',
  isDummyContent,
  () => object,
)
