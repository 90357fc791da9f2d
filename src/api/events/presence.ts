// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isBoolean, isNumber, isObject, isOneOf, isPrefixed, isText } from '../../jobs/primitive-guards.ts'

const presenceValues = ['online', 'offline', 'unavailable'] as const

/**
 * The content of `m.presence`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mpresence
 */
export interface PresenceContent {
  /** A URI of content, such as `mxc://server/mediaId`. */
  readonly avatar_url?: string | null
  readonly displayname?: string | null
  /** In milliseconds. */
  readonly last_active_ago?: number | null
  readonly presence: 'online' | 'offline' | 'unavailable'
  readonly currently_active?: boolean | null
  readonly status_msg?: string | null
}

/**
 * Tells whether a value is `PresenceContent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mpresence
 */
export const isPresenceContent: Guard<PresenceContent> = (value): value is PresenceContent =>
  isObject(value) &&
  (value.avatar_url == null || isPrefixed('mxc://', value.avatar_url)) &&
  (value.displayname == null || isText(value.displayname)) &&
  (value.last_active_ago == null || isNumber(value.last_active_ago)) &&
  isOneOf(presenceValues, value.presence) &&
  (value.currently_active == null || isBoolean(value.currently_active)) &&
  (value.status_msg == null || isText(value.status_msg))
