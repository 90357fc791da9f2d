// Generated from the Matrix specification by generator/. Do not edit.

import { requireText } from '../../internal/invalid-parameter.ts'
import type { JsonObject } from '../../internal/json.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { fieldsBody, optional, requireArray, requireBoolean, requireObject } from '../../jobs/fields.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isArray, isBoolean, isObject, isOneOf, isPrefixed, isText } from '../../jobs/primitive-guards.ts'
import { type Invite3pid, isInvite3pid } from '../definitions/invite-3pid.ts'

const visibilityValues = ['public', 'private'] as const

const isInviteItem: Guard<string> = (value): value is string => isPrefixed('@', value)

const presetValues = ['private_chat', 'public_chat', 'trusted_private_chat'] as const

/**
 * What `CreateRoomJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3createroom
 */
export interface CreateRoomParams {
  /** Body `visibility`. */
  readonly visibility?: 'public' | 'private' | undefined
  /** Body `room_alias_name`. */
  readonly roomAliasName?: string | undefined
  /** Body `name`. */
  readonly name?: string | undefined
  /** Body `topic`. */
  readonly topic?: string | undefined
  /** Body `invite`: each a user id, such as `@localpart:server`. */
  readonly invite?: readonly string[] | undefined
  /** Body `invite_3pid`. */
  readonly invite3pid?: readonly Invite3pid[] | undefined
  /** Body `room_version`. */
  readonly roomVersion?: string | undefined
  /** Body `creation_content`. */
  readonly creationContent?: JsonObject | undefined
  /** Body `initial_state`. */
  readonly initialState?: readonly CreateRoomStateEvent[] | undefined
  /** Body `preset`. */
  readonly preset?: 'private_chat' | 'public_chat' | 'trusted_private_chat' | undefined
  /** Body `is_direct`. */
  readonly isDirect?: boolean | undefined
  /** Body `power_level_content_override`. */
  readonly powerLevelContentOverride?: JsonObject | undefined
}

/**
 * The body of `createRoom`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3createroom
 */
export interface CreateRoomBody {
  readonly visibility?: 'public' | 'private' | null
  readonly room_alias_name?: string | null
  readonly name?: string | null
  readonly topic?: string | null
  /** Each a user id, such as `@localpart:server`. */
  readonly invite?: readonly string[] | null
  readonly invite_3pid?: readonly Invite3pid[] | null
  readonly room_version?: string | null
  readonly creation_content?: JsonObject | null
  readonly initial_state?: readonly CreateRoomStateEvent[] | null
  readonly preset?: 'private_chat' | 'public_chat' | 'trusted_private_chat' | null
  readonly is_direct?: boolean | null
  readonly power_level_content_override?: JsonObject | null
}

/**
 * Tells whether a value is `CreateRoomBody`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3createroom
 */
export const isCreateRoomBody: Guard<CreateRoomBody> = (value): value is CreateRoomBody =>
  isObject(value) &&
  (value.visibility == null || isOneOf(visibilityValues, value.visibility)) &&
  (value.room_alias_name == null || isText(value.room_alias_name)) &&
  (value.name == null || isText(value.name)) &&
  (value.topic == null || isText(value.topic)) &&
  (value.invite == null || isArray(isInviteItem, value.invite)) &&
  (value.invite_3pid == null || isArray(isInvite3pid, value.invite_3pid)) &&
  (value.room_version == null || isText(value.room_version)) &&
  (value.creation_content == null || isObject(value.creation_content)) &&
  (value.initial_state == null || isArray(isCreateRoomStateEvent, value.initial_state)) &&
  (value.preset == null || isOneOf(presetValues, value.preset)) &&
  (value.is_direct == null || isBoolean(value.is_direct)) &&
  (value.power_level_content_override == null || isObject(value.power_level_content_override))

/**
 * Inside the body of `createRoom`'s request.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3createroom
 */
export interface CreateRoomStateEvent {
  readonly type: string
  readonly state_key?: string | null
  readonly content: JsonObject
}

/**
 * Tells whether a value is `CreateRoomStateEvent`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3createroom
 */
export const isCreateRoomStateEvent: Guard<CreateRoomStateEvent> = (value): value is CreateRoomStateEvent =>
  isObject(value) &&
  isText(value.type) &&
  (value.state_key == null || isText(value.state_key)) &&
  isObject(value.content)

/**
 * The body of `createRoom`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3createroom
 */
export interface CreateRoomResponse {
  /** A room id, which begins with `!`. */
  readonly room_id: string
}

/**
 * Tells whether a value is `CreateRoomResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3createroom
 */
export const isCreateRoomResponse: Guard<CreateRoomResponse> = (value): value is CreateRoomResponse =>
  isObject(value) && isPrefixed('!', value.room_id)

/**
 * Makes a job for `createRoom`.
 *
 * `POST /_matrix/client/v3/createRoom` · needs a token · unsafe
 * Status 200 · errors 400 `M_BAD_JSON`, `M_INVALID_ROOM_STATE`, `M_NOT_JSON`, `M_ROOM_IN_USE`, `M_UNSUPPORTED_ROOM_VERSION`; 403 `M_INVITE_BLOCKED`
 * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3createroom
 */
export const CreateRoomJob = /* @__PURE__ */ defineJob<CreateRoomParams, CreateRoomResponse>({
  jobId: 'CreateRoom',
  method: 'POST',
  path: '/_matrix/client/v3/createRoom',
  idempotency: 'unsafe',
  sensitive: ['id_access_token'],
  buildBody: (params) =>
    fieldsBody({
      visibility: optional(params, 'visibility', requireText),
      room_alias_name: optional(params, 'roomAliasName', requireText),
      name: optional(params, 'name', requireText),
      topic: optional(params, 'topic', requireText),
      invite: optional(params, 'invite', requireArray),
      invite_3pid: optional(params, 'invite3pid', requireArray),
      room_version: optional(params, 'roomVersion', requireText),
      creation_content: optional(params, 'creationContent', requireObject),
      initial_state: optional(params, 'initialState', requireArray),
      preset: optional(params, 'preset', requireText),
      is_direct: optional(params, 'isDirect', requireBoolean),
      power_level_content_override: optional(params, 'powerLevelContentOverride', requireObject),
    }),
  response: /* @__PURE__ */ fromGuard(isCreateRoomResponse),
})
