// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isSearchBody,
  isSearchCategories,
  isSearchEventContext,
  isSearchGroup,
  isSearchGroupings,
  isSearchGroupValue,
  isSearchIncludeEventContext,
  isSearchResponse,
  isSearchResult,
  isSearchResultCategories,
  isSearchResultRoomEvents,
  isSearchRoomEventsCriteria,
  isSearchUserProfile,
  type SearchBody,
  type SearchCategories,
  type SearchEventContext,
  type SearchGroup,
  type SearchGroupings,
  type SearchGroupValue,
  type SearchIncludeEventContext,
  type SearchResponse,
  type SearchResult,
  type SearchResultCategories,
  type SearchResultRoomEvents,
  type SearchRoomEventsCriteria,
  type SearchUserProfile,
} from '../../api/client-server/search.ts'
import { ClientEventCodec } from '../definitions/client-event.ts'
import { RoomEventFilterCodec } from '../definitions/room-event-filter.ts'
import { guarded } from '../guarded.ts'
import { beginning, boolean, fields, integer, list, map, number, oneOf, optional, text } from '../walk.ts'

/**
 * Decodes `SearchBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3search
 */
export const SearchBodyCodec: Type<SearchBody> = /* @__PURE__ */ guarded('SearchBody', isSearchBody, () =>
  fields({ search_categories: SearchCategoriesCodec }),
)

/**
 * Decodes `SearchCategories`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3search
 */
export const SearchCategoriesCodec: Type<SearchCategories> = /* @__PURE__ */ guarded(
  'SearchCategories',
  isSearchCategories,
  () => fields({ room_events: optional(SearchRoomEventsCriteriaCodec) }),
)

/**
 * Decodes `SearchRoomEventsCriteria`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3search
 */
export const SearchRoomEventsCriteriaCodec: Type<SearchRoomEventsCriteria> = /* @__PURE__ */ guarded(
  'SearchRoomEventsCriteria',
  isSearchRoomEventsCriteria,
  () =>
    fields({
      search_term: text,
      keys: optional(list(oneOf(['content.body', 'content.name', 'content.topic']))),
      filter: optional(RoomEventFilterCodec),
      order_by: optional(oneOf(['recent', 'rank'])),
      event_context: optional(SearchIncludeEventContextCodec),
      include_state: optional(boolean),
      groupings: optional(SearchGroupingsCodec),
    }),
)

/**
 * Decodes `SearchIncludeEventContext`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3search
 */
export const SearchIncludeEventContextCodec: Type<SearchIncludeEventContext> = /* @__PURE__ */ guarded(
  'SearchIncludeEventContext',
  isSearchIncludeEventContext,
  () =>
    fields({
      before_limit: optional(integer),
      after_limit: optional(integer),
      include_profile: optional(boolean),
    }),
)

/**
 * Decodes `SearchGroupings`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3search
 */
export const SearchGroupingsCodec: Type<SearchGroupings> = /* @__PURE__ */ guarded(
  'SearchGroupings',
  isSearchGroupings,
  () => fields({ group_by: optional(list(SearchGroupCodec)) }),
)

/**
 * Decodes `SearchGroup`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3search
 */
export const SearchGroupCodec: Type<SearchGroup> = /* @__PURE__ */ guarded('SearchGroup', isSearchGroup, () =>
  fields({ key: optional(oneOf(['room_id', 'sender'])) }),
)

/**
 * Decodes `SearchResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3search
 */
export const SearchResponseCodec: Type<SearchResponse> = /* @__PURE__ */ guarded(
  'SearchResponse',
  isSearchResponse,
  () => fields({ search_categories: SearchResultCategoriesCodec }),
)

/**
 * Decodes `SearchResultCategories`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3search
 */
export const SearchResultCategoriesCodec: Type<SearchResultCategories> = /* @__PURE__ */ guarded(
  'SearchResultCategories',
  isSearchResultCategories,
  () => fields({ room_events: optional(SearchResultRoomEventsCodec) }),
)

/**
 * Decodes `SearchResultRoomEvents`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3search
 */
export const SearchResultRoomEventsCodec: Type<SearchResultRoomEvents> = /* @__PURE__ */ guarded(
  'SearchResultRoomEvents',
  isSearchResultRoomEvents,
  () =>
    fields({
      count: optional(integer),
      highlights: optional(list(text)),
      results: optional(list(SearchResultCodec)),
      state: optional(map('!', list(ClientEventCodec))),
      groups: optional(map('', map('', SearchGroupValueCodec))),
      next_batch: optional(text),
    }),
)

/**
 * Decodes `SearchResult`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3search
 */
export const SearchResultCodec: Type<SearchResult> = /* @__PURE__ */ guarded(
  'SearchResult',
  isSearchResult,
  () =>
    fields({
      rank: optional(number),
      result: optional(ClientEventCodec),
      context: optional(SearchEventContextCodec),
    }),
)

/**
 * Decodes `SearchEventContext`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3search
 */
export const SearchEventContextCodec: Type<SearchEventContext> = /* @__PURE__ */ guarded(
  'SearchEventContext',
  isSearchEventContext,
  () =>
    fields({
      start: optional(text),
      end: optional(text),
      profile_info: optional(map('@', SearchUserProfileCodec)),
      events_before: optional(list(ClientEventCodec)),
      events_after: optional(list(ClientEventCodec)),
    }),
)

/**
 * Decodes `SearchUserProfile`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3search
 */
export const SearchUserProfileCodec: Type<SearchUserProfile> = /* @__PURE__ */ guarded(
  'SearchUserProfile',
  isSearchUserProfile,
  () => fields({ displayname: optional(text), avatar_url: optional(beginning('mxc://')) }),
)

/**
 * Decodes `SearchGroupValue`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3search
 */
export const SearchGroupValueCodec: Type<SearchGroupValue> = /* @__PURE__ */ guarded(
  'SearchGroupValue',
  isSearchGroupValue,
  () => fields({ next_batch: optional(text), order: optional(integer), results: optional(list(text)) }),
)
