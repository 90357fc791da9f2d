import { describe, expect, it } from 'vitest'
import { writeOperation } from './write-operation.ts'

describe('operationFile, of the body', () => {
  it('writes a body of JSON that is free in form', () => {
    const given = `
/data/{type}:
  put:
    operationId: setData
    security: [{ accessToken: [] }]
    parameters: [{ in: path, name: type, schema: { type: string } }]
    requestBody: { content: { application/json: { schema: { type: object } } } }
    responses:
      200: { content: { application/json: { schema: { type: object } } } }
`
    expect(writeOperation(given)).toMatchInlineSnapshot(`
      "import type { JsonObject } from '../../internal/json.ts'
      import { type EmptyResponse, defineJob } from '../../jobs/define-job.ts'
      import { objectBody } from '../../jobs/fields.ts'
      import type { Guard } from '../../jobs/guard.ts'
      import { isObject } from '../../jobs/primitive-guards.ts'

      /**
       * What \`SetDataJob\` takes.
       *
       * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3datatype
       */
      export interface SetDataParams {
      /** Path \`type\`. */
      readonly type: string
      /** The body. */
      readonly body: JsonObject
      }

      /**
       * The body of \`setData\`'s request.
       *
       * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3datatype
       */
      export type SetDataBody = JsonObject

      /**
       * Tells whether a value is \`SetDataBody\`.
       *
       * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3datatype
       */
      export const isSetDataBody: Guard<SetDataBody> = (value): value is SetDataBody =>
      isObject(value)

      /**
       * What \`setData\` answers: nothing that has a meaning.
       *
       * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3datatype
       */
      export type SetDataResponse = EmptyResponse

      /**
       * Makes a job for \`setData\`.
       *
       * \`PUT /_matrix/client/v3/data/{type}\` · needs a token · idempotent
       * Status 200
       * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3datatype
       */
      export const SetDataJob = /* @__PURE__ */ defineJob<SetDataParams, SetDataResponse>({
      jobId: 'SetData',
      method: 'PUT',
      path: '/_matrix/client/v3/data/{type}',
      idempotency: 'idempotent',
      buildBody: (params) => objectBody(params.body),
      })"
    `)
  })

  it('writes a body that is typed by the event’s type', () => {
    const given = `
/rooms/{roomId}/send/{eventType}/{txnId}:
  put:
    operationId: sendMessage
    security: [{ accessToken: [] }]
    parameters:
      - { in: path, name: roomId, schema: { type: string } }
      - { in: path, name: eventType, schema: { type: string } }
      - { in: path, name: txnId, schema: { type: string } }
    requestBody: { content: { application/json: { schema: { type: object } } } }
    responses:
      200: { content: { application/json: { schema: { $ref: definitions/event.yaml } } } }
`
    expect(writeOperation(given)).toMatchInlineSnapshot(`
      "import type { JsonObject } from '../../internal/json.ts'
      import type { BaseJob } from '../../jobs/base-job.ts'
      import { type DefinitionFacts, defineJob } from '../../jobs/define-job.ts'
      import { objectBody } from '../../jobs/fields.ts'
      import { type Guard, fromGuard } from '../../jobs/guard.ts'
      import { isObject } from '../../jobs/primitive-guards.ts'
      import type { Session } from '../../jobs/session.ts'
      import { type Event, isEvent } from '../definitions/event.ts'
      import type { RoomEventContent } from '../events/contents.ts'

      /**
       * What \`SendMessageJob\` takes.
       *
       * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3roomsroomidsendeventtypetxnid
       */
      export interface SendMessageParams<EventType extends string = string, Content extends object = RoomEventContent<EventType>> {
      /** Path \`roomId\`. */
      readonly roomId: string
      /** Path \`eventType\`. */
      readonly eventType: EventType
      /** Path \`txnId\`. */
      readonly txnId: string
      /** The body. */
      readonly body: Content
      }

      /**
       * The body of \`sendMessage\`'s request.
       *
       * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3roomsroomidsendeventtypetxnid
       */
      export type SendMessageBody = JsonObject

      /**
       * Tells whether a value is \`SendMessageBody\`.
       *
       * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3roomsroomidsendeventtypetxnid
       */
      export const isSendMessageBody: Guard<SendMessageBody> = (value): value is SendMessageBody =>
      isObject(value)

      /**
       * The body of \`sendMessage\`'s response.
       *
       * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3roomsroomidsendeventtypetxnid
       */
      export type SendMessageResponse = Event

      /**
       * Tells whether a value is \`SendMessageResponse\`.
       *
       * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3roomsroomidsendeventtypetxnid
       */
      export const isSendMessageResponse: Guard<SendMessageResponse> = (value): value is SendMessageResponse =>
      isEvent(value)

      /**
       * The type of \`SendMessageJob\`: the event's type tells the type of its content.
       *
       * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3roomsroomidsendeventtypetxnid
       */
      export interface SendMessageDefinition extends DefinitionFacts<SendMessageParams, SendMessageResponse> {
        /**
       * Makes a job for \`sendMessage\`.
       *
       * \`PUT /_matrix/client/v3/rooms/{roomId}/send/{eventType}/{txnId}\` · needs a token · transaction
       * Status 200
       * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3roomsroomidsendeventtypetxnid
       */
      <EventType extends string, Content extends object = RoomEventContent<EventType>>(
          session: Session,
          params: SendMessageParams<EventType, NoInfer<Content>>,
        ): BaseJob
      }

      /**
       * Makes a job for \`sendMessage\`.
       *
       * \`PUT /_matrix/client/v3/rooms/{roomId}/send/{eventType}/{txnId}\` · needs a token · transaction
       * Status 200
       * @see https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3roomsroomidsendeventtypetxnid
       */
      export const SendMessageJob: SendMessageDefinition = /* @__PURE__ */ defineJob<SendMessageParams<string, object>, SendMessageResponse>({
      jobId: 'SendMessage',
      method: 'PUT',
      path: '/_matrix/client/v3/rooms/{roomId}/send/{eventType}/{txnId}',
      idempotency: 'transaction',
      sensitive: ['k'],
      buildBody: (params) => objectBody(params.body),
      response: /* @__PURE__ */ fromGuard(isSendMessageResponse),
      })"
    `)
  })

  it('writes a body of bytes', () => {
    const given = `
/upload:
  post:
    operationId: upload
    security: [{ accessToken: [] }]
    parameters:
      - { in: header, name: Content-Type, schema: { type: string } }
      - { in: query, name: filename, schema: { type: string } }
    requestBody: { content: { '*/*': { schema: { type: string, format: binary } } } }
    responses:
      200:
        content: { application/json: { schema: { properties: { content_uri: { type: string, pattern: '^mxc://' } }, required: [content_uri] } } }
      413: { description: M_TOO_LARGE }
`
    expect(writeOperation(given)).toMatchInlineSnapshot(`
      "import { requireText } from '../../internal/invalid-parameter.ts'
      import { defineJob } from '../../jobs/define-job.ts'
      import { optional, uploadBody } from '../../jobs/fields.ts'
      import type { FileDesc } from '../../jobs/file-desc.ts'
      import { type Guard, fromGuard } from '../../jobs/guard.ts'
      import { isObject, isPrefixed } from '../../jobs/primitive-guards.ts'
      import { toQuery } from '../../jobs/query.ts'

      /**
       * What \`UploadJob\` takes.
       *
       * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3upload
       */
      export interface UploadParams {
      /** Header \`Content-Type\`. */
      readonly contentType?: string | undefined
      /** Query \`filename\`. */
      readonly filename?: string | undefined
      /** The body. */
      readonly body: FileDesc
      }

      /**
       * The body of \`upload\`'s response.
       *
       * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3upload
       */
      export interface UploadResponse {
      /** Matches \`^mxc://\`. */
      readonly content_uri: string
      }

      /**
       * Tells whether a value is \`UploadResponse\`.
       *
       * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3upload
       */
      export const isUploadResponse: Guard<UploadResponse> = (value): value is UploadResponse =>
      isObject(value) && isPrefixed('mxc://', value.content_uri)

      /**
       * Makes a job for \`upload\`.
       *
       * \`POST /_matrix/client/v3/upload\` · needs a token · unsafe
       * Status 200 · errors 413 \`M_TOO_LARGE\`
       * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3upload
       */
      export const UploadJob = /* @__PURE__ */ defineJob<UploadParams, UploadResponse>({
      jobId: 'Upload',
      method: 'POST',
      path: '/_matrix/client/v3/upload',
      idempotency: 'unsafe',
      buildQuery: (params = {}) => toQuery({ filename: optional(params, 'filename', requireText) }),
      buildBody: (params) => uploadBody(params.body, params.contentType),
      response: /* @__PURE__ */ fromGuard(isUploadResponse),
      })"
    `)
  })
})
