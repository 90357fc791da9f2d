// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { fieldsBody, optional, requireInteger } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isArray, isBoolean, isInteger, isObject, isPrefixed, isText } from '../../jobs/primitive-guards.ts'

/**
 * What `SearchUserDirectoryJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3user_directorysearch
 */
export interface SearchUserDirectoryParams {
  /** Body `search_term`. */
  readonly searchTerm: string
  /** Body `limit`: a whole number. */
  readonly limit?: number | undefined
}

/**
 * The body of `searchUserDirectory`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3user_directorysearch
 */
export interface SearchUserDirectoryBody {
  readonly search_term: string
  /** A whole number. */
  readonly limit?: number | null
}

/**
 * Tells whether a value is `SearchUserDirectoryBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3user_directorysearch
 */
export const isSearchUserDirectoryBody: Guard<SearchUserDirectoryBody> = (
  value,
): value is SearchUserDirectoryBody =>
  isObject(value) && isText(value.search_term) && (value.limit == null || isInteger(value.limit))

/**
 * The body of `searchUserDirectory`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3user_directorysearch
 */
export interface SearchUserDirectoryResponse {
  readonly results: readonly SearchUserDirectoryUser[]
  readonly limited: boolean
}

/**
 * Tells whether a value is `SearchUserDirectoryResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3user_directorysearch
 */
export const isSearchUserDirectoryResponse: Guard<SearchUserDirectoryResponse> = (
  value,
): value is SearchUserDirectoryResponse =>
  isObject(value) && isArray(isSearchUserDirectoryUser, value.results) && isBoolean(value.limited)

/**
 * Inside the body of `searchUserDirectory`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3user_directorysearch
 */
export interface SearchUserDirectoryUser {
  /** A user id, such as `@localpart:server`. */
  readonly user_id: string
  readonly display_name?: string | null
  /** A URI of content, such as `mxc://server/mediaId`. */
  readonly avatar_url?: string | null
}

/**
 * Tells whether a value is `SearchUserDirectoryUser`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3user_directorysearch
 */
export const isSearchUserDirectoryUser: Guard<SearchUserDirectoryUser> = (
  value,
): value is SearchUserDirectoryUser =>
  isObject(value) &&
  isPrefixed('@', value.user_id) &&
  (value.display_name == null || isText(value.display_name)) &&
  (value.avatar_url == null || isPrefixed('mxc://', value.avatar_url))

/**
 * Makes a job for `searchUserDirectory`.
 *
 * `POST /_matrix/client/v3/user_directory/search` · needs a token · rate-limited · safe
 * Status 200 · errors 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3user_directorysearch
 */
export const SearchUserDirectoryJob = /* @__PURE__ */ defineJob<
  SearchUserDirectoryParams,
  SearchUserDirectoryResponse
>({
  jobId: 'SearchUserDirectory',
  method: 'POST',
  path: '/_matrix/client/v3/user_directory/search',
  rateLimited: true,
  idempotency: 'safe',
  buildBody: (params) =>
    fieldsBody({
      search_term: requireText('searchTerm', params.searchTerm),
      limit: optional(params, 'limit', requireInteger),
    }),
  response: /* @__PURE__ */ fromGuard(isSearchUserDirectoryResponse),
})
