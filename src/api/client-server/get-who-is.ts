// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isArray, isInteger, isMap, isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * What `GetWhoIsJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3adminwhoisuserid
 */
export interface GetWhoIsParams {
  /** Path `userId`. */
  readonly userId: string
}

/**
 * The body of `getWhoIs`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3adminwhoisuserid
 */
export interface GetWhoIsResponse {
  readonly user_id?: string | null
  readonly devices?: { readonly [key: string]: GetWhoIsDeviceInfo } | null
}

/**
 * Tells whether a value is `GetWhoIsResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3adminwhoisuserid
 */
export const isGetWhoIsResponse: Guard<GetWhoIsResponse> = (value): value is GetWhoIsResponse =>
  isObject(value) &&
  (value.user_id == null || isText(value.user_id)) &&
  (value.devices == null || isMap('', isGetWhoIsDeviceInfo, value.devices))

/**
 * Inside the body of `getWhoIs`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3adminwhoisuserid
 */
export interface GetWhoIsDeviceInfo {
  readonly sessions?: readonly GetWhoIsSessionInfo[] | null
}

/**
 * Tells whether a value is `GetWhoIsDeviceInfo`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3adminwhoisuserid
 */
export const isGetWhoIsDeviceInfo: Guard<GetWhoIsDeviceInfo> = (value): value is GetWhoIsDeviceInfo =>
  isObject(value) && (value.sessions == null || isArray(isGetWhoIsSessionInfo, value.sessions))

/**
 * Inside the body of `getWhoIs`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3adminwhoisuserid
 */
export interface GetWhoIsSessionInfo {
  readonly connections?: readonly GetWhoIsConnectionInfo[] | null
}

/**
 * Tells whether a value is `GetWhoIsSessionInfo`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3adminwhoisuserid
 */
export const isGetWhoIsSessionInfo: Guard<GetWhoIsSessionInfo> = (value): value is GetWhoIsSessionInfo =>
  isObject(value) && (value.connections == null || isArray(isGetWhoIsConnectionInfo, value.connections))

/**
 * Inside the body of `getWhoIs`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3adminwhoisuserid
 */
export interface GetWhoIsConnectionInfo {
  readonly ip?: string | null
  /** In milliseconds. */
  readonly last_seen?: number | null
  readonly user_agent?: string | null
}

/**
 * Tells whether a value is `GetWhoIsConnectionInfo`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3adminwhoisuserid
 */
export const isGetWhoIsConnectionInfo: Guard<GetWhoIsConnectionInfo> = (
  value,
): value is GetWhoIsConnectionInfo =>
  isObject(value) &&
  (value.ip == null || isText(value.ip)) &&
  (value.last_seen == null || isInteger(value.last_seen)) &&
  (value.user_agent == null || isText(value.user_agent))

/**
 * Makes a job for `getWhoIs`.
 *
 * `GET /_matrix/client/v3/admin/whois/{userId}` · needs a token · safe
 * Status 200
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3adminwhoisuserid
 */
export const GetWhoIsJob = /* @__PURE__ */ defineJob<GetWhoIsParams, GetWhoIsResponse>({
  jobId: 'GetWhoIs',
  method: 'GET',
  path: '/_matrix/client/v3/admin/whois/{userId}',
  idempotency: 'safe',
  response: /* @__PURE__ */ fromGuard(isGetWhoIsResponse),
})
