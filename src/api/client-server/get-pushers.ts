// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isArray, isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * The body of `getPushers`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3pushers
 */
export interface GetPushersResponse {
  readonly pushers?: readonly GetPushersPusher[] | null
}

/**
 * Tells whether a value is `GetPushersResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3pushers
 */
export const isGetPushersResponse: Guard<GetPushersResponse> = (value): value is GetPushersResponse =>
  isObject(value) && (value.pushers == null || isArray(isGetPushersPusher, value.pushers))

/**
 * Inside the body of `getPushers`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3pushers
 */
export interface GetPushersPusher {
  readonly pushkey: string
  readonly kind: string
  readonly app_id: string
  readonly app_display_name: string
  readonly device_display_name: string
  readonly profile_tag?: string | null
  readonly lang: string
  readonly data: GetPushersPusherData
}

/**
 * Tells whether a value is `GetPushersPusher`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3pushers
 */
export const isGetPushersPusher: Guard<GetPushersPusher> = (value): value is GetPushersPusher =>
  isObject(value) &&
  isText(value.pushkey) &&
  isText(value.kind) &&
  isText(value.app_id) &&
  isText(value.app_display_name) &&
  isText(value.device_display_name) &&
  (value.profile_tag == null || isText(value.profile_tag)) &&
  isText(value.lang) &&
  isGetPushersPusherData(value.data)

/**
 * Inside the body of `getPushers`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3pushers
 */
export interface GetPushersPusherData {
  /** A URI. */
  readonly url?: string | null
  readonly format?: string | null
}

/**
 * Tells whether a value is `GetPushersPusherData`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3pushers
 */
export const isGetPushersPusherData: Guard<GetPushersPusherData> = (value): value is GetPushersPusherData =>
  isObject(value) &&
  (value.url == null || isText(value.url)) &&
  (value.format == null || isText(value.format))

/**
 * Makes a job for `getPushers`.
 *
 * `GET /_matrix/client/v3/pushers` · needs a token · safe
 * Status 200
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3pushers
 */
export const GetPushersJob = /* @__PURE__ */ defineJob<Record<never, never>, GetPushersResponse>({
  jobId: 'GetPushers',
  method: 'GET',
  path: '/_matrix/client/v3/pushers',
  idempotency: 'safe',
  response: /* @__PURE__ */ fromGuard(isGetPushersResponse),
})
