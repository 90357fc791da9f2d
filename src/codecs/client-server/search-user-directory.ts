// Generated from the Matrix specification by generator/. Do not edit.

import type { Type } from 'io-ts'
import {
  isSearchUserDirectoryBody,
  isSearchUserDirectoryResponse,
  isSearchUserDirectoryUser,
  type SearchUserDirectoryBody,
  type SearchUserDirectoryResponse,
  type SearchUserDirectoryUser,
} from '../../api/client-server/search-user-directory.ts'
import { guarded } from '../guarded.ts'
import { beginning, boolean, fields, integer, list, optional, text } from '../walk.ts'

/**
 * Decodes `SearchUserDirectoryBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3user_directorysearch
 */
export const SearchUserDirectoryBodyCodec: Type<SearchUserDirectoryBody> = /* @__PURE__ */ guarded(
  'SearchUserDirectoryBody',
  isSearchUserDirectoryBody,
  () => fields({ search_term: text, limit: optional(integer) }),
)

/**
 * Decodes `SearchUserDirectoryResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3user_directorysearch
 */
export const SearchUserDirectoryResponseCodec: Type<SearchUserDirectoryResponse> = /* @__PURE__ */ guarded(
  'SearchUserDirectoryResponse',
  isSearchUserDirectoryResponse,
  () => fields({ results: list(SearchUserDirectoryUserCodec), limited: boolean }),
)

/**
 * Decodes `SearchUserDirectoryUser`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3user_directorysearch
 */
export const SearchUserDirectoryUserCodec: Type<SearchUserDirectoryUser> = /* @__PURE__ */ guarded(
  'SearchUserDirectoryUser',
  isSearchUserDirectoryUser,
  () =>
    fields({
      user_id: beginning('@'),
      display_name: optional(text),
      avatar_url: optional(beginning('mxc://')),
    }),
)
