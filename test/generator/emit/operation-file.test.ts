import { describe, expect, it } from 'vitest'
import { writeOperation } from './write-operation.ts'

describe('operationFile', () => {
  it('writes a GET with a query', () => {
    const given = `
/rooms/{roomId}/messages:
  get:
    operationId: getEvents
    x-addedInMatrixVersion: '1.2'
    security: [{ accessToken: [] }]
    parameters:
      - { in: path, name: roomId, required: true, schema: { type: string, format: mx-room-id } }
      - { in: query, name: from, schema: { type: string } }
      - { in: query, name: dir, required: true, schema: { type: string, enum: [b, f] } }
      - { in: query, name: limit, schema: { type: integer } }
      - { in: query, name: server_name, schema: { type: array, items: { type: string } } }
    responses:
      200:
        content:
          application/json:
            schema:
              type: object
              properties:
                chunk: { type: array, items: { $ref: definitions/event.yaml } }
                end: { type: string }
              required: [chunk]
      403: { description: M_FORBIDDEN }
      429: { description: Wait. }
`
    expect(writeOperation(given)).toMatchInlineSnapshot(`
      "import { requireText } from '../../internal/invalid-parameter.ts'
      import { defineJob } from '../../jobs/define-job.ts'
      import { optional, requireInteger, requireTexts } from '../../jobs/fields.ts'
      import { type Guard, fromGuard } from '../../jobs/guard.ts'
      import { isObject, isArray, isText } from '../../jobs/primitive-guards.ts'
      import { toQuery } from '../../jobs/query.ts'
      import { type Event, isEvent } from '../definitions/event.ts'

      /**
       * What \`GetEventsJob\` takes.
       *
       * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidmessages
       */
      export interface GetEventsParams {
      /** Path \`roomId\`: a room id, which begins with \`!\`. */
      readonly roomId: string
      /** Query \`from\`. */
      readonly from?: string | undefined
      /** Query \`dir\`. */
      readonly dir: 'b' | 'f'
      /** Query \`limit\`: a whole number. */
      readonly limit?: number | undefined
      /** Query \`server_name\`. */
      readonly serverName?: readonly string[] | undefined
      }

      /**
       * The body of \`getEvents\`'s response.
       *
       * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidmessages
       */
      export interface GetEventsResponse {
      readonly chunk: readonly Event[]
      readonly end?: string | null
      }

      /**
       * Tells whether a value is \`GetEventsResponse\`.
       *
       * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidmessages
       */
      export const isGetEventsResponse: Guard<GetEventsResponse> = (value): value is GetEventsResponse =>
      isObject(value) && isArray(isEvent, value.chunk) && (value.end == null || isText(value.end))

      /**
       * Makes a job for \`getEvents\`.
       *
       * \`GET /_matrix/client/v3/rooms/{roomId}/messages\` · needs a token · rate-limited · safe · since v1.2
       * Status 200 · errors 403 \`M_FORBIDDEN\`; 429
       * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3roomsroomidmessages
       */
      export const GetEventsJob = /* @__PURE__ */ defineJob<GetEventsParams, GetEventsResponse>({
      jobId: 'GetEvents',
      method: 'GET',
      path: '/_matrix/client/v3/rooms/{roomId}/messages',
      rateLimited: true,
      since: '1.2',
      idempotency: 'safe',
      buildQuery: (params = {}) => toQuery({ from: optional(params, 'from', requireText), dir: requireText('dir', params.dir), limit: optional(params, 'limit', requireInteger), server_name: optional(params, 'serverName', requireTexts) }),
      response: /* @__PURE__ */ fromGuard(isGetEventsResponse),
      })"
    `)
  })

  it('writes a POST with optional fields', () => {
    const given = `
/createThing:
  post:
    operationId: createThing
    security: [{ accessToken: [] }, {}]
    requestBody:
      content:
        application/json:
          schema:
            type: object
            properties:
              name: { type: string, maxLength: 255 }
              room_alias_name: { type: string }
              preset: { type: string, enum: [private, public] }
              id_access_token: { type: string, x-addedInMatrixVersion: '1.5' }
              invite: { type: array, items: { type: string, format: mx-user-id } }
              initial: { type: object, properties: { n: { type: integer } } }
            required: [name]
    responses:
      200: { content: { application/json: { schema: { type: object } } } }
`
    expect(writeOperation(given)).toMatchInlineSnapshot(`
      "import { requireText } from '../../internal/invalid-parameter.ts'
      import { type EmptyResponse, defineJob } from '../../jobs/define-job.ts'
      import { optional, requireArray, requireObject, fieldsBody } from '../../jobs/fields.ts'
      import { type FromCredentials, requireSecret } from '../../jobs/from-credentials.ts'
      import type { Guard } from '../../jobs/guard.ts'
      import { isObject, isMatching, isText, isOneOf, isArray, isInteger } from '../../jobs/primitive-guards.ts'

      const nameForm = /^[\\s\\S]{0,255}$/u

      const presetValues = ['private', 'public'] as const

      /**
       * What \`CreateThingJob\` takes.
       *
       * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3creatething
       */
      export interface CreateThingParams {
      /** Body \`name\`: at most 255 characters. */
      readonly name: string
      /** Body \`room_alias_name\`. */
      readonly roomAliasName?: string | undefined
      /** Body \`preset\`. */
      readonly preset?: 'private' | 'public' | undefined
      /** Body \`id_access_token\`: sensitive, or \`fromCredentials\`, since v1.5. */
      readonly idAccessToken?: string | FromCredentials | undefined
      /** Body \`invite\`: each a user id, such as \`@localpart:server\`. */
      readonly invite?: readonly string[] | undefined
      /** Body \`initial\`. */
      readonly initial?: CreateThingInitial | undefined
      }

      /**
       * The body of \`createThing\`'s request.
       *
       * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3creatething
       */
      export interface CreateThingBody {
      /** At most 255 characters. */
      readonly name: string
      readonly room_alias_name?: string | null
      readonly preset?: 'private' | 'public' | null
      /** Since v1.5. */
      readonly id_access_token?: string | null
      /** Each a user id, such as \`@localpart:server\`. */
      readonly invite?: readonly string[] | null
      readonly initial?: CreateThingInitial | null
      }

      /**
       * Tells whether a value is \`CreateThingBody\`.
       *
       * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3creatething
       */
      export const isCreateThingBody: Guard<CreateThingBody> = (value): value is CreateThingBody =>
      isObject(value) && isMatching(nameForm, value.name) && (value.room_alias_name == null || isText(value.room_alias_name)) && (value.preset == null || isOneOf(presetValues, value.preset)) && (value.id_access_token == null || isText(value.id_access_token)) && (value.invite == null || isArray(isText, value.invite)) && (value.initial == null || isCreateThingInitial(value.initial))

      /**
       * Inside the body of \`createThing\`'s request.
       *
       * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3creatething
       */
      export interface CreateThingInitial {
      /** A whole number. */
      readonly n?: number | null
      }

      /**
       * Tells whether a value is \`CreateThingInitial\`.
       *
       * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3creatething
       */
      export const isCreateThingInitial: Guard<CreateThingInitial> = (value): value is CreateThingInitial =>
      isObject(value) && (value.n == null || isInteger(value.n))

      /**
       * What \`createThing\` answers: nothing that has a meaning.
       *
       * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3creatething
       */
      export type CreateThingResponse = EmptyResponse

      /**
       * Makes a job for \`createThing\`.
       *
       * \`POST /_matrix/client/v3/createThing\` · a token is optional · unsafe
       * Status 200
       * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3creatething
       */
      export const CreateThingJob = /* @__PURE__ */ defineJob<CreateThingParams, CreateThingResponse>({
      jobId: 'CreateThing',
      method: 'POST',
      path: '/_matrix/client/v3/createThing',
      auth: 'optional',
      idempotency: 'unsafe',
      sensitive: ['id_access_token'],
      buildBody: (params) => fieldsBody({
      name: requireText('name', params.name),
      room_alias_name: optional(params, 'roomAliasName', requireText),
      preset: optional(params, 'preset', requireText),
      id_access_token: optional(params, 'idAccessToken', requireSecret),
      invite: optional(params, 'invite', requireArray),
      initial: optional(params, 'initial', requireObject),
      }),
      })"
    `)
  })

  it('writes a PUT of which all fields are required, one with a name of the path', () => {
    const given = `
/things/{thingId}:
  put:
    operationId: putThing
    parameters: [{ in: path, name: thingId, schema: { type: string } }]
    requestBody:
      content:
        application/json:
          schema: { properties: { thing_id: { type: string }, m.on: { type: boolean } }, required: [thing_id, m.on] }
    responses:
      201: { description: Made. }
`
    expect(writeOperation(given)).toMatchInlineSnapshot(`
      "import { freeze } from '../../internal/freeze.ts'
      import { requireText } from '../../internal/invalid-parameter.ts'
      import { type EmptyResponse, defineJob } from '../../jobs/define-job.ts'
      import { requireBoolean } from '../../jobs/fields.ts'
      import type { Guard } from '../../jobs/guard.ts'
      import { isObject, isText, isBoolean } from '../../jobs/primitive-guards.ts'

      /**
       * What \`PutThingJob\` takes.
       *
       * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3thingsthingid
       */
      export interface PutThingParams {
      /** Path \`thingId\`. */
      readonly thingId: string
      /** Body \`thing_id\`. */
      readonly bodyThingId: string
      /** Body \`m.on\`. */
      readonly mOn: boolean
      }

      /**
       * The body of \`putThing\`'s request.
       *
       * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3thingsthingid
       */
      export interface PutThingBody {
      readonly thing_id: string
      readonly 'm.on': boolean
      }

      /**
       * Tells whether a value is \`PutThingBody\`.
       *
       * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3thingsthingid
       */
      export const isPutThingBody: Guard<PutThingBody> = (value): value is PutThingBody =>
      isObject(value) && isText(value.thing_id) && isBoolean(value['m.on'])

      /**
       * What \`putThing\` answers: nothing that has a meaning.
       *
       * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3thingsthingid
       */
      export type PutThingResponse = EmptyResponse

      /**
       * Makes a job for \`putThing\`.
       *
       * \`PUT /_matrix/client/v3/things/{thingId}\` · no token · idempotent
       * Status 201
       * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3thingsthingid
       */
      export const PutThingJob = /* @__PURE__ */ defineJob<PutThingParams, PutThingResponse>({
      jobId: 'PutThing',
      method: 'PUT',
      path: '/_matrix/client/v3/things/{thingId}',
      auth: 'none',
      idempotency: 'idempotent',
      statuses: [201],
      buildBody: (params) => freeze({ _tag: 'Json', value: freeze({
      thing_id: requireText('bodyThingId', params.bodyThingId),
      'm.on': requireBoolean('mOn', params.mOn),
      }) }),
      })"
    `)
  })
})
