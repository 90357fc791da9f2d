// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isMap, isObject, isPrefixed, isText } from '../../jobs/primitive-guards.ts'

const isSignaturesItem: Guard<{ readonly [key: string]: string }> = (
  value,
): value is { readonly [key: string]: string } => isMap('', isText, value)

/**
 * What is called `ThirdPartySigned` here; `joinRoomById` and `joinRoom` have it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidjoin
 */
export interface ThirdPartySigned {
  /** A user id, such as `@localpart:server`. */
  readonly sender: string
  /** A user id, such as `@localpart:server`. */
  readonly mxid: string
  readonly token: string
  readonly signatures: { readonly [key: string]: { readonly [key: string]: string } }
}

/**
 * Tells whether a value is `ThirdPartySigned`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3roomsroomidjoin
 */
export const isThirdPartySigned: Guard<ThirdPartySigned> = (value): value is ThirdPartySigned =>
  isObject(value) &&
  isPrefixed('@', value.sender) &&
  isPrefixed('@', value.mxid) &&
  isText(value.token) &&
  isMap('', isSignaturesItem, value.signatures)
