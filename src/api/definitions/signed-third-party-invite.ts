// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isMap, isObject, isPrefixed, isText } from '../../jobs/primitive-guards.ts'

const isSignaturesItem: Guard<{ readonly [key: string]: string }> = (
  value,
): value is { readonly [key: string]: string } => isMap('', isText, value)

/**
 * What is called `SignedThirdPartyInvite` here; `m.room.member` has it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroommember
 */
export interface SignedThirdPartyInvite {
  /** A user id, such as `@localpart:server`. */
  readonly mxid: string
  readonly signatures: { readonly [key: string]: { readonly [key: string]: string } }
  readonly token: string
}

/**
 * Tells whether a value is `SignedThirdPartyInvite`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#mroommember
 */
export const isSignedThirdPartyInvite: Guard<SignedThirdPartyInvite> = (
  value,
): value is SignedThirdPartyInvite =>
  isObject(value) &&
  isPrefixed('@', value.mxid) &&
  isMap('', isSignaturesItem, value.signatures) &&
  isText(value.token)
