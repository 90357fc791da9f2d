// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isMap, isObject, isText } from '../../jobs/primitive-guards.ts'

const getWellknownPolicyPublicKeysKeysValues = ['ed25519']

/**
 * The body of `getWellknownPolicy`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#getwell-knownmatrixpolicy_server
 */
export interface GetWellknownPolicyResponse {
  readonly public_keys: GetWellknownPolicyPublicKeys
}

/**
 * Tells whether a value is `GetWellknownPolicyResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#getwell-knownmatrixpolicy_server
 */
export const isGetWellknownPolicyResponse: Guard<GetWellknownPolicyResponse> = (
  value,
): value is GetWellknownPolicyResponse => isObject(value) && isGetWellknownPolicyPublicKeys(value.public_keys)

/**
 * Inside the body of `getWellknownPolicy`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#getwell-knownmatrixpolicy_server
 */
export interface GetWellknownPolicyPublicKeys {
  readonly ed25519: string
  readonly [key: string]: string
}

/**
 * Tells whether a value is `GetWellknownPolicyPublicKeys`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#getwell-knownmatrixpolicy_server
 */
export const isGetWellknownPolicyPublicKeys: Guard<GetWellknownPolicyPublicKeys> = (
  value,
): value is GetWellknownPolicyPublicKeys =>
  isObject(value) && isText(value.ed25519) && isMap('', isText, value, getWellknownPolicyPublicKeysKeysValues)

/**
 * Makes a job for `getWellknownPolicy`.
 *
 * `GET /.well-known/matrix/policy_server` · no token · safe · since v1.18
 * Status 200 · errors 404
 * @see https://spec.matrix.org/v1.18/client-server-api/#getwell-knownmatrixpolicy_server
 */
export const GetWellknownPolicyJob = /* @__PURE__ */ defineJob<
  Record<never, never>,
  GetWellknownPolicyResponse
>({
  jobId: 'GetWellknownPolicy',
  method: 'GET',
  path: '/.well-known/matrix/policy_server',
  auth: 'none',
  since: '1.18',
  idempotency: 'safe',
  response: /* @__PURE__ */ fromGuard(isGetWellknownPolicyResponse),
})
