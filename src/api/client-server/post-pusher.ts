// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob, type EmptyResponse } from '../../jobs/define-job.ts'
import { fieldsBody, optional, requireBoolean, requireObject, requireTextOrNull } from '../../jobs/fields.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isBoolean, isNull, isObject, isOneOf, isText } from '../../jobs/primitive-guards.ts'

const formatValues = ['event_id_only'] as const

/**
 * What `PostPusherJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3pushersset
 */
export interface PostPusherParams {
  /** Body `pushkey`. */
  readonly pushkey: string
  /** Body `kind`. */
  readonly kind: string | null
  /** Body `app_id`. */
  readonly appId: string
  /** Body `app_display_name`. */
  readonly appDisplayName?: string | undefined
  /** Body `device_display_name`. */
  readonly deviceDisplayName?: string | undefined
  /** Body `profile_tag`. */
  readonly profileTag?: string | undefined
  /** Body `lang`. */
  readonly lang?: string | undefined
  /** Body `data`. */
  readonly data?: PostPusherPusherData | undefined
  /** Body `append`. */
  readonly append?: boolean | undefined
}

/**
 * The body of `postPusher`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3pushersset
 */
export interface PostPusherBody {
  readonly pushkey: string
  readonly kind: string | null
  readonly app_id: string
  readonly app_display_name?: string | null
  readonly device_display_name?: string | null
  readonly profile_tag?: string | null
  readonly lang?: string | null
  readonly data?: PostPusherPusherData | null
  readonly append?: boolean | null
}

/**
 * Tells whether a value is `PostPusherBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3pushersset
 */
export const isPostPusherBody: Guard<PostPusherBody> = (value): value is PostPusherBody =>
  isObject(value) &&
  isText(value.pushkey) &&
  (isNull(value.kind) || isText(value.kind)) &&
  isText(value.app_id) &&
  (value.app_display_name == null || isText(value.app_display_name)) &&
  (value.device_display_name == null || isText(value.device_display_name)) &&
  (value.profile_tag == null || isText(value.profile_tag)) &&
  (value.lang == null || isText(value.lang)) &&
  (value.data == null || isPostPusherPusherData(value.data)) &&
  (value.append == null || isBoolean(value.append))

/**
 * Inside the body of `postPusher`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3pushersset
 */
export interface PostPusherPusherData {
  /** A URI. */
  readonly url?: string | null
  readonly format?: 'event_id_only' | null
}

/**
 * Tells whether a value is `PostPusherPusherData`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3pushersset
 */
export const isPostPusherPusherData: Guard<PostPusherPusherData> = (value): value is PostPusherPusherData =>
  isObject(value) &&
  (value.url == null || isText(value.url)) &&
  (value.format == null || isOneOf(formatValues, value.format))

/**
 * What `postPusher` answers: nothing that has a meaning.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3pushersset
 */
export type PostPusherResponse = EmptyResponse

/**
 * Makes a job for `postPusher`.
 *
 * `POST /_matrix/client/v3/pushers/set` · needs a token · rate-limited · idempotent
 * Status 200 · errors 400 `M_MISSING_PARAM`; 429 `M_LIMIT_EXCEEDED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3pushersset
 */
export const PostPusherJob = /* @__PURE__ */ defineJob<PostPusherParams, PostPusherResponse>({
  jobId: 'PostPusher',
  method: 'POST',
  path: '/_matrix/client/v3/pushers/set',
  rateLimited: true,
  idempotency: 'idempotent',
  buildBody: (params) =>
    fieldsBody({
      pushkey: requireText('pushkey', params.pushkey),
      kind: requireTextOrNull('kind', params.kind),
      app_id: requireText('appId', params.appId),
      app_display_name: optional(params, 'appDisplayName', requireText),
      device_display_name: optional(params, 'deviceDisplayName', requireText),
      profile_tag: optional(params, 'profileTag', requireText),
      lang: optional(params, 'lang', requireText),
      data: optional(params, 'data', requireObject),
      append: optional(params, 'append', requireBoolean),
    }),
})
