// Generated from the Matrix specification by generator/. Do not edit.

import { freeze } from '../../internal/freeze.ts'
import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { optional, requireObject } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import {
  isArray,
  isBoolean,
  isInteger,
  isMap,
  isNumber,
  isObject,
  isOneOf,
  isPrefixed,
  isText,
} from '../../jobs/primitive-guards.ts'
import { toQuery } from '../../jobs/query.ts'
import { type ClientEvent, isClientEvent } from '../definitions/client-event.ts'
import { isRoomEventFilter, type RoomEventFilter } from '../definitions/room-event-filter.ts'

const keysValues = ['content.body', 'content.name', 'content.topic'] as const

const isKeysItem: Guard<'content.body' | 'content.name' | 'content.topic'> = (
  value,
): value is 'content.body' | 'content.name' | 'content.topic' => isOneOf(keysValues, value)

const orderByValues = ['recent', 'rank'] as const

const keyValues = ['room_id', 'sender'] as const

const isStateItem: Guard<readonly ClientEvent[]> = (value): value is readonly ClientEvent[] =>
  isArray(isClientEvent, value)

const isGroupsItem: Guard<{ readonly [key: string]: SearchGroupValue }> = (
  value,
): value is { readonly [key: string]: SearchGroupValue } => isMap('', isSearchGroupValue, value)

/**
 * What `SearchJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3search
 */
export interface SearchParams {
  /** Query `next_batch`. */
  readonly nextBatch?: string | undefined
  /** Body `search_categories`. */
  readonly searchCategories: SearchCategories
}

/**
 * The body of `search`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3search
 */
export interface SearchBody {
  readonly search_categories: SearchCategories
}

/**
 * Tells whether a value is `SearchBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3search
 */
export const isSearchBody: Guard<SearchBody> = (value): value is SearchBody =>
  isObject(value) && isSearchCategories(value.search_categories)

/**
 * Inside the body of `search`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3search
 */
export interface SearchCategories {
  readonly room_events?: SearchRoomEventsCriteria | null
}

/**
 * Tells whether a value is `SearchCategories`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3search
 */
export const isSearchCategories: Guard<SearchCategories> = (value): value is SearchCategories =>
  isObject(value) && (value.room_events == null || isSearchRoomEventsCriteria(value.room_events))

/**
 * Inside the body of `search`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3search
 */
export interface SearchRoomEventsCriteria {
  readonly search_term: string
  readonly keys?: readonly ('content.body' | 'content.name' | 'content.topic')[] | null
  readonly filter?: RoomEventFilter | null
  readonly order_by?: 'recent' | 'rank' | null
  readonly event_context?: SearchIncludeEventContext | null
  readonly include_state?: boolean | null
  readonly groupings?: SearchGroupings | null
}

/**
 * Tells whether a value is `SearchRoomEventsCriteria`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3search
 */
export const isSearchRoomEventsCriteria: Guard<SearchRoomEventsCriteria> = (
  value,
): value is SearchRoomEventsCriteria =>
  isObject(value) &&
  isText(value.search_term) &&
  (value.keys == null || isArray(isKeysItem, value.keys)) &&
  (value.filter == null || isRoomEventFilter(value.filter)) &&
  (value.order_by == null || isOneOf(orderByValues, value.order_by)) &&
  (value.event_context == null || isSearchIncludeEventContext(value.event_context)) &&
  (value.include_state == null || isBoolean(value.include_state)) &&
  (value.groupings == null || isSearchGroupings(value.groupings))

/**
 * Inside the body of `search`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3search
 */
export interface SearchIncludeEventContext {
  /** A whole number. */
  readonly before_limit?: number | null
  /** A whole number. */
  readonly after_limit?: number | null
  readonly include_profile?: boolean | null
}

/**
 * Tells whether a value is `SearchIncludeEventContext`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3search
 */
export const isSearchIncludeEventContext: Guard<SearchIncludeEventContext> = (
  value,
): value is SearchIncludeEventContext =>
  isObject(value) &&
  (value.before_limit == null || isInteger(value.before_limit)) &&
  (value.after_limit == null || isInteger(value.after_limit)) &&
  (value.include_profile == null || isBoolean(value.include_profile))

/**
 * Inside the body of `search`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3search
 */
export interface SearchGroupings {
  readonly group_by?: readonly SearchGroup[] | null
}

/**
 * Tells whether a value is `SearchGroupings`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3search
 */
export const isSearchGroupings: Guard<SearchGroupings> = (value): value is SearchGroupings =>
  isObject(value) && (value.group_by == null || isArray(isSearchGroup, value.group_by))

/**
 * Inside the body of `search`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3search
 */
export interface SearchGroup {
  readonly key?: 'room_id' | 'sender' | null
}

/**
 * Tells whether a value is `SearchGroup`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3search
 */
export const isSearchGroup: Guard<SearchGroup> = (value): value is SearchGroup =>
  isObject(value) && (value.key == null || isOneOf(keyValues, value.key))

/**
 * The body of `search`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3search
 */
export interface SearchResponse {
  readonly search_categories: SearchResultCategories
}

/**
 * Tells whether a value is `SearchResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3search
 */
export const isSearchResponse: Guard<SearchResponse> = (value): value is SearchResponse =>
  isObject(value) && isSearchResultCategories(value.search_categories)

/**
 * Inside the body of `search`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3search
 */
export interface SearchResultCategories {
  readonly room_events?: SearchResultRoomEvents | null
}

/**
 * Tells whether a value is `SearchResultCategories`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3search
 */
export const isSearchResultCategories: Guard<SearchResultCategories> = (
  value,
): value is SearchResultCategories =>
  isObject(value) && (value.room_events == null || isSearchResultRoomEvents(value.room_events))

/**
 * Inside the body of `search`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3search
 */
export interface SearchResultRoomEvents {
  /** A whole number. */
  readonly count?: number | null
  readonly highlights?: readonly string[] | null
  readonly results?: readonly SearchResult[] | null
  readonly state?: { readonly [key: string]: readonly ClientEvent[] } | null
  readonly groups?: { readonly [key: string]: { readonly [key: string]: SearchGroupValue } } | null
  readonly next_batch?: string | null
}

/**
 * Tells whether a value is `SearchResultRoomEvents`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3search
 */
export const isSearchResultRoomEvents: Guard<SearchResultRoomEvents> = (
  value,
): value is SearchResultRoomEvents =>
  isObject(value) &&
  (value.count == null || isInteger(value.count)) &&
  (value.highlights == null || isArray(isText, value.highlights)) &&
  (value.results == null || isArray(isSearchResult, value.results)) &&
  (value.state == null || isMap('!', isStateItem, value.state)) &&
  (value.groups == null || isMap('', isGroupsItem, value.groups)) &&
  (value.next_batch == null || isText(value.next_batch))

/**
 * Inside the body of `search`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3search
 */
export interface SearchResult {
  readonly rank?: number | null
  readonly result?: ClientEvent | null
  readonly context?: SearchEventContext | null
}

/**
 * Tells whether a value is `SearchResult`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3search
 */
export const isSearchResult: Guard<SearchResult> = (value): value is SearchResult =>
  isObject(value) &&
  (value.rank == null || isNumber(value.rank)) &&
  (value.result == null || isClientEvent(value.result)) &&
  (value.context == null || isSearchEventContext(value.context))

/**
 * Inside the body of `search`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3search
 */
export interface SearchEventContext {
  readonly start?: string | null
  readonly end?: string | null
  readonly profile_info?: { readonly [key: string]: SearchUserProfile } | null
  readonly events_before?: readonly ClientEvent[] | null
  readonly events_after?: readonly ClientEvent[] | null
}

/**
 * Tells whether a value is `SearchEventContext`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3search
 */
export const isSearchEventContext: Guard<SearchEventContext> = (value): value is SearchEventContext =>
  isObject(value) &&
  (value.start == null || isText(value.start)) &&
  (value.end == null || isText(value.end)) &&
  (value.profile_info == null || isMap('@', isSearchUserProfile, value.profile_info)) &&
  (value.events_before == null || isArray(isClientEvent, value.events_before)) &&
  (value.events_after == null || isArray(isClientEvent, value.events_after))

/**
 * Inside the body of `search`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3search
 */
export interface SearchUserProfile {
  readonly displayname?: string | null
  /** A URI of content, such as `mxc://server/mediaId`. */
  readonly avatar_url?: string | null
}

/**
 * Tells whether a value is `SearchUserProfile`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3search
 */
export const isSearchUserProfile: Guard<SearchUserProfile> = (value): value is SearchUserProfile =>
  isObject(value) &&
  (value.displayname == null || isText(value.displayname)) &&
  (value.avatar_url == null || isPrefixed('mxc://', value.avatar_url))

/**
 * Inside the body of `search`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3search
 */
export interface SearchGroupValue {
  readonly next_batch?: string | null
  /** A whole number. */
  readonly order?: number | null
  readonly results?: readonly string[] | null
}

/**
 * Tells whether a value is `SearchGroupValue`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3search
 */
export const isSearchGroupValue: Guard<SearchGroupValue> = (value): value is SearchGroupValue =>
  isObject(value) &&
  (value.next_batch == null || isText(value.next_batch)) &&
  (value.order == null || isInteger(value.order)) &&
  (value.results == null || isArray(isText, value.results))

/**
 * Makes a job for `search`.
 *
 * `POST /_matrix/client/v3/search` · needs a token · rate-limited · safe
 * Status 200 · errors 400; 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3search
 */
export const SearchJob = /* @__PURE__ */ defineJob<SearchParams, SearchResponse>({
  jobId: 'Search',
  method: 'POST',
  path: '/_matrix/client/v3/search',
  rateLimited: true,
  idempotency: 'safe',
  buildQuery: (params = {}) => toQuery({ next_batch: optional(params, 'nextBatch', requireText) }),
  buildBody: (params) =>
    freeze({
      _tag: 'Json',
      value: freeze({
        search_categories: requireObject('searchCategories', params.searchCategories),
      }),
    }),
  response: /* @__PURE__ */ fromGuard(isSearchResponse),
})
