// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import { defineJob, type EmptyResponse } from '../../jobs/define-job.ts'
import { fieldsBody, optional, requireObject } from '../../jobs/fields.ts'
import type { Guard } from '../../jobs/guard.ts'
import { isObject, isText } from '../../jobs/primitive-guards.ts'

/**
 * What `UnbindV2Job` takes.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv23pidunbind
 */
export interface UnbindV2Params {
  /** Body `sid`. */
  readonly sid?: string | undefined
  /** Body `client_secret`: sensitive. */
  readonly clientSecret?: string | undefined
  /** Body `mxid`. */
  readonly mxid: string
  /** Body `threepid`. */
  readonly threepid: UnbindV23PID
}

/**
 * The body of `unbindV2`'s request.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv23pidunbind
 */
export interface UnbindV2Body {
  readonly sid?: string | null
  readonly client_secret?: string | null
  readonly mxid: string
  readonly threepid: UnbindV23PID
}

/**
 * Tells whether a value is `UnbindV2Body`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv23pidunbind
 */
export const isUnbindV2Body: Guard<UnbindV2Body> = (value): value is UnbindV2Body =>
  isObject(value) &&
  (value.sid == null || isText(value.sid)) &&
  (value.client_secret == null || isText(value.client_secret)) &&
  isText(value.mxid) &&
  isUnbindV23PID(value.threepid)

/**
 * Inside the body of `unbindV2`'s request.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv23pidunbind
 */
export interface UnbindV23PID {
  readonly medium: 'email' | 'msisdn' | (string & {})
  readonly address: string
}

/**
 * Tells whether a value is `UnbindV23PID`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv23pidunbind
 */
export const isUnbindV23PID: Guard<UnbindV23PID> = (value): value is UnbindV23PID =>
  isObject(value) && isText(value.medium) && isText(value.address)

/**
 * What `unbindV2` answers: nothing that has a meaning.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv23pidunbind
 */
export type UnbindV2Response = EmptyResponse

/**
 * Makes a job for `unbindV2`.
 *
 * `POST /_matrix/identity/v2/3pid/unbind` · needs a token · idempotent
 * Status 200 · errors 400; 403 `M_FORBIDDEN`, `M_TERMS_NOT_SIGNED`; 404; 501
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv23pidunbind
 */
export const UnbindV2Job = /* @__PURE__ */ defineJob<UnbindV2Params, UnbindV2Response>({
  jobId: 'UnbindV2',
  method: 'POST',
  path: '/_matrix/identity/v2/3pid/unbind',
  idempotency: 'idempotent',
  sensitive: ['client_secret'],
  buildBody: (params) =>
    fieldsBody({
      sid: optional(params, 'sid', requireText),
      client_secret: optional(params, 'clientSecret', requireText),
      mxid: requireText('mxid', params.mxid),
      threepid: requireObject('threepid', params.threepid),
    }),
})
