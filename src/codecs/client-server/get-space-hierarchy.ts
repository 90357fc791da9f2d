// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  type GetSpaceHierarchyChildrenState,
  type GetSpaceHierarchyResponse,
  type GetSpaceHierarchyRooms,
  isGetSpaceHierarchyChildrenState,
  isGetSpaceHierarchyResponse,
  isGetSpaceHierarchyRooms,
} from '../../api/client-server/get-space-hierarchy.ts'
import { RoomSummaryCodec } from '../definitions/room-summary.ts'
import { StrippedStateCodec } from '../definitions/stripped-state.ts'
import { guarded } from '../guarded.ts'
import { all, fields, integer, list, optional, text } from '../walk.ts'

/**
 * Decodes `GetSpaceHierarchyResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1roomsroomidhierarchy
 */
export const GetSpaceHierarchyResponseCodec: Type<GetSpaceHierarchyResponse> = /* @__PURE__ */ guarded(
  'GetSpaceHierarchyResponse',
  isGetSpaceHierarchyResponse,
  () => fields({ rooms: list(GetSpaceHierarchyRoomsCodec), next_batch: optional(text) }),
)

/**
 * Decodes `GetSpaceHierarchyRooms`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1roomsroomidhierarchy
 */
export const GetSpaceHierarchyRoomsCodec: Type<GetSpaceHierarchyRooms> = /* @__PURE__ */ guarded(
  'GetSpaceHierarchyRooms',
  isGetSpaceHierarchyRooms,
  () => all([RoomSummaryCodec, fields({ children_state: list(GetSpaceHierarchyChildrenStateCodec) })]),
)

/**
 * Decodes `GetSpaceHierarchyChildrenState`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv1roomsroomidhierarchy
 */
export const GetSpaceHierarchyChildrenStateCodec: Type<GetSpaceHierarchyChildrenState> =
  /* @__PURE__ */ guarded('GetSpaceHierarchyChildrenState', isGetSpaceHierarchyChildrenState, () =>
    all([StrippedStateCodec, fields({ origin_server_ts: integer })]),
  )
