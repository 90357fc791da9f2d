// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isThirdPartyProtocolBase,
  isThirdPartyProtocolBaseFieldType,
  type ThirdPartyProtocolBase,
  type ThirdPartyProtocolBaseFieldType,
} from '../../api/definitions/third-party-protocol-base.ts'
import { guarded } from '../guarded.ts'
import { fields, list, map, text } from '../walk.ts'

/**
 * Decodes `ThirdPartyProtocolBase`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartyprotocols
 */
export const ThirdPartyProtocolBaseCodec: Type<ThirdPartyProtocolBase> = /* @__PURE__ */ guarded(
  'ThirdPartyProtocolBase',
  isThirdPartyProtocolBase,
  () =>
    fields({
      user_fields: list(text),
      location_fields: list(text),
      icon: text,
      field_types: map('', ThirdPartyProtocolBaseFieldTypeCodec),
    }),
)

/**
 * Decodes `ThirdPartyProtocolBaseFieldType`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartyprotocols
 */
export const ThirdPartyProtocolBaseFieldTypeCodec: Type<ThirdPartyProtocolBaseFieldType> =
  /* @__PURE__ */ guarded('ThirdPartyProtocolBaseFieldType', isThirdPartyProtocolBaseFieldType, () =>
    fields({ regexp: text, placeholder: text }),
  )
