// Generated from the Matrix specification by generator/. Do not edit.

import type { OperationSpec } from './operation-spec.ts'

/** The operations of the identity API. */
export const identity: readonly OperationSpec[] = [
  {
    api: 'identity',
    operationId: 'getValidated3pidV2',
    method: 'GET',
    path: '/_matrix/identity/v2/3pid/getValidated3pid',
    security: 'required',
    parameters: [
      { in: 'query', name: 'sid', required: true, schema: { type: 'string' } },
      { in: 'query', name: 'client_secret', required: true, schema: { type: 'string' } },
    ],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: {
              medium: { type: 'string' },
              address: { type: 'string' },
              validated_at: { type: 'integer', format: 'int64' },
            },
            required: ['medium', 'address', 'validated_at'],
          },
        },
      },
      '400': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'identity',
    operationId: 'bindV2',
    method: 'POST',
    path: '/_matrix/identity/v2/3pid/bind',
    security: 'required',
    parameters: [],
    body: {
      required: false,
      content: {
        'application/json': {
          type: 'object',
          properties: {
            sid: { type: 'string' },
            client_secret: { type: 'string' },
            mxid: { type: 'string' },
          },
          required: ['sid', 'client_secret', 'mxid'],
        },
      },
    },
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: {
              address: { type: 'string' },
              medium: { type: 'string' },
              mxid: { type: 'string' },
              not_before: { type: 'integer', format: 'int64' },
              not_after: { type: 'integer', format: 'int64' },
              ts: { type: 'integer', format: 'int64' },
              signatures: { type: 'object', allOf: [{ $ref: '#/$defs/server-signatures' }] },
            },
            required: ['address', 'medium', 'mxid', 'not_before', 'not_after', 'ts', 'signatures'],
          },
        },
      },
      '400': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'identity',
    operationId: 'unbindV2',
    method: 'POST',
    path: '/_matrix/identity/v2/3pid/unbind',
    security: 'required',
    parameters: [],
    body: {
      required: false,
      content: {
        'application/json': {
          type: 'object',
          properties: {
            sid: { type: 'string' },
            client_secret: { type: 'string' },
            mxid: { type: 'string' },
            threepid: {
              type: 'object',
              properties: { medium: { type: 'string' }, address: { type: 'string' } },
              required: ['medium', 'address'],
            },
          },
          required: ['threepid', 'mxid'],
        },
      },
    },
    responses: {
      '200': { content: { 'application/json': { type: 'object' } } },
      '400': {},
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '404': {},
      '501': {},
    },
  },
  {
    api: 'identity',
    operationId: 'registerAccount',
    method: 'POST',
    path: '/_matrix/identity/v2/account/register',
    security: 'none',
    parameters: [],
    body: { required: false, content: { 'application/json': { $ref: '#/$defs/openid_token' } } },
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: { token: { type: 'string' } },
            required: ['token'],
          },
        },
      },
    },
  },
  {
    api: 'identity',
    operationId: 'getAccount',
    method: 'GET',
    path: '/_matrix/identity/v2/account',
    security: 'required',
    parameters: [],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: { user_id: { type: 'string' } },
            required: ['user_id'],
          },
        },
      },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'identity',
    operationId: 'logout',
    method: 'POST',
    path: '/_matrix/identity/v2/account/logout',
    security: 'required',
    parameters: [],
    responses: {
      '200': { content: { 'application/json': { type: 'object' } } },
      '401': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'identity',
    operationId: 'emailRequestTokenV2',
    method: 'POST',
    path: '/_matrix/identity/v2/validate/email/requestToken',
    security: 'required',
    parameters: [],
    body: {
      required: false,
      content: { 'application/json': { $ref: '#/$defs/identity.request_email_validation' } },
    },
    responses: {
      '200': { content: { 'application/json': { $ref: '#/$defs/sid' } } },
      '400': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'identity',
    operationId: 'emailSubmitTokenPostV2',
    method: 'POST',
    path: '/_matrix/identity/v2/validate/email/submitToken',
    security: 'required',
    parameters: [],
    body: {
      required: false,
      content: {
        'application/json': {
          type: 'object',
          properties: {
            sid: { type: 'string' },
            client_secret: { type: 'string' },
            token: { type: 'string' },
          },
          required: ['sid', 'client_secret', 'token'],
        },
      },
    },
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: { success: { type: 'boolean' } },
            required: ['success'],
          },
        },
      },
      '400': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'identity',
    operationId: 'emailSubmitTokenGetV2',
    method: 'GET',
    path: '/_matrix/identity/v2/validate/email/submitToken',
    security: 'optional',
    parameters: [
      { in: 'query', name: 'sid', required: true, schema: { type: 'string' } },
      { in: 'query', name: 'client_secret', required: true, schema: { type: 'string' } },
      { in: 'query', name: 'token', required: true, schema: { type: 'string' } },
    ],
    responses: {
      '200': {},
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '3XX': {},
      '4XX': {},
    },
  },
  {
    api: 'identity',
    operationId: 'blindlySignStuffV2',
    method: 'POST',
    path: '/_matrix/identity/v2/sign-ed25519',
    security: 'required',
    parameters: [],
    body: {
      required: false,
      content: {
        'application/json': {
          type: 'object',
          properties: {
            mxid: { type: 'string' },
            token: { type: 'string' },
            private_key: { type: 'string' },
          },
          required: ['mxid', 'token', 'private_key'],
        },
      },
    },
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: {
              mxid: { type: 'string' },
              sender: { type: 'string' },
              signatures: { type: 'object', allOf: [{ $ref: '#/$defs/server-signatures' }] },
              token: { type: 'string' },
            },
            required: ['mxid', 'sender', 'signatures', 'token'],
          },
        },
      },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'identity',
    operationId: 'getHashDetails',
    method: 'GET',
    path: '/_matrix/identity/v2/hash_details',
    security: 'required',
    parameters: [],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: {
              lookup_pepper: { type: 'string' },
              algorithms: { type: 'array', items: { type: 'string' } },
            },
            required: ['lookup_pepper', 'algorithms'],
          },
        },
      },
    },
  },
  {
    api: 'identity',
    operationId: 'lookupUsersV2',
    method: 'POST',
    path: '/_matrix/identity/v2/lookup',
    security: 'required',
    parameters: [],
    body: {
      required: false,
      content: {
        'application/json': {
          type: 'object',
          properties: {
            algorithm: { type: 'string' },
            pepper: { type: 'string' },
            addresses: { type: 'array', items: { type: 'string' } },
          },
          required: ['algorithm', 'pepper', 'addresses'],
        },
      },
    },
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: { mappings: { type: 'object', additionalProperties: { type: 'string' } } },
            required: ['mappings'],
          },
        },
      },
      '400': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'identity',
    operationId: 'msisdnRequestTokenV2',
    method: 'POST',
    path: '/_matrix/identity/v2/validate/msisdn/requestToken',
    security: 'required',
    parameters: [],
    body: {
      required: false,
      content: { 'application/json': { $ref: '#/$defs/identity.request_msisdn_validation' } },
    },
    responses: {
      '200': { content: { 'application/json': { $ref: '#/$defs/sid' } } },
      '400': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'identity',
    operationId: 'msisdnSubmitTokenPostV2',
    method: 'POST',
    path: '/_matrix/identity/v2/validate/msisdn/submitToken',
    security: 'required',
    parameters: [],
    body: {
      required: false,
      content: {
        'application/json': {
          type: 'object',
          properties: {
            sid: { type: 'string' },
            client_secret: { type: 'string' },
            token: { type: 'string' },
          },
          required: ['sid', 'client_secret', 'token'],
        },
      },
    },
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: { success: { type: 'boolean' } },
            required: ['success'],
          },
        },
      },
      '400': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'identity',
    operationId: 'msisdnSubmitTokenGetV2',
    method: 'GET',
    path: '/_matrix/identity/v2/validate/msisdn/submitToken',
    security: 'optional',
    parameters: [
      { in: 'query', name: 'sid', required: true, schema: { type: 'string' } },
      { in: 'query', name: 'client_secret', required: true, schema: { type: 'string' } },
      { in: 'query', name: 'token', required: true, schema: { type: 'string' } },
    ],
    responses: {
      '200': {},
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '3XX': {},
      '4XX': {},
    },
  },
  {
    api: 'identity',
    operationId: 'pingV2',
    method: 'GET',
    path: '/_matrix/identity/v2',
    security: 'none',
    parameters: [],
    responses: { '200': { content: { 'application/json': { type: 'object' } } } },
  },
  {
    api: 'identity',
    operationId: 'getPubKeyV2',
    method: 'GET',
    path: '/_matrix/identity/v2/pubkey/{keyId}',
    security: 'none',
    parameters: [{ in: 'path', name: 'keyId', required: true, schema: { type: 'string' } }],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: { public_key: { type: 'string' } },
            required: ['public_key'],
          },
        },
      },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'identity',
    operationId: 'isPubKeyValidV2',
    method: 'GET',
    path: '/_matrix/identity/v2/pubkey/isvalid',
    security: 'none',
    parameters: [{ in: 'query', name: 'public_key', required: true, schema: { type: 'string' } }],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: { valid: { type: 'boolean' } },
            required: ['valid'],
          },
        },
      },
    },
  },
  {
    api: 'identity',
    operationId: 'isEphemeralPubKeyValidV2',
    method: 'GET',
    path: '/_matrix/identity/v2/pubkey/ephemeral/isvalid',
    security: 'none',
    parameters: [{ in: 'query', name: 'public_key', required: true, schema: { type: 'string' } }],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: { valid: { type: 'boolean' } },
            required: ['valid'],
          },
        },
      },
    },
  },
  {
    api: 'identity',
    operationId: 'storeInviteV2',
    method: 'POST',
    path: '/_matrix/identity/v2/store-invite',
    security: 'required',
    parameters: [],
    body: {
      required: false,
      content: {
        'application/json': {
          type: 'object',
          properties: {
            medium: { type: 'string' },
            address: { type: 'string' },
            room_id: { type: 'string', format: 'mx-room-id', pattern: '^!' },
            sender: { type: 'string', format: 'mx-user-id', pattern: '^@' },
            room_alias: { type: 'string', format: 'mx-room-alias', pattern: '^#' },
            room_avatar_url: { type: 'string', format: 'mx-mxc-uri', pattern: '^mxc:\\/\\/' },
            room_join_rules: { type: 'string' },
            room_name: { type: 'string' },
            sender_display_name: { type: 'string' },
            sender_avatar_url: { type: 'string', format: 'mx-mxc-uri', pattern: '^mxc:\\/\\/' },
            room_type: { type: 'string' },
          },
          required: ['medium', 'address', 'room_id', 'sender'],
        },
      },
    },
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: {
              token: { type: 'string' },
              public_keys: {
                type: 'array',
                items: {
                  type: 'object',
                  properties: { public_key: { type: 'string' }, key_validity_url: { type: 'string' } },
                  required: ['public_key', 'key_validity_url'],
                },
              },
              display_name: { type: 'string' },
            },
            required: ['token', 'public_keys', 'display_name'],
          },
        },
      },
      '400': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'identity',
    operationId: 'getTerms',
    method: 'GET',
    path: '/_matrix/identity/v2/terms',
    security: 'none',
    parameters: [],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: {
              policies: {
                type: 'object',
                additionalProperties: {
                  type: 'object',
                  properties: { version: { type: 'string' } },
                  required: ['version'],
                  additionalProperties: {
                    type: 'object',
                    properties: { name: { type: 'string' }, url: { type: 'string' } },
                    required: ['name', 'url'],
                  },
                },
              },
            },
            required: ['policies'],
          },
        },
      },
    },
  },
  {
    api: 'identity',
    operationId: 'agreeToTerms',
    method: 'POST',
    path: '/_matrix/identity/v2/terms',
    security: 'required',
    parameters: [],
    body: {
      required: false,
      content: {
        'application/json': {
          type: 'object',
          properties: { user_accepts: { type: 'array', items: { type: 'string' } } },
          required: ['user_accepts'],
        },
      },
    },
    responses: { '200': { content: { 'application/json': { type: 'object' } } } },
  },
  {
    api: 'identity',
    operationId: 'getVersions',
    method: 'GET',
    path: '/_matrix/identity/versions',
    security: 'none',
    parameters: [],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: { versions: { type: 'array', items: { type: 'string' } } },
            required: ['versions'],
          },
        },
      },
    },
  },
]
