import { describe, expect, it } from 'vitest'
import { writeOperation } from './write-operation.ts'

describe('operationFile, of the response', () => {
  it('writes a response of content, and of where it is', () => {
    const given = `
/download/{mediaId}:
  get:
    operationId: download
    deprecated: true
    parameters: [{ in: path, name: mediaId, schema: { type: string } }]
    responses:
      200: { content: { '*/*': { schema: { type: string } } } }
      307: { description: Elsewhere. }
`
    expect(writeOperation(given)).toMatchInlineSnapshot(`
      "import { defineJob } from '../../jobs/define-job.ts'
      import { type MediaResponse, type RedirectResponse, readMedia } from '../../jobs/media.ts'

      /**
       * What \`DownloadJob\` takes.
       *
       * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3downloadmediaid
       */
      export interface DownloadParams {
      /** Path \`mediaId\`. */
      readonly mediaId: string
      }

      /**
       * What \`download\` answers: the content, or where it is.
       *
       * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3downloadmediaid
       */
      export type DownloadResponse = MediaResponse | RedirectResponse

      /**
       * Makes a job for \`download\`.
       *
       * \`GET /_matrix/client/v3/download/{mediaId}\` · no token · safe · deprecated
       * Status 200, 307
       * @deprecated
       * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3downloadmediaid
       */
      export const DownloadJob = /* @__PURE__ */ defineJob<DownloadParams, DownloadResponse>({
      jobId: 'Download',
      method: 'GET',
      path: '/_matrix/client/v3/download/{mediaId}',
      auth: 'none',
      deprecated: true,
      idempotency: 'safe',
      statuses: [200, 307],
      returnType: 'File',
      response: readMedia,
      })"
    `)
  })

  it('writes a redirect', () => {
    const given = `
/login/redirect:
  get:
    operationId: goToLogin
    responses:
      302: { description: There. }
`
    expect(writeOperation(given)).toMatchInlineSnapshot(`
      "import { defineJob } from '../../jobs/define-job.ts'
      import { type RedirectResponse, readRedirect } from '../../jobs/media.ts'

      /**
       * What \`goToLogin\` answers: where to go on.
       *
       * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3loginredirect
       */
      export type GoToLoginResponse = RedirectResponse

      /**
       * Makes a job for \`goToLogin\`.
       *
       * \`GET /_matrix/client/v3/login/redirect\` · no token · safe
       * Status 302
       * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3loginredirect
       */
      export const GoToLoginJob = /* @__PURE__ */ defineJob<Record<never, never>, GoToLoginResponse>({
      jobId: 'GoToLogin',
      method: 'GET',
      path: '/_matrix/client/v3/login/redirect',
      auth: 'none',
      idempotency: 'safe',
      statuses: [302],
      response: readRedirect,
      })"
    `)
  })

  it('writes a redirect of any status, with a query free in form', () => {
    const given = `
/redirect:
  get:
    operationId: redirectAnywhere
    parameters:
      - { in: query, name: fields, schema: { type: object, additionalProperties: { type: string } } }
    responses:
      3XX: { description: There. }
`
    expect(writeOperation(given)).toMatchInlineSnapshot(`
      "import { defineJob } from '../../jobs/define-job.ts'
      import { requireTextMap, optional } from '../../jobs/fields.ts'
      import { type RedirectResponse, readRedirect } from '../../jobs/media.ts'
      import { toQuery } from '../../jobs/query.ts'

      /**
       * What \`RedirectAnywhereJob\` takes.
       *
       * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3redirect
       */
      export interface RedirectAnywhereParams {
      /** Query \`fields\`. */
      readonly fields?: { readonly [key: string]: string } | undefined
      }

      /**
       * What \`redirectAnywhere\` answers: where to go on.
       *
       * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3redirect
       */
      export type RedirectAnywhereResponse = RedirectResponse

      /**
       * Makes a job for \`redirectAnywhere\`.
       *
       * \`GET /_matrix/client/v3/redirect\` · no token · safe
       * Status 301, 302, 303, 307, 308
       * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3redirect
       */
      export const RedirectAnywhereJob = /* @__PURE__ */ defineJob<RedirectAnywhereParams, RedirectAnywhereResponse>({
      jobId: 'RedirectAnywhere',
      method: 'GET',
      path: '/_matrix/client/v3/redirect',
      auth: 'none',
      idempotency: 'safe',
      statuses: [301, 302, 303, 307, 308],
      buildQuery: (params = {}) => toQuery({ ...optional(params, 'fields', requireTextMap) }),
      response: readRedirect,
      })"
    `)
  })

  it('writes user-interactive authentication and secrets', () => {
    const given = `
/password:
  post:
    operationId: changePassword
    security: [{ accessToken: [] }]
    requestBody:
      content: { application/json: { schema: { properties: { new_password: { type: string }, auth: { type: object } }, required: [new_password] } } }
    responses:
      200: { content: { application/json: { schema: { type: object } } } }
      401: { content: { application/json: { schema: { $ref: definitions/auth_response.yaml } } } }
`
    expect(writeOperation(given)).toMatchInlineSnapshot(`
      "import { requireText } from '../../internal/invalid-parameter.ts'
      import type { JsonObject } from '../../internal/json.ts'
      import { type EmptyResponse, defineJob } from '../../jobs/define-job.ts'
      import { requireObject, optional, fieldsBody } from '../../jobs/fields.ts'
      import type { Guard } from '../../jobs/guard.ts'
      import { isObject, isText } from '../../jobs/primitive-guards.ts'
      import { readInteractiveAuth } from '../../jobs/read-interactive-auth.ts'

      /**
       * What \`ChangePasswordJob\` takes.
       *
       * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3password
       */
      export interface ChangePasswordParams {
      /** Body \`new_password\`: sensitive. */
      readonly newPassword: string
      /** Body \`auth\`: sensitive. */
      readonly auth?: JsonObject | undefined
      }

      /**
       * The body of \`changePassword\`'s request.
       *
       * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3password
       */
      export interface ChangePasswordBody {
      readonly new_password: string
      readonly auth?: JsonObject | null
      }

      /**
       * Tells whether a value is \`ChangePasswordBody\`.
       *
       * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3password
       */
      export const isChangePasswordBody: Guard<ChangePasswordBody> = (value): value is ChangePasswordBody =>
      isObject(value) && isText(value.new_password) && (value.auth == null || isObject(value.auth))

      /**
       * What \`changePassword\` answers: nothing that has a meaning.
       *
       * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3password
       */
      export type ChangePasswordResponse = EmptyResponse

      /**
       * Makes a job for \`changePassword\`.
       *
       * \`POST /_matrix/client/v3/password\` · needs a token · unsafe · user-interactive authentication
       * Status 200 · errors 401
       * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3password
       */
      export const ChangePasswordJob = /* @__PURE__ */ defineJob<ChangePasswordParams, ChangePasswordResponse>({
      jobId: 'ChangePassword',
      method: 'POST',
      path: '/_matrix/client/v3/password',
      idempotency: 'unsafe',
      sensitive: ['auth', 'client_secret', 'id_access_token', 'new_password', 'password', 'response', 'token'],
      buildBody: (params) => fieldsBody({
      new_password: requireText('newPassword', params.newPassword),
      auth: optional(params, 'auth', requireObject),
      }),
      refusal: readInteractiveAuth,
      })"
    `)
  })

  it('writes secrets of a response', () => {
    const given = `
/tokens:
  post:
    operationId: makeToken
    responses:
      200: { content: { application/json: { schema: { properties: { access_token: { type: string }, expires_in_ms: { type: integer } } } } } }
`
    expect(writeOperation(given)).toMatchInlineSnapshot(`
      "import { defineJob } from '../../jobs/define-job.ts'
      import { type Guard, fromGuard } from '../../jobs/guard.ts'
      import { isObject, isText, isInteger } from '../../jobs/primitive-guards.ts'

      /**
       * The body of \`makeToken\`'s response.
       *
       * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3tokens
       */
      export interface MakeTokenResponse {
      readonly access_token?: string | null
      /** In milliseconds. */
      readonly expires_in_ms?: number | null
      }

      /**
       * Tells whether a value is \`MakeTokenResponse\`.
       *
       * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3tokens
       */
      export const isMakeTokenResponse: Guard<MakeTokenResponse> = (value): value is MakeTokenResponse =>
      isObject(value) && (value.access_token == null || isText(value.access_token)) && (value.expires_in_ms == null || isInteger(value.expires_in_ms))

      /**
       * Makes a job for \`makeToken\`.
       *
       * \`POST /_matrix/client/v3/tokens\` · no token · unsafe
       * Status 200
       * @see https://spec.matrix.org/v1.18/client-server-api/#post_matrixclientv3tokens
       */
      export const MakeTokenJob = /* @__PURE__ */ defineJob<Record<never, never>, MakeTokenResponse>({
      jobId: 'MakeToken',
      method: 'POST',
      path: '/_matrix/client/v3/tokens',
      auth: 'none',
      idempotency: 'unsafe',
      sensitiveResponse: ['access_token'],
      response: /* @__PURE__ */ fromGuard(isMakeTokenResponse),
      })"
    `)
  })
})
