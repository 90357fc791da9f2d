// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isInteger, isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * What is called `OpenidToken` here; `requestOpenIdToken` and `registerAccount` have it.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3useruseridopenidrequest_token
 */
export interface OpenidToken {
  readonly access_token: string
  readonly token_type: string
  readonly matrix_server_name: string
  /** In seconds. */
  readonly expires_in: number
}

/**
 * Tells whether a value is `OpenidToken`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3useruseridopenidrequest_token
 */
export const isOpenidToken: Guard<OpenidToken> = (value): value is OpenidToken =>
  isObject(value) &&
  isText(value.access_token) &&
  isText(value.token_type) &&
  isText(value.matrix_server_name) &&
  isInteger(value.expires_in)
