// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type CapabilitiesBooleanCapability,
  isCapabilitiesBooleanCapability,
} from '../../api/definitions/capabilities-boolean-capability.ts'
import { guarded } from '../guarded.ts'
import { boolean, fields } from '../walk.ts'

/**
 * Decodes `CapabilitiesBooleanCapability`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3capabilities
 */
export const CapabilitiesBooleanCapabilityCodec: Type<CapabilitiesBooleanCapability> =
  /* @__PURE__ */ guarded('CapabilitiesBooleanCapability', isCapabilitiesBooleanCapability, () =>
    fields({ enabled: boolean }),
  )
