// Generated from the Matrix specification by generator/. Do not edit.

import type { OperationSpec } from './operation-spec.ts'

/** The operations of the client-server API. */
export const clientServer: readonly OperationSpec[] = [
  {
    api: 'client-server',
    operationId: 'setAccountData',
    method: 'PUT',
    path: '/_matrix/client/v3/user/{userId}/account_data/{type}',
    security: 'required',
    parameters: [
      { in: 'path', name: 'userId', required: true, schema: { type: 'string' } },
      { in: 'path', name: 'type', required: true, schema: { type: 'string' } },
    ],
    body: { required: true, content: { 'application/json': { type: 'object' } } },
    responses: {
      '200': { content: { 'application/json': { type: 'object' } } },
      '400': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '405': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'getAccountData',
    method: 'GET',
    path: '/_matrix/client/v3/user/{userId}/account_data/{type}',
    security: 'required',
    parameters: [
      { in: 'path', name: 'userId', required: true, schema: { type: 'string' } },
      { in: 'path', name: 'type', required: true, schema: { type: 'string' } },
    ],
    responses: {
      '200': { content: { 'application/json': { type: 'object' } } },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'setAccountDataPerRoom',
    method: 'PUT',
    path: '/_matrix/client/v3/user/{userId}/rooms/{roomId}/account_data/{type}',
    security: 'required',
    parameters: [
      { in: 'path', name: 'userId', required: true, schema: { type: 'string' } },
      { in: 'path', name: 'roomId', required: true, schema: { type: 'string' } },
      { in: 'path', name: 'type', required: true, schema: { type: 'string' } },
    ],
    body: { required: true, content: { 'application/json': { type: 'object' } } },
    responses: {
      '200': { content: { 'application/json': { type: 'object' } } },
      '400': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '405': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'getAccountDataPerRoom',
    method: 'GET',
    path: '/_matrix/client/v3/user/{userId}/rooms/{roomId}/account_data/{type}',
    security: 'required',
    parameters: [
      { in: 'path', name: 'userId', required: true, schema: { type: 'string' } },
      { in: 'path', name: 'roomId', required: true, schema: { type: 'string' } },
      { in: 'path', name: 'type', required: true, schema: { type: 'string' } },
    ],
    responses: {
      '200': { content: { 'application/json': { type: 'object' } } },
      '400': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'deactivateAccount',
    method: 'POST',
    path: '/_matrix/client/v3/account/deactivate',
    security: 'optional',
    parameters: [],
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          properties: {
            auth: { allOf: [{ $ref: '#/$defs/auth_data' }] },
            id_server: { type: 'string' },
            erase: { type: 'boolean' },
          },
        },
      },
    },
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: { id_server_unbind_result: { type: 'string', enum: ['success', 'no-support'] } },
            required: ['id_server_unbind_result'],
          },
        },
      },
      '401': { content: { 'application/json': { $ref: '#/$defs/auth_response' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'getWhoIs',
    method: 'GET',
    path: '/_matrix/client/v3/admin/whois/{userId}',
    security: 'required',
    parameters: [{ in: 'path', name: 'userId', required: true, schema: { type: 'string' } }],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: {
              user_id: { type: 'string' },
              devices: {
                type: 'object',
                additionalProperties: {
                  type: 'object',
                  properties: {
                    sessions: {
                      type: 'array',
                      items: {
                        type: 'object',
                        properties: {
                          connections: {
                            type: 'array',
                            items: {
                              type: 'object',
                              properties: {
                                ip: { type: 'string' },
                                last_seen: { type: 'integer', format: 'int64' },
                                user_agent: { type: 'string' },
                              },
                            },
                          },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
  {
    api: 'client-server',
    operationId: 'getAdminSuspendUser',
    method: 'GET',
    path: '/_matrix/client/v1/admin/suspend/{userId}',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'userId',
        required: true,
        schema: { type: 'string', format: 'mx-user-id', pattern: '^@' },
      },
    ],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: { suspended: { type: 'boolean' } },
            required: ['suspended'],
          },
        },
      },
      '400': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'setAdminSuspendUser',
    method: 'PUT',
    path: '/_matrix/client/v1/admin/suspend/{userId}',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'userId',
        required: true,
        schema: { type: 'string', format: 'mx-user-id', pattern: '^@' },
      },
    ],
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          properties: { suspended: { type: 'boolean' } },
          required: ['suspended'],
        },
      },
    },
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: { suspended: { type: 'boolean' } },
            required: ['suspended'],
          },
        },
      },
      '400': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'getAdminLockUser',
    method: 'GET',
    path: '/_matrix/client/v1/admin/lock/{userId}',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'userId',
        required: true,
        schema: { type: 'string', format: 'mx-user-id', pattern: '^@' },
      },
    ],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: { locked: { type: 'boolean' } },
            required: ['locked'],
          },
        },
      },
      '400': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'setAdminLockUser',
    method: 'PUT',
    path: '/_matrix/client/v1/admin/lock/{userId}',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'userId',
        required: true,
        schema: { type: 'string', format: 'mx-user-id', pattern: '^@' },
      },
    ],
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          properties: { locked: { type: 'boolean' } },
          required: ['locked'],
        },
      },
    },
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: { locked: { type: 'boolean' } },
            required: ['locked'],
          },
        },
      },
      '400': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'getAccount3PIDs',
    method: 'GET',
    path: '/_matrix/client/v3/account/3pid',
    security: 'required',
    parameters: [],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: {
              threepids: {
                type: 'array',
                items: {
                  type: 'object',
                  properties: {
                    medium: { type: 'string', enum: ['email', 'msisdn'] },
                    address: { type: 'string' },
                    validated_at: { type: 'integer', format: 'int64' },
                    added_at: { type: 'integer', format: 'int64' },
                  },
                  required: ['medium', 'address', 'validated_at', 'added_at'],
                },
              },
            },
          },
        },
      },
    },
  },
  {
    api: 'client-server',
    operationId: 'post3PIDs',
    method: 'POST',
    path: '/_matrix/client/v3/account/3pid',
    security: 'required',
    parameters: [],
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          properties: {
            three_pid_creds: {
              type: 'object',
              properties: {
                client_secret: { type: 'string' },
                id_server: { type: 'string' },
                id_access_token: { type: 'string' },
                sid: { type: 'string' },
              },
              required: ['client_secret', 'id_server', 'id_access_token', 'sid'],
            },
          },
          required: ['three_pid_creds'],
        },
      },
    },
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: { submit_url: { type: 'string', format: 'uri' } },
          },
        },
      },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'add3PID',
    method: 'POST',
    path: '/_matrix/client/v3/account/3pid/add',
    security: 'required',
    parameters: [],
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          properties: {
            auth: { allOf: [{ $ref: '#/$defs/auth_data' }] },
            client_secret: { type: 'string' },
            sid: { type: 'string' },
          },
          required: ['client_secret', 'sid'],
        },
      },
    },
    responses: {
      '200': { content: { 'application/json': { type: 'object' } } },
      '401': { content: { 'application/json': { $ref: '#/$defs/auth_response' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'bind3PID',
    method: 'POST',
    path: '/_matrix/client/v3/account/3pid/bind',
    security: 'required',
    parameters: [],
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          properties: {
            client_secret: { type: 'string' },
            id_server: { type: 'string' },
            id_access_token: { type: 'string' },
            sid: { type: 'string' },
          },
          required: ['client_secret', 'id_server', 'id_access_token', 'sid'],
        },
      },
    },
    responses: {
      '200': { content: { 'application/json': { type: 'object' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'delete3pidFromAccount',
    method: 'POST',
    path: '/_matrix/client/v3/account/3pid/delete',
    security: 'required',
    parameters: [],
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          properties: {
            id_server: { type: 'string' },
            medium: { type: 'string', enum: ['email', 'msisdn'] },
            address: { type: 'string' },
          },
          required: ['medium', 'address'],
        },
      },
    },
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: { id_server_unbind_result: { type: 'string', enum: ['no-support', 'success'] } },
            required: ['id_server_unbind_result'],
          },
        },
      },
    },
  },
  {
    api: 'client-server',
    operationId: 'unbind3pidFromAccount',
    method: 'POST',
    path: '/_matrix/client/v3/account/3pid/unbind',
    security: 'required',
    parameters: [],
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          properties: {
            id_server: { type: 'string' },
            medium: { type: 'string', enum: ['email', 'msisdn'] },
            address: { type: 'string' },
          },
          required: ['medium', 'address'],
        },
      },
    },
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: { id_server_unbind_result: { type: 'string', enum: ['no-support', 'success'] } },
            required: ['id_server_unbind_result'],
          },
        },
      },
    },
  },
  {
    api: 'client-server',
    operationId: 'requestTokenTo3PIDEmail',
    method: 'POST',
    path: '/_matrix/client/v3/account/3pid/email/requestToken',
    security: 'none',
    parameters: [],
    body: {
      required: true,
      content: { 'application/json': { $ref: '#/$defs/client-server.request_email_validation' } },
    },
    responses: {
      '200': { content: { 'application/json': { $ref: '#/$defs/request_token_response' } } },
      '400': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'requestTokenTo3PIDMSISDN',
    method: 'POST',
    path: '/_matrix/client/v3/account/3pid/msisdn/requestToken',
    security: 'none',
    parameters: [],
    body: {
      required: true,
      content: { 'application/json': { $ref: '#/$defs/client-server.request_msisdn_validation' } },
    },
    responses: {
      '200': { content: { 'application/json': { $ref: '#/$defs/request_token_response' } } },
      '400': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'pingAppservice',
    method: 'POST',
    path: '/_matrix/client/v1/appservice/{appserviceId}/ping',
    security: 'required',
    parameters: [{ in: 'path', name: 'appserviceId', required: true, schema: { type: 'string' } }],
    body: {
      required: true,
      content: { 'application/json': { type: 'object', properties: { transaction_id: { type: 'string' } } } },
    },
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: { duration_ms: { type: 'integer' } },
            required: ['duration_ms'],
          },
        },
      },
      '400': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '502': {
        content: {
          'application/json': {
            type: 'object',
            properties: {
              errcode: { type: 'string', enum: ['M_BAD_STATUS', 'M_CONNECTION_FAILED'] },
              error: { type: 'string' },
              status: { type: 'integer' },
              body: { type: 'string' },
            },
            required: ['errcode'],
          },
        },
      },
      '504': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'updateAppserviceRoomDirectoryVisibility',
    method: 'PUT',
    path: '/_matrix/client/v3/directory/list/appservice/{networkId}/{roomId}',
    security: 'required',
    parameters: [
      { in: 'path', name: 'networkId', required: true, schema: { type: 'string' } },
      { in: 'path', name: 'roomId', required: true, schema: { type: 'string' } },
    ],
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          properties: { visibility: { type: 'string', enum: ['public', 'private'] } },
          required: ['visibility'],
        },
      },
    },
    responses: { '200': { content: { 'application/json': { type: 'object' } } } },
  },
  {
    api: 'client-server',
    operationId: 'getContentAuthed',
    method: 'GET',
    path: '/_matrix/client/v1/media/download/{serverName}/{mediaId}',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'serverName',
        required: true,
        schema: { type: 'string', format: 'mx-server-name' },
      },
      { in: 'path', name: 'mediaId', required: true, schema: { type: 'string' } },
      {
        in: 'query',
        name: 'timeout_ms',
        required: false,
        schema: { type: 'integer', format: 'int64', default: 20000 },
      },
    ],
    responses: {
      '200': {
        headers: {
          'Content-Type': { required: true, schema: { type: 'string' } },
          'Content-Disposition': { required: true, schema: { type: 'string' } },
        },
        content: { 'application/octet-stream': {} },
      },
      '307': { headers: { Location: { required: false, schema: { type: 'string', format: 'uri' } } } },
      '308': { headers: { Location: { required: false, schema: { type: 'string', format: 'uri' } } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
      '502': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '504': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'getContentOverrideNameAuthed',
    method: 'GET',
    path: '/_matrix/client/v1/media/download/{serverName}/{mediaId}/{fileName}',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'serverName',
        required: true,
        schema: { type: 'string', format: 'mx-server-name' },
      },
      { in: 'path', name: 'mediaId', required: true, schema: { type: 'string' } },
      { in: 'path', name: 'fileName', required: true, schema: { type: 'string' } },
      {
        in: 'query',
        name: 'timeout_ms',
        required: false,
        schema: { type: 'integer', format: 'int64', default: 20000 },
      },
    ],
    responses: {
      '200': {
        headers: {
          'Content-Type': { required: true, schema: { type: 'string' } },
          'Content-Disposition': { required: true, schema: { type: 'string' } },
        },
        content: { 'application/octet-stream': {} },
      },
      '307': { headers: { Location: { required: false, schema: { type: 'string', format: 'uri' } } } },
      '308': { headers: { Location: { required: false, schema: { type: 'string', format: 'uri' } } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
      '502': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '504': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'getContentThumbnailAuthed',
    method: 'GET',
    path: '/_matrix/client/v1/media/thumbnail/{serverName}/{mediaId}',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'serverName',
        required: true,
        schema: { type: 'string', format: 'mx-server-name' },
      },
      { in: 'path', name: 'mediaId', required: true, schema: { type: 'string' } },
      { in: 'query', name: 'width', required: true, schema: { type: 'integer' } },
      { in: 'query', name: 'height', required: true, schema: { type: 'integer' } },
      { in: 'query', name: 'method', required: false, schema: { type: 'string', enum: ['crop', 'scale'] } },
      {
        in: 'query',
        name: 'timeout_ms',
        required: false,
        schema: { type: 'integer', format: 'int64', default: 20000 },
      },
      { in: 'query', name: 'animated', required: false, schema: { type: 'boolean' } },
    ],
    responses: {
      '200': {
        headers: {
          'Content-Disposition': { required: true, schema: { type: 'string' } },
          'Content-Type': {
            required: true,
            schema: {
              type: 'string',
              enum: ['image/jpeg', 'image/png', 'image/apng', 'image/gif', 'image/webp'],
            },
          },
        },
        content: { 'image/jpeg': {}, 'image/png': {}, 'image/apng': {}, 'image/gif': {}, 'image/webp': {} },
      },
      '307': { headers: { Location: { required: false, schema: { type: 'string', format: 'uri' } } } },
      '308': { headers: { Location: { required: false, schema: { type: 'string', format: 'uri' } } } },
      '400': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '413': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
      '502': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '504': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'getUrlPreviewAuthed',
    method: 'GET',
    path: '/_matrix/client/v1/media/preview_url',
    security: 'required',
    parameters: [
      { in: 'query', name: 'url', required: true, schema: { type: 'string', format: 'uri' } },
      { in: 'query', name: 'ts', required: false, schema: { type: 'integer', format: 'int64' } },
    ],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: {
              'matrix:image:size': { type: 'integer', format: 'int64' },
              'og:image': { type: 'string', format: 'uri' },
            },
            additionalProperties: {},
          },
        },
      },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'getConfigAuthed',
    method: 'GET',
    path: '/_matrix/client/v1/media/config',
    security: 'required',
    parameters: [],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: { 'm.upload.size': { type: 'integer', format: 'int64' } },
          },
        },
      },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'ban',
    method: 'POST',
    path: '/_matrix/client/v3/rooms/{roomId}/ban',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'roomId',
        required: true,
        schema: { type: 'string', format: 'mx-room-id', pattern: '^!' },
      },
    ],
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          properties: {
            user_id: { type: 'string', format: 'mx-user-id', pattern: '^@' },
            reason: { type: 'string' },
          },
          required: ['user_id'],
        },
      },
    },
    responses: {
      '200': { content: { 'application/json': { type: 'object' } } },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'unban',
    method: 'POST',
    path: '/_matrix/client/v3/rooms/{roomId}/unban',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'roomId',
        required: true,
        schema: { type: 'string', format: 'mx-room-id', pattern: '^!' },
      },
    ],
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          properties: {
            user_id: { type: 'string', format: 'mx-user-id', pattern: '^@' },
            reason: { type: 'string' },
          },
          required: ['user_id'],
        },
      },
    },
    responses: {
      '200': { content: { 'application/json': { type: 'object' } } },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'getCapabilities',
    method: 'GET',
    path: '/_matrix/client/v3/capabilities',
    security: 'required',
    parameters: [],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            required: ['capabilities'],
            properties: {
              capabilities: {
                type: 'object',
                additionalProperties: {},
                properties: {
                  'm.change_password': { $ref: '#/$defs/capabilities.booleanCapability' },
                  'm.forget_forced_upon_leave': { $ref: '#/$defs/capabilities.booleanCapability' },
                  'm.room_versions': {
                    type: 'object',
                    properties: {
                      default: { type: 'string' },
                      available: {
                        type: 'object',
                        additionalProperties: { type: 'string', enum: ['stable', 'unstable'] },
                      },
                    },
                    required: ['default', 'available'],
                  },
                  'm.set_displayname': { deprecated: true, $ref: '#/$defs/capabilities.booleanCapability' },
                  'm.set_avatar_url': { deprecated: true, $ref: '#/$defs/capabilities.booleanCapability' },
                  'm.3pid_changes': { $ref: '#/$defs/capabilities.booleanCapability' },
                  'm.get_login_token': { $ref: '#/$defs/capabilities.booleanCapability' },
                  'm.profile_fields': {
                    type: 'object',
                    properties: {
                      allowed: { type: 'array', items: { type: 'string' } },
                      disallowed: { type: 'array', items: { type: 'string' } },
                      enabled: { type: 'boolean' },
                    },
                    required: ['enabled'],
                  },
                  'm.account_moderation': {
                    type: 'object',
                    properties: { suspend: { type: 'boolean' }, lock: { type: 'boolean' } },
                  },
                },
              },
            },
          },
        },
      },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'uploadContent',
    method: 'POST',
    path: '/_matrix/media/v3/upload',
    security: 'required',
    parameters: [
      { in: 'header', name: 'Content-Type', required: false, schema: { type: 'string' } },
      { in: 'query', name: 'filename', required: false, schema: { type: 'string' } },
    ],
    body: { required: true, content: { 'application/octet-stream': {} } },
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            required: ['content_uri'],
            properties: { content_uri: { type: 'string', format: 'mx-mxc-uri', pattern: '^mxc:\\/\\/' } },
          },
        },
      },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '413': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'uploadContentToMXC',
    method: 'PUT',
    path: '/_matrix/media/v3/upload/{serverName}/{mediaId}',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'serverName',
        required: true,
        schema: { type: 'string', format: 'mx-server-name' },
      },
      { in: 'path', name: 'mediaId', required: true, schema: { type: 'string' } },
      { in: 'header', name: 'Content-Type', required: false, schema: { type: 'string' } },
      { in: 'query', name: 'filename', required: false, schema: { type: 'string' } },
    ],
    body: { required: true, content: { 'application/octet-stream': {} } },
    responses: {
      '200': { content: { 'application/json': { type: 'object' } } },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '409': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '413': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'createContent',
    method: 'POST',
    path: '/_matrix/media/v1/create',
    security: 'required',
    parameters: [],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            required: ['content_uri'],
            properties: {
              content_uri: { type: 'string', format: 'mx-mxc-uri', pattern: '^mxc:\\/\\/' },
              unused_expires_at: { type: 'integer', format: 'int64' },
            },
          },
        },
      },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'getContent',
    method: 'GET',
    path: '/_matrix/media/v3/download/{serverName}/{mediaId}',
    security: 'none',
    parameters: [
      {
        in: 'path',
        name: 'serverName',
        required: true,
        schema: { type: 'string', format: 'mx-server-name' },
      },
      { in: 'path', name: 'mediaId', required: true, schema: { type: 'string' } },
      { in: 'query', name: 'allow_remote', required: false, schema: { type: 'boolean', default: true } },
      {
        in: 'query',
        name: 'timeout_ms',
        required: false,
        schema: { type: 'integer', format: 'int64', default: 20000 },
      },
      { in: 'query', name: 'allow_redirect', required: false, schema: { type: 'boolean', default: false } },
    ],
    responses: {
      '200': {
        headers: {
          'Content-Type': { required: true, schema: { type: 'string' } },
          'Content-Disposition': { required: true, schema: { type: 'string' } },
        },
        content: { 'application/octet-stream': {} },
      },
      '307': { headers: { Location: { required: false, schema: { type: 'string', format: 'uri' } } } },
      '308': { headers: { Location: { required: false, schema: { type: 'string', format: 'uri' } } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
      '502': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '504': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'getContentOverrideName',
    method: 'GET',
    path: '/_matrix/media/v3/download/{serverName}/{mediaId}/{fileName}',
    security: 'none',
    parameters: [
      {
        in: 'path',
        name: 'serverName',
        required: true,
        schema: { type: 'string', format: 'mx-server-name' },
      },
      { in: 'path', name: 'mediaId', required: true, schema: { type: 'string' } },
      { in: 'path', name: 'fileName', required: true, schema: { type: 'string' } },
      { in: 'query', name: 'allow_remote', required: false, schema: { type: 'boolean', default: true } },
      {
        in: 'query',
        name: 'timeout_ms',
        required: false,
        schema: { type: 'integer', format: 'int64', default: 20000 },
      },
      { in: 'query', name: 'allow_redirect', required: false, schema: { type: 'boolean', default: false } },
    ],
    responses: {
      '200': {
        headers: {
          'Content-Type': { required: true, schema: { type: 'string' } },
          'Content-Disposition': { required: true, schema: { type: 'string' } },
        },
        content: { 'application/octet-stream': {} },
      },
      '307': { headers: { Location: { required: false, schema: { type: 'string', format: 'uri' } } } },
      '308': { headers: { Location: { required: false, schema: { type: 'string', format: 'uri' } } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
      '502': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '504': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'getContentThumbnail',
    method: 'GET',
    path: '/_matrix/media/v3/thumbnail/{serverName}/{mediaId}',
    security: 'none',
    parameters: [
      {
        in: 'path',
        name: 'serverName',
        required: true,
        schema: { type: 'string', format: 'mx-server-name' },
      },
      { in: 'path', name: 'mediaId', required: true, schema: { type: 'string' } },
      { in: 'query', name: 'width', required: true, schema: { type: 'integer' } },
      { in: 'query', name: 'height', required: true, schema: { type: 'integer' } },
      { in: 'query', name: 'method', required: false, schema: { type: 'string', enum: ['crop', 'scale'] } },
      { in: 'query', name: 'allow_remote', required: false, schema: { type: 'boolean', default: true } },
      {
        in: 'query',
        name: 'timeout_ms',
        required: false,
        schema: { type: 'integer', format: 'int64', default: 20000 },
      },
      { in: 'query', name: 'allow_redirect', required: false, schema: { type: 'boolean', default: false } },
      { in: 'query', name: 'animated', required: false, schema: { type: 'boolean' } },
    ],
    responses: {
      '200': {
        headers: {
          'Content-Disposition': { required: true, schema: { type: 'string' } },
          'Content-Type': {
            required: true,
            schema: {
              type: 'string',
              enum: ['image/jpeg', 'image/png', 'image/apng', 'image/gif', 'image/webp'],
            },
          },
        },
        content: { 'image/jpeg': {}, 'image/png': {}, 'image/apng': {}, 'image/gif': {}, 'image/webp': {} },
      },
      '307': { headers: { Location: { required: false, schema: { type: 'string', format: 'uri' } } } },
      '308': { headers: { Location: { required: false, schema: { type: 'string', format: 'uri' } } } },
      '400': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '413': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
      '502': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '504': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'getUrlPreview',
    method: 'GET',
    path: '/_matrix/media/v3/preview_url',
    security: 'required',
    parameters: [
      { in: 'query', name: 'url', required: true, schema: { type: 'string', format: 'uri' } },
      { in: 'query', name: 'ts', required: false, schema: { type: 'integer', format: 'int64' } },
    ],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: {
              'matrix:image:size': { type: 'integer', format: 'int64' },
              'og:image': { type: 'string', format: 'uri' },
            },
            additionalProperties: {},
          },
        },
      },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'getConfig',
    method: 'GET',
    path: '/_matrix/media/v3/config',
    security: 'required',
    parameters: [],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: { 'm.upload.size': { type: 'integer', format: 'int64' } },
          },
        },
      },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'createRoom',
    method: 'POST',
    path: '/_matrix/client/v3/createRoom',
    security: 'required',
    parameters: [],
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          properties: {
            visibility: { type: 'string', enum: ['public', 'private'] },
            room_alias_name: { type: 'string' },
            name: { type: 'string' },
            topic: { type: 'string' },
            invite: { type: 'array', items: { type: 'string', format: 'mx-user-id', pattern: '^@' } },
            invite_3pid: { type: 'array', items: { $ref: '#/$defs/invite_3pid' } },
            room_version: { type: 'string' },
            creation_content: { type: 'object' },
            initial_state: {
              type: 'array',
              items: {
                type: 'object',
                properties: {
                  type: { type: 'string' },
                  state_key: { type: 'string' },
                  content: { type: 'object' },
                },
                required: ['type', 'content'],
              },
            },
            preset: { type: 'string', enum: ['private_chat', 'public_chat', 'trusted_private_chat'] },
            is_direct: { type: 'boolean' },
            power_level_content_override: { type: 'object' },
          },
        },
      },
    },
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: { room_id: { type: 'string', format: 'mx-room-id', pattern: '^!' } },
            required: ['room_id'],
          },
        },
      },
      '400': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'uploadCrossSigningKeys',
    method: 'POST',
    path: '/_matrix/client/v3/keys/device_signing/upload',
    security: 'required',
    parameters: [],
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          properties: {
            master_key: { allOf: [{ $ref: '#/$defs/cross_signing_key' }] },
            self_signing_key: { allOf: [{ $ref: '#/$defs/cross_signing_key' }] },
            user_signing_key: { allOf: [{ $ref: '#/$defs/cross_signing_key' }] },
            auth: { allOf: [{ $ref: '#/$defs/auth_data' }] },
          },
        },
      },
    },
    responses: {
      '200': { content: { 'application/json': { type: 'object' } } },
      '400': { content: { 'application/json': { type: 'object' } } },
      '403': { content: { 'application/json': { type: 'object' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'uploadCrossSigningSignatures',
    method: 'POST',
    path: '/_matrix/client/v3/keys/signatures/upload',
    security: 'required',
    parameters: [],
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          patternProperties: { '^@': { type: 'object', additionalProperties: { type: 'object' } } },
        },
      },
    },
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: {
              failures: {
                type: 'object',
                patternProperties: { '^@': { type: 'object', additionalProperties: { type: 'object' } } },
              },
            },
          },
        },
      },
    },
  },
  {
    api: 'client-server',
    operationId: 'getDevices',
    method: 'GET',
    path: '/_matrix/client/v3/devices',
    security: 'required',
    parameters: [],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: { devices: { type: 'array', items: { $ref: '#/$defs/client_device' } } },
          },
        },
      },
    },
  },
  {
    api: 'client-server',
    operationId: 'getDevice',
    method: 'GET',
    path: '/_matrix/client/v3/devices/{deviceId}',
    security: 'required',
    parameters: [{ in: 'path', name: 'deviceId', required: true, schema: { type: 'string' } }],
    responses: { '200': { content: { 'application/json': { $ref: '#/$defs/client_device' } } }, '404': {} },
  },
  {
    api: 'client-server',
    operationId: 'updateDevice',
    method: 'PUT',
    path: '/_matrix/client/v3/devices/{deviceId}',
    security: 'required',
    parameters: [{ in: 'path', name: 'deviceId', required: true, schema: { type: 'string' } }],
    body: {
      required: true,
      content: { 'application/json': { type: 'object', properties: { display_name: { type: 'string' } } } },
    },
    responses: {
      '200': { content: { 'application/json': { type: 'object' } } },
      '201': { content: { 'application/json': { type: 'object' } } },
      '404': {},
    },
  },
  {
    api: 'client-server',
    operationId: 'deleteDevice',
    method: 'DELETE',
    path: '/_matrix/client/v3/devices/{deviceId}',
    security: 'required',
    parameters: [{ in: 'path', name: 'deviceId', required: true, schema: { type: 'string' } }],
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          properties: { auth: { allOf: [{ $ref: '#/$defs/auth_data' }] } },
        },
      },
    },
    responses: {
      '200': { content: { 'application/json': { type: 'object' } } },
      '401': { content: { 'application/json': { $ref: '#/$defs/auth_response' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'deleteDevices',
    method: 'POST',
    path: '/_matrix/client/v3/delete_devices',
    security: 'required',
    parameters: [],
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          properties: {
            devices: { type: 'array', items: { type: 'string' } },
            auth: { allOf: [{ $ref: '#/$defs/auth_data' }] },
          },
          required: ['devices'],
        },
      },
    },
    responses: {
      '200': { content: { 'application/json': { type: 'object' } } },
      '401': { content: { 'application/json': { $ref: '#/$defs/auth_response' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'setRoomAlias',
    method: 'PUT',
    path: '/_matrix/client/v3/directory/room/{roomAlias}',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'roomAlias',
        required: true,
        schema: { type: 'string', format: 'mx-room-alias', pattern: '^#' },
      },
    ],
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          properties: { room_id: { type: 'string', format: 'mx-room-id', pattern: '^!' } },
          required: ['room_id'],
        },
      },
    },
    responses: {
      '200': { content: { 'application/json': { type: 'object' } } },
      '400': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '409': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'getRoomIdByAlias',
    method: 'GET',
    path: '/_matrix/client/v3/directory/room/{roomAlias}',
    security: 'none',
    parameters: [
      {
        in: 'path',
        name: 'roomAlias',
        required: true,
        schema: { type: 'string', format: 'mx-room-alias', pattern: '^#' },
      },
    ],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: {
              room_id: { type: 'string', format: 'mx-room-id', pattern: '^!' },
              servers: { type: 'array', items: { type: 'string', format: 'mx-server-name' } },
            },
          },
        },
      },
      '400': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'deleteRoomAlias',
    method: 'DELETE',
    path: '/_matrix/client/v3/directory/room/{roomAlias}',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'roomAlias',
        required: true,
        schema: { type: 'string', format: 'mx-room-alias', pattern: '^#' },
      },
    ],
    responses: {
      '200': { content: { 'application/json': { type: 'object' } } },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'getLocalAliases',
    method: 'GET',
    path: '/_matrix/client/v3/rooms/{roomId}/aliases',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'roomId',
        required: true,
        schema: { type: 'string', format: 'mx-room-id', pattern: '^!' },
      },
    ],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: {
              aliases: { type: 'array', items: { type: 'string', format: 'mx-room-alias', pattern: '^#' } },
            },
            required: ['aliases'],
          },
        },
      },
      '400': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'getEventContext',
    method: 'GET',
    path: '/_matrix/client/v3/rooms/{roomId}/context/{eventId}',
    security: 'required',
    parameters: [
      { in: 'path', name: 'roomId', required: true, schema: { type: 'string' } },
      { in: 'path', name: 'eventId', required: true, schema: { type: 'string' } },
      { in: 'query', name: 'limit', required: false, schema: { type: 'integer' } },
      { in: 'query', name: 'filter', required: false, schema: { type: 'string' } },
    ],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: {
              start: { type: 'string' },
              end: { type: 'string' },
              events_before: { type: 'array', items: { $ref: '#/$defs/client_event' } },
              event: { allOf: [{ $ref: '#/$defs/client_event' }] },
              events_after: { type: 'array', items: { $ref: '#/$defs/client_event' } },
              state: { type: 'array', items: { $ref: '#/$defs/client_event' } },
            },
          },
        },
      },
    },
  },
  {
    api: 'client-server',
    operationId: 'defineFilter',
    method: 'POST',
    path: '/_matrix/client/v3/user/{userId}/filter',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'userId',
        required: true,
        schema: { type: 'string', format: 'mx-user-id', pattern: '^@' },
      },
    ],
    body: {
      required: true,
      content: { 'application/json': { type: 'object', allOf: [{ $ref: '#/$defs/sync_filter' }] } },
    },
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: { filter_id: { type: 'string' } },
            required: ['filter_id'],
          },
        },
      },
    },
  },
  {
    api: 'client-server',
    operationId: 'getFilter',
    method: 'GET',
    path: '/_matrix/client/v3/user/{userId}/filter/{filterId}',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'userId',
        required: true,
        schema: { type: 'string', format: 'mx-user-id', pattern: '^@' },
      },
      { in: 'path', name: 'filterId', required: true, schema: { type: 'string' } },
    ],
    responses: { '200': { content: { 'application/json': { $ref: '#/$defs/sync_filter' } } }, '404': {} },
  },
  {
    api: 'client-server',
    operationId: 'inviteUser',
    method: 'POST',
    path: '/_matrix/client/v3/rooms/{roomId}/invite',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'roomId',
        required: true,
        schema: { type: 'string', format: 'mx-room-id', pattern: '^!' },
      },
    ],
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          properties: {
            user_id: { type: 'string', format: 'mx-user-id', pattern: '^@' },
            reason: { type: 'string' },
          },
          required: ['user_id'],
        },
      },
    },
    responses: {
      '200': { content: { 'application/json': { type: 'object' } } },
      '400': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'joinRoomById',
    method: 'POST',
    path: '/_matrix/client/v3/rooms/{roomId}/join',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'roomId',
        required: true,
        schema: { type: 'string', format: 'mx-room-id', pattern: '^!' },
      },
    ],
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          properties: {
            third_party_signed: { allOf: [{ $ref: '#/$defs/third_party_signed' }] },
            reason: { type: 'string' },
          },
        },
      },
    },
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: { room_id: { type: 'string', format: 'mx-room-id', pattern: '^!' } },
            required: ['room_id'],
          },
        },
      },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'joinRoom',
    method: 'POST',
    path: '/_matrix/client/v3/join/{roomIdOrAlias}',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'roomIdOrAlias',
        required: true,
        schema: {
          oneOf: [
            { type: 'string', format: 'mx-room-id', pattern: '^!' },
            { type: 'string', format: 'mx-room-alias', pattern: '^#' },
          ],
        },
      },
      {
        in: 'query',
        name: 'via',
        required: false,
        schema: { type: 'array', items: { type: 'string', format: 'mx-server-name' } },
      },
    ],
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          properties: {
            third_party_signed: { allOf: [{ $ref: '#/$defs/third_party_signed' }] },
            reason: { type: 'string' },
          },
        },
      },
    },
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: { room_id: { type: 'string', format: 'mx-room-id', pattern: '^!' } },
            required: ['room_id'],
          },
        },
      },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'postRoomKeysVersion',
    method: 'POST',
    path: '/_matrix/client/v3/room_keys/version',
    security: 'required',
    parameters: [],
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          properties: {
            algorithm: { type: 'string', enum: ['m.megolm_backup.v1.curve25519-aes-sha2'] },
            auth_data: { type: 'object' },
          },
          required: ['algorithm', 'auth_data'],
        },
      },
    },
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: { version: { type: 'string' } },
            required: ['version'],
          },
        },
      },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'getRoomKeysVersionCurrent',
    method: 'GET',
    path: '/_matrix/client/v3/room_keys/version',
    security: 'required',
    parameters: [],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: {
              algorithm: { type: 'string', enum: ['m.megolm_backup.v1.curve25519-aes-sha2'] },
              auth_data: { type: 'object' },
              count: { type: 'integer' },
              etag: { type: 'string' },
              version: { type: 'string' },
            },
            required: ['algorithm', 'auth_data', 'count', 'etag', 'version'],
          },
        },
      },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'getRoomKeysVersion',
    method: 'GET',
    path: '/_matrix/client/v3/room_keys/version/{version}',
    security: 'required',
    parameters: [{ in: 'path', name: 'version', required: true, schema: { type: 'string' } }],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: {
              algorithm: { type: 'string', enum: ['m.megolm_backup.v1.curve25519-aes-sha2'] },
              auth_data: { type: 'object' },
              count: { type: 'integer' },
              etag: { type: 'string' },
              version: { type: 'string' },
            },
            required: ['algorithm', 'auth_data', 'count', 'etag', 'version'],
          },
        },
      },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'putRoomKeysVersion',
    method: 'PUT',
    path: '/_matrix/client/v3/room_keys/version/{version}',
    security: 'required',
    parameters: [{ in: 'path', name: 'version', required: true, schema: { type: 'string' } }],
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          properties: {
            algorithm: { type: 'string', enum: ['m.megolm_backup.v1.curve25519-aes-sha2'] },
            auth_data: { type: 'object' },
            version: { type: 'string' },
          },
          required: ['algorithm', 'auth_data'],
        },
      },
    },
    responses: {
      '200': { content: { 'application/json': { type: 'object' } } },
      '400': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'deleteRoomKeysVersion',
    method: 'DELETE',
    path: '/_matrix/client/v3/room_keys/version/{version}',
    security: 'required',
    parameters: [{ in: 'path', name: 'version', required: true, schema: { type: 'string' } }],
    responses: {
      '200': { content: { 'application/json': { type: 'object', properties: {} } } },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'putRoomKeyBySessionId',
    method: 'PUT',
    path: '/_matrix/client/v3/room_keys/keys/{roomId}/{sessionId}',
    security: 'required',
    parameters: [
      { in: 'query', name: 'version', required: true, schema: { type: 'string' } },
      { in: 'path', name: 'roomId', required: true, schema: { type: 'string' } },
      { in: 'path', name: 'sessionId', required: true, schema: { type: 'string' } },
    ],
    body: { required: true, content: { 'application/json': { $ref: '#/$defs/key_backup_data' } } },
    responses: {
      '200': { content: { 'application/json': { $ref: '#/$defs/key_backup.RoomKeysUpdateResponse' } } },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'getRoomKeyBySessionId',
    method: 'GET',
    path: '/_matrix/client/v3/room_keys/keys/{roomId}/{sessionId}',
    security: 'required',
    parameters: [
      { in: 'query', name: 'version', required: true, schema: { type: 'string' } },
      { in: 'path', name: 'roomId', required: true, schema: { type: 'string' } },
      { in: 'path', name: 'sessionId', required: true, schema: { type: 'string' } },
    ],
    responses: {
      '200': { content: { 'application/json': { $ref: '#/$defs/key_backup_data' } } },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'deleteRoomKeyBySessionId',
    method: 'DELETE',
    path: '/_matrix/client/v3/room_keys/keys/{roomId}/{sessionId}',
    security: 'required',
    parameters: [
      { in: 'query', name: 'version', required: true, schema: { type: 'string' } },
      { in: 'path', name: 'roomId', required: true, schema: { type: 'string' } },
      { in: 'path', name: 'sessionId', required: true, schema: { type: 'string' } },
    ],
    responses: {
      '200': { content: { 'application/json': { $ref: '#/$defs/key_backup.RoomKeysUpdateResponse' } } },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'putRoomKeysByRoomId',
    method: 'PUT',
    path: '/_matrix/client/v3/room_keys/keys/{roomId}',
    security: 'required',
    parameters: [
      { in: 'query', name: 'version', required: true, schema: { type: 'string' } },
      { in: 'path', name: 'roomId', required: true, schema: { type: 'string' } },
    ],
    body: { required: true, content: { 'application/json': { $ref: '#/$defs/room_key_backup' } } },
    responses: {
      '200': { content: { 'application/json': { $ref: '#/$defs/key_backup.RoomKeysUpdateResponse' } } },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'getRoomKeysByRoomId',
    method: 'GET',
    path: '/_matrix/client/v3/room_keys/keys/{roomId}',
    security: 'required',
    parameters: [
      { in: 'query', name: 'version', required: true, schema: { type: 'string' } },
      { in: 'path', name: 'roomId', required: true, schema: { type: 'string' } },
    ],
    responses: {
      '200': { content: { 'application/json': { type: 'object', $ref: '#/$defs/room_key_backup' } } },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'deleteRoomKeysByRoomId',
    method: 'DELETE',
    path: '/_matrix/client/v3/room_keys/keys/{roomId}',
    security: 'required',
    parameters: [
      { in: 'query', name: 'version', required: true, schema: { type: 'string' } },
      { in: 'path', name: 'roomId', required: true, schema: { type: 'string' } },
    ],
    responses: {
      '200': { content: { 'application/json': { $ref: '#/$defs/key_backup.RoomKeysUpdateResponse' } } },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'putRoomKeys',
    method: 'PUT',
    path: '/_matrix/client/v3/room_keys/keys',
    security: 'required',
    parameters: [{ in: 'query', name: 'version', required: true, schema: { type: 'string' } }],
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          properties: {
            rooms: {
              type: 'object',
              patternProperties: { '^!': { allOf: [{ $ref: '#/$defs/room_key_backup' }] } },
            },
          },
          required: ['rooms'],
        },
      },
    },
    responses: {
      '200': { content: { 'application/json': { $ref: '#/$defs/key_backup.RoomKeysUpdateResponse' } } },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'getRoomKeys',
    method: 'GET',
    path: '/_matrix/client/v3/room_keys/keys',
    security: 'required',
    parameters: [{ in: 'query', name: 'version', required: true, schema: { type: 'string' } }],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: {
              rooms: {
                type: 'object',
                patternProperties: { '^!': { allOf: [{ $ref: '#/$defs/room_key_backup' }] } },
              },
            },
            required: ['rooms'],
          },
        },
      },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'deleteRoomKeys',
    method: 'DELETE',
    path: '/_matrix/client/v3/room_keys/keys',
    security: 'required',
    parameters: [{ in: 'query', name: 'version', required: true, schema: { type: 'string' } }],
    responses: {
      '200': { content: { 'application/json': { $ref: '#/$defs/key_backup.RoomKeysUpdateResponse' } } },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'uploadKeys',
    method: 'POST',
    path: '/_matrix/client/v3/keys/upload',
    security: 'required',
    parameters: [],
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          properties: {
            device_keys: { allOf: [{ $ref: '#/$defs/device_keys' }] },
            one_time_keys: { allOf: [{ $ref: '#/$defs/one_time_keys' }], type: 'object' },
            fallback_keys: { allOf: [{ $ref: '#/$defs/one_time_keys' }], type: 'object' },
          },
        },
      },
    },
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: {
              one_time_key_counts: { type: 'object', additionalProperties: { type: 'integer' } },
            },
            required: ['one_time_key_counts'],
          },
        },
      },
    },
  },
  {
    api: 'client-server',
    operationId: 'queryKeys',
    method: 'POST',
    path: '/_matrix/client/v3/keys/query',
    security: 'required',
    parameters: [],
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          properties: {
            timeout: { type: 'integer' },
            device_keys: {
              type: 'object',
              patternProperties: { '^@': { type: 'array', items: { type: 'string' } } },
            },
          },
          required: ['device_keys'],
        },
      },
    },
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: {
              failures: { type: 'object', additionalProperties: { type: 'object' } },
              device_keys: {
                type: 'object',
                patternProperties: {
                  '^@': {
                    type: 'object',
                    additionalProperties: {
                      allOf: [{ $ref: '#/$defs/device_keys' }],
                      properties: {
                        unsigned: { type: 'object', properties: { device_display_name: { type: 'string' } } },
                      },
                    },
                  },
                },
              },
              master_keys: {
                type: 'object',
                patternProperties: { '^@': { allOf: [{ $ref: '#/$defs/cross_signing_key' }] } },
              },
              self_signing_keys: {
                type: 'object',
                patternProperties: { '^@': { allOf: [{ $ref: '#/$defs/cross_signing_key' }] } },
              },
              user_signing_keys: {
                type: 'object',
                patternProperties: { '^@': { allOf: [{ $ref: '#/$defs/cross_signing_key' }] } },
              },
            },
          },
        },
      },
    },
  },
  {
    api: 'client-server',
    operationId: 'claimKeys',
    method: 'POST',
    path: '/_matrix/client/v3/keys/claim',
    security: 'required',
    parameters: [],
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          properties: {
            timeout: { type: 'integer' },
            one_time_keys: {
              type: 'object',
              patternProperties: { '^@': { type: 'object', additionalProperties: { type: 'string' } } },
            },
          },
          required: ['one_time_keys'],
        },
      },
    },
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: {
              failures: { type: 'object', additionalProperties: { type: 'object' } },
              one_time_keys: {
                type: 'object',
                patternProperties: {
                  '^@': { type: 'object', additionalProperties: { $ref: '#/$defs/one_time_keys' } },
                },
              },
            },
            required: ['one_time_keys'],
          },
        },
      },
    },
  },
  {
    api: 'client-server',
    operationId: 'getKeysChanges',
    method: 'GET',
    path: '/_matrix/client/v3/keys/changes',
    security: 'required',
    parameters: [
      { in: 'query', name: 'from', required: true, schema: { type: 'string' } },
      { in: 'query', name: 'to', required: true, schema: { type: 'string' } },
    ],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: {
              changed: { type: 'array', items: { type: 'string' } },
              left: { type: 'array', items: { type: 'string' } },
            },
          },
        },
      },
    },
  },
  {
    api: 'client-server',
    operationId: 'kick',
    method: 'POST',
    path: '/_matrix/client/v3/rooms/{roomId}/kick',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'roomId',
        required: true,
        schema: { type: 'string', format: 'mx-room-id', pattern: '^!' },
      },
    ],
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          properties: {
            user_id: { type: 'string', format: 'mx-user-id', pattern: '^@' },
            reason: { type: 'string' },
          },
          required: ['user_id'],
        },
      },
    },
    responses: {
      '200': { content: { 'application/json': { type: 'object' } } },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'knockRoom',
    method: 'POST',
    path: '/_matrix/client/v3/knock/{roomIdOrAlias}',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'roomIdOrAlias',
        required: true,
        schema: {
          oneOf: [
            { type: 'string', format: 'mx-room-id', pattern: '^!' },
            { type: 'string', format: 'mx-room-alias', pattern: '^#' },
          ],
        },
      },
      {
        in: 'query',
        name: 'via',
        required: false,
        schema: { type: 'array', items: { type: 'string', format: 'mx-server-name' } },
      },
    ],
    body: {
      required: true,
      content: { 'application/json': { type: 'object', properties: { reason: { type: 'string' } } } },
    },
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: { room_id: { type: 'string', format: 'mx-room-id', pattern: '^!' } },
            required: ['room_id'],
          },
        },
      },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'leaveRoom',
    method: 'POST',
    path: '/_matrix/client/v3/rooms/{roomId}/leave',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'roomId',
        required: true,
        schema: { type: 'string', format: 'mx-room-id', pattern: '^!' },
      },
    ],
    body: {
      required: true,
      content: { 'application/json': { type: 'object', properties: { reason: { type: 'string' } } } },
    },
    responses: {
      '200': { content: { 'application/json': { type: 'object' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'forgetRoom',
    method: 'POST',
    path: '/_matrix/client/v3/rooms/{roomId}/forget',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'roomId',
        required: true,
        schema: { type: 'string', format: 'mx-room-id', pattern: '^!' },
      },
    ],
    responses: {
      '200': { content: { 'application/json': { type: 'object' } } },
      '400': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'getJoinedRooms',
    method: 'GET',
    path: '/_matrix/client/v3/joined_rooms',
    security: 'required',
    parameters: [],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            required: ['joined_rooms'],
            properties: {
              joined_rooms: { type: 'array', items: { type: 'string', format: 'mx-room-id', pattern: '^!' } },
            },
          },
        },
      },
    },
  },
  {
    api: 'client-server',
    operationId: 'getRoomVisibilityOnDirectory',
    method: 'GET',
    path: '/_matrix/client/v3/directory/list/room/{roomId}',
    security: 'none',
    parameters: [
      {
        in: 'path',
        name: 'roomId',
        required: true,
        schema: { type: 'string', format: 'mx-room-id', pattern: '^!' },
      },
    ],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: { visibility: { type: 'string', enum: ['private', 'public'] } },
          },
        },
      },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'setRoomVisibilityOnDirectory',
    method: 'PUT',
    path: '/_matrix/client/v3/directory/list/room/{roomId}',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'roomId',
        required: true,
        schema: { type: 'string', format: 'mx-room-id', pattern: '^!' },
      },
    ],
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          properties: { visibility: { type: 'string', enum: ['private', 'public'] } },
        },
      },
    },
    responses: {
      '200': { content: { 'application/json': { type: 'object' } } },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'getPublicRooms',
    method: 'GET',
    path: '/_matrix/client/v3/publicRooms',
    security: 'none',
    parameters: [
      { in: 'query', name: 'limit', required: false, schema: { type: 'integer' } },
      { in: 'query', name: 'since', required: false, schema: { type: 'string' } },
      { in: 'query', name: 'server', required: false, schema: { type: 'string', format: 'mx-server-name' } },
    ],
    responses: { '200': { content: { 'application/json': { $ref: '#/$defs/public_rooms_response' } } } },
  },
  {
    api: 'client-server',
    operationId: 'queryPublicRooms',
    method: 'POST',
    path: '/_matrix/client/v3/publicRooms',
    security: 'required',
    parameters: [
      { in: 'query', name: 'server', required: false, schema: { type: 'string', format: 'mx-server-name' } },
    ],
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          properties: {
            limit: { type: 'integer' },
            since: { type: 'string' },
            filter: {
              type: 'object',
              properties: {
                generic_search_term: { type: 'string' },
                room_types: { type: 'array', items: { type: ['string', 'null'] } },
              },
            },
            include_all_networks: { type: 'boolean' },
            third_party_instance_id: { type: 'string' },
          },
        },
      },
    },
    responses: { '200': { content: { 'application/json': { $ref: '#/$defs/public_rooms_response' } } } },
  },
  {
    api: 'client-server',
    operationId: 'getLoginFlows',
    method: 'GET',
    path: '/_matrix/client/v3/login',
    security: 'none',
    parameters: [],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: {
              flows: {
                type: 'array',
                items: {
                  type: 'object',
                  required: ['type'],
                  properties: { type: { type: 'string' }, get_login_token: { type: 'boolean' } },
                },
              },
            },
          },
        },
      },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'login',
    method: 'POST',
    path: '/_matrix/client/v3/login',
    security: 'none',
    parameters: [],
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          properties: {
            type: { type: 'string' },
            identifier: { $ref: '#/$defs/user_identifier' },
            user: { type: 'string', deprecated: true },
            medium: { type: 'string', deprecated: true },
            address: { type: 'string', deprecated: true },
            password: { type: 'string' },
            token: { type: 'string' },
            device_id: { type: 'string' },
            initial_device_display_name: { type: 'string' },
            refresh_token: { type: 'boolean' },
          },
          required: ['type'],
        },
      },
    },
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: {
              user_id: { type: 'string', format: 'mx-user-id', pattern: '^@' },
              access_token: { type: 'string' },
              refresh_token: { type: 'string' },
              expires_in_ms: { type: 'integer' },
              home_server: { type: 'string', format: 'mx-server-name', deprecated: true },
              device_id: { type: 'string' },
              well_known: { allOf: [{ $ref: '#/$defs/full' }] },
            },
            required: ['access_token', 'device_id', 'user_id'],
          },
        },
      },
      '400': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'generateLoginToken',
    method: 'POST',
    path: '/_matrix/client/v1/login/get_token',
    security: 'required',
    parameters: [],
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          properties: { auth: { allOf: [{ $ref: '#/$defs/auth_data' }] } },
        },
      },
    },
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            required: ['login_token', 'expires_in_ms'],
            properties: { login_token: { type: 'string' }, expires_in_ms: { type: 'integer' } },
          },
        },
      },
      '400': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '401': { content: { 'application/json': { $ref: '#/$defs/auth_response' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'logout',
    method: 'POST',
    path: '/_matrix/client/v3/logout',
    security: 'required',
    parameters: [],
    responses: { '200': { content: { 'application/json': { type: 'object', properties: {} } } } },
  },
  {
    api: 'client-server',
    operationId: 'logout_all',
    method: 'POST',
    path: '/_matrix/client/v3/logout/all',
    security: 'required',
    parameters: [],
    responses: { '200': { content: { 'application/json': { type: 'object', properties: {} } } } },
  },
  {
    api: 'client-server',
    operationId: 'getRoomEvents',
    method: 'GET',
    path: '/_matrix/client/v3/rooms/{roomId}/messages',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'roomId',
        required: true,
        schema: { type: 'string', format: 'mx-room-id', pattern: '^!' },
      },
      { in: 'query', name: 'from', required: false, schema: { type: 'string' } },
      { in: 'query', name: 'to', required: false, schema: { type: 'string' } },
      { in: 'query', name: 'dir', required: true, schema: { type: 'string', enum: ['b', 'f'] } },
      { in: 'query', name: 'limit', required: false, schema: { type: 'integer' } },
      { in: 'query', name: 'filter', required: false, schema: { type: 'string' } },
    ],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: {
              start: { type: 'string' },
              end: { type: 'string' },
              chunk: { type: 'array', items: { $ref: '#/$defs/client_event' } },
              state: { type: 'array', items: { $ref: '#/$defs/client_event' } },
            },
            required: ['start', 'chunk'],
          },
        },
      },
      '403': {},
    },
  },
  {
    api: 'client-server',
    operationId: 'getMutualRooms',
    method: 'GET',
    path: '/_matrix/client/v1/mutual_rooms',
    security: 'required',
    parameters: [
      {
        in: 'query',
        name: 'user_id',
        required: true,
        schema: { type: 'string', format: 'mx-user-id', pattern: '^@' },
      },
      { in: 'query', name: 'from', required: false, schema: { type: 'string' } },
    ],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            required: ['joined', 'count'],
            properties: {
              joined: { type: 'array', items: { type: 'string', format: 'mx-room-id', pattern: '^!' } },
              count: { type: 'integer' },
              next_batch: { type: 'string' },
            },
          },
        },
      },
      '400': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'getNotifications',
    method: 'GET',
    path: '/_matrix/client/v3/notifications',
    security: 'required',
    parameters: [
      { in: 'query', name: 'from', required: false, schema: { type: 'string' } },
      { in: 'query', name: 'limit', required: false, schema: { type: 'integer' } },
      { in: 'query', name: 'only', required: false, schema: { type: 'string' } },
    ],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            required: ['notifications'],
            properties: {
              next_token: { type: 'string' },
              notifications: {
                type: 'array',
                items: {
                  type: 'object',
                  required: ['actions', 'event', 'read', 'room_id', 'ts'],
                  properties: {
                    actions: { type: 'array', items: { type: ['object', 'string'] } },
                    event: { allOf: [{ $ref: '#/$defs/client_event_without_room_id' }] },
                    profile_tag: { type: 'string' },
                    read: { type: 'boolean' },
                    room_id: { type: 'string' },
                    ts: { type: 'integer', format: 'int64' },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
  {
    api: 'client-server',
    operationId: 'getAuthMetadata',
    method: 'GET',
    path: '/_matrix/client/v1/auth_metadata',
    security: 'none',
    parameters: [],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: {
              issuer: { type: 'string', format: 'uri' },
              authorization_endpoint: { type: 'string', format: 'uri' },
              token_endpoint: { type: 'string', format: 'uri' },
              revocation_endpoint: { type: 'string', format: 'uri' },
              registration_endpoint: { type: 'string', format: 'uri' },
              response_types_supported: { type: 'array', items: { type: 'string' } },
              grant_types_supported: { type: 'array', items: { type: 'string' } },
              response_modes_supported: { type: 'array', items: { type: 'string' } },
              code_challenge_methods_supported: { type: 'array', items: { type: 'string' } },
              prompt_values_supported: { type: 'array', items: { type: 'string' } },
              account_management_uri: { type: 'string', format: 'uri' },
              account_management_actions_supported: {
                type: 'array',
                items: {
                  type: 'string',
                  enum: [
                    'org.matrix.profile',
                    'org.matrix.devices_list',
                    'org.matrix.device_view',
                    'org.matrix.device_delete',
                    'org.matrix.account_deactivate',
                    'org.matrix.cross_signing_reset',
                  ],
                },
              },
              device_authorization_endpoint: { type: 'string', format: 'uri' },
            },
            required: [
              'issuer',
              'authorization_endpoint',
              'token_endpoint',
              'revocation_endpoint',
              'registration_endpoint',
              'response_types_supported',
              'grant_types_supported',
              'response_modes_supported',
              'code_challenge_methods_supported',
            ],
          },
        },
      },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'getEvents',
    method: 'GET',
    path: '/_matrix/client/v3/events',
    security: 'required',
    parameters: [
      { in: 'query', name: 'from', required: false, schema: { type: 'string' } },
      { in: 'query', name: 'timeout', required: false, schema: { type: 'integer' } },
    ],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: {
              start: { type: 'string' },
              end: { type: 'string' },
              chunk: { type: 'array', items: { $ref: '#/$defs/client_event' } },
            },
          },
        },
      },
      '400': {},
    },
  },
  {
    api: 'client-server',
    operationId: 'initialSync',
    method: 'GET',
    path: '/_matrix/client/v3/initialSync',
    security: 'required',
    parameters: [
      { in: 'query', name: 'limit', required: false, schema: { type: 'integer' } },
      { in: 'query', name: 'archived', required: false, schema: { type: 'boolean' } },
    ],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: {
              end: { type: 'string' },
              presence: { type: 'array', items: { $ref: '#/$defs/event' } },
              rooms: {
                type: 'array',
                items: {
                  type: 'object',
                  properties: {
                    room_id: { type: 'string', format: 'mx-room-id', pattern: '^!' },
                    membership: { type: 'string', enum: ['invite', 'join', 'leave', 'ban'] },
                    invite: { type: 'object', allOf: [{ $ref: '#/$defs/client_event' }] },
                    messages: {
                      type: 'object',
                      properties: {
                        start: { type: 'string' },
                        end: { type: 'string' },
                        chunk: { type: 'array', items: { $ref: '#/$defs/client_event' } },
                      },
                      required: ['end', 'chunk'],
                    },
                    state: { type: 'array', items: { $ref: '#/$defs/client_event' } },
                    visibility: { type: 'string', enum: ['private', 'public'] },
                    account_data: { type: 'array', items: { $ref: '#/$defs/event' } },
                  },
                  required: ['room_id', 'membership'],
                },
              },
              account_data: { type: 'array', items: { $ref: '#/$defs/event' } },
            },
            required: ['end', 'rooms', 'presence'],
          },
        },
      },
      '404': {},
    },
  },
  {
    api: 'client-server',
    operationId: 'getOneEvent',
    method: 'GET',
    path: '/_matrix/client/v3/events/{eventId}',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'eventId',
        required: true,
        schema: { type: 'string', format: 'mx-event-id', pattern: '^\\$' },
      },
    ],
    responses: { '200': { content: { 'application/json': { $ref: '#/$defs/client_event' } } }, '404': {} },
  },
  {
    api: 'client-server',
    operationId: 'requestOpenIdToken',
    method: 'POST',
    path: '/_matrix/client/v3/user/{userId}/openid/request_token',
    security: 'required',
    parameters: [{ in: 'path', name: 'userId', required: true, schema: { type: 'string' } }],
    body: { required: true, content: { 'application/json': { type: 'object' } } },
    responses: {
      '200': { content: { 'application/json': { $ref: '#/$defs/openid_token' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'changePassword',
    method: 'POST',
    path: '/_matrix/client/v3/account/password',
    security: 'optional',
    parameters: [],
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          properties: {
            new_password: { type: 'string' },
            logout_devices: { type: 'boolean' },
            auth: { allOf: [{ $ref: '#/$defs/auth_data' }] },
          },
          required: ['new_password'],
        },
      },
    },
    responses: {
      '200': { content: { 'application/json': { type: 'object' } } },
      '401': { content: { 'application/json': { $ref: '#/$defs/auth_response' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'requestTokenToResetPasswordEmail',
    method: 'POST',
    path: '/_matrix/client/v3/account/password/email/requestToken',
    security: 'none',
    parameters: [],
    body: {
      required: true,
      content: { 'application/json': { $ref: '#/$defs/client-server.request_email_validation' } },
    },
    responses: {
      '200': { content: { 'application/json': { $ref: '#/$defs/request_token_response' } } },
      '400': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'requestTokenToResetPasswordMSISDN',
    method: 'POST',
    path: '/_matrix/client/v3/account/password/msisdn/requestToken',
    security: 'none',
    parameters: [],
    body: {
      required: true,
      content: { 'application/json': { $ref: '#/$defs/client-server.request_msisdn_validation' } },
    },
    responses: {
      '200': { content: { 'application/json': { $ref: '#/$defs/request_token_response' } } },
      '400': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'peekEvents',
    method: 'GET',
    path: '/_matrix/client/v3/events',
    security: 'required',
    parameters: [
      { in: 'query', name: 'from', required: false, schema: { type: 'string' } },
      { in: 'query', name: 'timeout', required: false, schema: { type: 'integer' } },
      { in: 'query', name: 'room_id', required: true, schema: { type: 'string' } },
    ],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: {
              start: { type: 'string' },
              end: { type: 'string' },
              chunk: { type: 'array', items: { type: 'object', allOf: [{ $ref: '#/$defs/client_event' }] } },
            },
          },
        },
      },
      '400': {},
    },
  },
  {
    api: 'client-server',
    operationId: 'getWellknownPolicy',
    method: 'GET',
    path: '/.well-known/matrix/policy_server',
    security: 'none',
    parameters: [],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: {
              public_keys: {
                type: 'object',
                properties: { ed25519: { type: 'string' } },
                required: ['ed25519'],
                additionalProperties: { type: 'string' },
              },
            },
            required: ['public_keys'],
          },
        },
      },
      '404': {},
    },
  },
  {
    api: 'client-server',
    operationId: 'setPresence',
    method: 'PUT',
    path: '/_matrix/client/v3/presence/{userId}/status',
    security: 'required',
    parameters: [{ in: 'path', name: 'userId', required: true, schema: { type: 'string' } }],
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          properties: {
            presence: { type: 'string', enum: ['online', 'offline', 'unavailable'] },
            status_msg: { type: 'string' },
          },
          required: ['presence'],
        },
      },
    },
    responses: {
      '200': { content: { 'application/json': { type: 'object' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'getPresence',
    method: 'GET',
    path: '/_matrix/client/v3/presence/{userId}/status',
    security: 'required',
    parameters: [{ in: 'path', name: 'userId', required: true, schema: { type: 'string' } }],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: {
              presence: { type: 'string', enum: ['online', 'offline', 'unavailable'] },
              last_active_ago: { type: 'integer' },
              status_msg: { type: ['string', 'null'] },
              currently_active: { type: 'boolean' },
            },
            required: ['presence'],
          },
        },
      },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'setProfileField',
    method: 'PUT',
    path: '/_matrix/client/v3/profile/{userId}/{keyName}',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'userId',
        required: true,
        schema: { type: 'string', format: 'mx-user-id', pattern: '^@' },
      },
      {
        in: 'path',
        name: 'keyName',
        required: true,
        schema: {
          type: 'string',
          pattern: '^(avatar_url|displayname|m\\.tz|[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+)$',
        },
      },
    ],
    body: {
      required: true,
      content: { 'application/json': { type: 'object', minProperties: 1, additionalProperties: true } },
    },
    responses: {
      '200': { content: { 'application/json': { type: 'object' } } },
      '400': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'getProfileField',
    method: 'GET',
    path: '/_matrix/client/v3/profile/{userId}/{keyName}',
    security: 'none',
    parameters: [
      {
        in: 'path',
        name: 'userId',
        required: true,
        schema: { type: 'string', format: 'mx-user-id', pattern: '^@' },
      },
      {
        in: 'path',
        name: 'keyName',
        required: true,
        schema: {
          type: 'string',
          pattern: '^(avatar_url|displayname|m\\.tz|[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+)$',
        },
      },
    ],
    responses: {
      '200': { content: { 'application/json': { type: 'object', additionalProperties: true } } },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '404': {},
    },
  },
  {
    api: 'client-server',
    operationId: 'deleteProfileField',
    method: 'DELETE',
    path: '/_matrix/client/v3/profile/{userId}/{keyName}',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'userId',
        required: true,
        schema: { type: 'string', format: 'mx-user-id', pattern: '^@' },
      },
      {
        in: 'path',
        name: 'keyName',
        required: true,
        schema: {
          type: 'string',
          pattern: '^(avatar_url|displayname|m\\.tz|[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+)$',
        },
      },
    ],
    responses: {
      '200': { content: { 'application/json': { type: 'object' } } },
      '400': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'getUserProfile',
    method: 'GET',
    path: '/_matrix/client/v3/profile/{userId}',
    security: 'none',
    parameters: [
      {
        in: 'path',
        name: 'userId',
        required: true,
        schema: { type: 'string', format: 'mx-user-id', pattern: '^@' },
      },
    ],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: {
              avatar_url: { type: 'string', format: 'mx-mxc-uri' },
              displayname: { type: 'string' },
              'm.tz': { type: 'string' },
            },
            additionalProperties: {},
          },
        },
      },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'getPushers',
    method: 'GET',
    path: '/_matrix/client/v3/pushers',
    security: 'required',
    parameters: [],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: {
              pushers: {
                type: 'array',
                items: {
                  type: 'object',
                  properties: {
                    pushkey: { type: 'string' },
                    kind: { type: 'string' },
                    app_id: { type: 'string' },
                    app_display_name: { type: 'string' },
                    device_display_name: { type: 'string' },
                    profile_tag: { type: 'string' },
                    lang: { type: 'string' },
                    data: {
                      type: 'object',
                      properties: { url: { type: 'string', format: 'uri' }, format: { type: 'string' } },
                    },
                  },
                  required: [
                    'pushkey',
                    'app_id',
                    'kind',
                    'app_display_name',
                    'device_display_name',
                    'lang',
                    'data',
                  ],
                },
              },
            },
          },
        },
      },
    },
  },
  {
    api: 'client-server',
    operationId: 'postPusher',
    method: 'POST',
    path: '/_matrix/client/v3/pushers/set',
    security: 'required',
    parameters: [],
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          properties: {
            pushkey: { type: 'string' },
            kind: { type: ['string', 'null'] },
            app_id: { type: 'string' },
            app_display_name: { type: 'string' },
            device_display_name: { type: 'string' },
            profile_tag: { type: 'string' },
            lang: { type: 'string' },
            data: {
              type: 'object',
              properties: {
                url: { type: 'string', format: 'uri' },
                format: { type: 'string', enum: ['event_id_only'] },
              },
            },
            append: { type: 'boolean' },
          },
          required: ['kind', 'app_id', 'pushkey'],
        },
      },
    },
    responses: {
      '200': { content: { 'application/json': { type: 'object' } } },
      '400': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'getPushRules',
    method: 'GET',
    path: '/_matrix/client/v3/pushrules/',
    security: 'required',
    parameters: [],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            required: ['global'],
            properties: { global: { type: 'object', allOf: [{ $ref: '#/$defs/push_ruleset' }] } },
          },
        },
      },
    },
  },
  {
    api: 'client-server',
    operationId: 'getPushRulesGlobal',
    method: 'GET',
    path: '/_matrix/client/v3/pushrules/global/',
    security: 'required',
    parameters: [],
    responses: { '200': { content: { 'application/json': { $ref: '#/$defs/push_ruleset' } } } },
  },
  {
    api: 'client-server',
    operationId: 'getPushRule',
    method: 'GET',
    path: '/_matrix/client/v3/pushrules/global/{kind}/{ruleId}',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'kind',
        required: true,
        schema: { type: 'string', enum: ['override', 'underride', 'sender', 'room', 'content'] },
      },
      { in: 'path', name: 'ruleId', required: true, schema: { type: 'string' } },
    ],
    responses: {
      '200': { content: { 'application/json': { type: 'object', allOf: [{ $ref: '#/$defs/push_rule' }] } } },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'deletePushRule',
    method: 'DELETE',
    path: '/_matrix/client/v3/pushrules/global/{kind}/{ruleId}',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'kind',
        required: true,
        schema: { type: 'string', enum: ['override', 'underride', 'sender', 'room', 'content'] },
      },
      { in: 'path', name: 'ruleId', required: true, schema: { type: 'string' } },
    ],
    responses: {
      '200': { content: { 'application/json': { type: 'object' } } },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'setPushRule',
    method: 'PUT',
    path: '/_matrix/client/v3/pushrules/global/{kind}/{ruleId}',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'kind',
        required: true,
        schema: { type: 'string', enum: ['override', 'underride', 'sender', 'room', 'content'] },
      },
      { in: 'path', name: 'ruleId', required: true, schema: { type: 'string' } },
      { in: 'query', name: 'before', required: false, schema: { type: 'string' } },
      { in: 'query', name: 'after', required: false, schema: { type: 'string' } },
    ],
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          properties: {
            actions: { type: 'array', items: { type: ['string', 'object'] } },
            conditions: { type: 'array', items: { $ref: '#/$defs/push_condition' } },
            pattern: { type: 'string' },
          },
          required: ['actions'],
        },
      },
    },
    responses: {
      '200': { content: { 'application/json': { type: 'object' } } },
      '400': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'isPushRuleEnabled',
    method: 'GET',
    path: '/_matrix/client/v3/pushrules/global/{kind}/{ruleId}/enabled',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'kind',
        required: true,
        schema: { type: 'string', enum: ['override', 'underride', 'sender', 'room', 'content'] },
      },
      { in: 'path', name: 'ruleId', required: true, schema: { type: 'string' } },
    ],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: { enabled: { type: 'boolean' } },
            required: ['enabled'],
          },
        },
      },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'setPushRuleEnabled',
    method: 'PUT',
    path: '/_matrix/client/v3/pushrules/global/{kind}/{ruleId}/enabled',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'kind',
        required: true,
        schema: { type: 'string', enum: ['override', 'underride', 'sender', 'room', 'content'] },
      },
      { in: 'path', name: 'ruleId', required: true, schema: { type: 'string' } },
    ],
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          properties: { enabled: { type: 'boolean' } },
          required: ['enabled'],
        },
      },
    },
    responses: {
      '200': { content: { 'application/json': { type: 'object' } } },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'getPushRuleActions',
    method: 'GET',
    path: '/_matrix/client/v3/pushrules/global/{kind}/{ruleId}/actions',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'kind',
        required: true,
        schema: { type: 'string', enum: ['override', 'underride', 'sender', 'room', 'content'] },
      },
      { in: 'path', name: 'ruleId', required: true, schema: { type: 'string' } },
    ],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: { actions: { type: 'array', items: { type: ['string', 'object'] } } },
            required: ['actions'],
          },
        },
      },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'setPushRuleActions',
    method: 'PUT',
    path: '/_matrix/client/v3/pushrules/global/{kind}/{ruleId}/actions',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'kind',
        required: true,
        schema: { type: 'string', enum: ['override', 'underride', 'sender', 'room', 'content'] },
      },
      { in: 'path', name: 'ruleId', required: true, schema: { type: 'string' } },
    ],
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          properties: { actions: { type: 'array', items: { type: ['string', 'object'] } } },
          required: ['actions'],
        },
      },
    },
    responses: {
      '200': { content: { 'application/json': { type: 'object' } } },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'setReadMarker',
    method: 'POST',
    path: '/_matrix/client/v3/rooms/{roomId}/read_markers',
    security: 'required',
    parameters: [{ in: 'path', name: 'roomId', required: true, schema: { type: 'string' } }],
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          properties: {
            'm.fully_read': { type: 'string' },
            'm.read': { type: 'string' },
            'm.read.private': { type: 'string' },
          },
        },
      },
    },
    responses: {
      '200': { content: { 'application/json': { type: 'object', properties: {} } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'postReceipt',
    method: 'POST',
    path: '/_matrix/client/v3/rooms/{roomId}/receipt/{receiptType}/{eventId}',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'roomId',
        required: true,
        schema: { type: 'string', format: 'mx-room-id', pattern: '^!' },
      },
      {
        in: 'path',
        name: 'receiptType',
        required: true,
        schema: { type: 'string', enum: ['m.read', 'm.read.private', 'm.fully_read'] },
      },
      {
        in: 'path',
        name: 'eventId',
        required: true,
        schema: { type: 'string', format: 'mx-event-id', pattern: '^\\$' },
      },
    ],
    body: {
      required: true,
      content: { 'application/json': { type: 'object', properties: { thread_id: { type: 'string' } } } },
    },
    responses: {
      '200': { content: { 'application/json': { type: 'object', maxProperties: 0 } } },
      '400': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'redactEvent',
    method: 'PUT',
    path: '/_matrix/client/v3/rooms/{roomId}/redact/{eventId}/{txnId}',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'roomId',
        required: true,
        schema: { type: 'string', format: 'mx-room-id', pattern: '^!' },
      },
      {
        in: 'path',
        name: 'eventId',
        required: true,
        schema: { type: 'string', format: 'mx-event-id', pattern: '^\\$' },
      },
      { in: 'path', name: 'txnId', required: true, schema: { type: 'string' } },
    ],
    body: {
      required: true,
      content: { 'application/json': { type: 'object', properties: { reason: { type: 'string' } } } },
    },
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: { event_id: { type: 'string', format: 'mx-event-id', pattern: '^\\$' } },
          },
        },
      },
    },
  },
  {
    api: 'client-server',
    operationId: 'refresh',
    method: 'POST',
    path: '/_matrix/client/v3/refresh',
    security: 'none',
    parameters: [],
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          properties: { refresh_token: { type: 'string' } },
          required: ['refresh_token'],
        },
      },
    },
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: {
              access_token: { type: 'string' },
              refresh_token: { type: 'string' },
              expires_in_ms: { type: 'integer' },
            },
            required: ['access_token'],
          },
        },
      },
      '401': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'register',
    method: 'POST',
    path: '/_matrix/client/v3/register',
    security: 'none',
    parameters: [
      {
        in: 'query',
        name: 'kind',
        required: false,
        schema: { type: 'string', enum: ['guest', 'user'], default: 'user' },
      },
    ],
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          properties: {
            auth: { allOf: [{ $ref: '#/$defs/auth_data' }] },
            username: { type: 'string' },
            password: { type: 'string' },
            device_id: { type: 'string' },
            initial_device_display_name: { type: 'string' },
            inhibit_login: { type: 'boolean' },
            refresh_token: { type: 'boolean' },
          },
        },
      },
    },
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: {
              user_id: { type: 'string', format: 'mx-user-id', pattern: '^@' },
              access_token: { type: 'string' },
              refresh_token: { type: 'string' },
              expires_in_ms: { type: 'integer' },
              home_server: { type: 'string', format: 'mx-server-name', deprecated: true },
              device_id: { type: 'string' },
            },
            required: ['user_id'],
          },
        },
      },
      '400': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '401': { content: { 'application/json': { $ref: '#/$defs/auth_response' } } },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'requestTokenToRegisterEmail',
    method: 'POST',
    path: '/_matrix/client/v3/register/email/requestToken',
    security: 'none',
    parameters: [],
    body: {
      required: true,
      content: { 'application/json': { $ref: '#/$defs/client-server.request_email_validation' } },
    },
    responses: {
      '200': { content: { 'application/json': { $ref: '#/$defs/request_token_response' } } },
      '400': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'requestTokenToRegisterMSISDN',
    method: 'POST',
    path: '/_matrix/client/v3/register/msisdn/requestToken',
    security: 'none',
    parameters: [],
    body: {
      required: true,
      content: { 'application/json': { $ref: '#/$defs/client-server.request_msisdn_validation' } },
    },
    responses: {
      '200': { content: { 'application/json': { $ref: '#/$defs/request_token_response' } } },
      '400': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'checkUsernameAvailability',
    method: 'GET',
    path: '/_matrix/client/v3/register/available',
    security: 'none',
    parameters: [
      {
        in: 'query',
        name: 'username',
        required: true,
        schema: { type: 'string', default: 'my_cool_localpart' },
      },
    ],
    responses: {
      '200': {
        content: { 'application/json': { type: 'object', properties: { available: { type: 'boolean' } } } },
      },
      '400': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'registrationTokenValidity',
    method: 'GET',
    path: '/_matrix/client/v1/register/m.login.registration_token/validity',
    security: 'none',
    parameters: [{ in: 'query', name: 'token', required: true, schema: { type: 'string' } }],
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
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'getRelatingEvents',
    method: 'GET',
    path: '/_matrix/client/v1/rooms/{roomId}/relations/{eventId}',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'roomId',
        required: true,
        schema: { type: 'string', format: 'mx-room-id', pattern: '^!' },
      },
      {
        in: 'path',
        name: 'eventId',
        required: true,
        schema: { type: 'string', format: 'mx-event-id', pattern: '^\\$' },
      },
      { in: 'query', name: 'from', required: false, schema: { type: 'string' } },
      { in: 'query', name: 'to', required: false, schema: { type: 'string' } },
      { in: 'query', name: 'limit', required: false, schema: { type: 'integer' } },
      { in: 'query', name: 'dir', required: false, schema: { type: 'string', enum: ['b', 'f'] } },
      { in: 'query', name: 'recurse', required: false, schema: { type: 'boolean' } },
    ],
    responses: {
      '200': {
        content: {
          'application/json': {
            allOf: [
              { $ref: '#/$defs/relations.response' },
              {
                type: 'object',
                properties: { chunk: { type: 'array', items: { $ref: '#/$defs/client_event' } } },
                required: ['chunk'],
              },
            ],
          },
        },
      },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'getRelatingEventsWithRelType',
    method: 'GET',
    path: '/_matrix/client/v1/rooms/{roomId}/relations/{eventId}/{relType}',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'roomId',
        required: true,
        schema: { type: 'string', format: 'mx-room-id', pattern: '^!' },
      },
      {
        in: 'path',
        name: 'eventId',
        required: true,
        schema: { type: 'string', format: 'mx-event-id', pattern: '^\\$' },
      },
      { in: 'path', name: 'relType', required: true, schema: { type: 'string' } },
      { in: 'query', name: 'from', required: false, schema: { type: 'string' } },
      { in: 'query', name: 'to', required: false, schema: { type: 'string' } },
      { in: 'query', name: 'limit', required: false, schema: { type: 'integer' } },
      { in: 'query', name: 'dir', required: false, schema: { type: 'string', enum: ['b', 'f'] } },
      { in: 'query', name: 'recurse', required: false, schema: { type: 'boolean' } },
    ],
    responses: {
      '200': {
        content: {
          'application/json': {
            allOf: [
              { $ref: '#/$defs/relations.response' },
              {
                type: 'object',
                properties: { chunk: { type: 'array', items: { $ref: '#/$defs/client_event' } } },
                required: ['chunk'],
              },
            ],
          },
        },
      },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'getRelatingEventsWithRelTypeAndEventType',
    method: 'GET',
    path: '/_matrix/client/v1/rooms/{roomId}/relations/{eventId}/{relType}/{eventType}',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'roomId',
        required: true,
        schema: { type: 'string', format: 'mx-room-id', pattern: '^!' },
      },
      {
        in: 'path',
        name: 'eventId',
        required: true,
        schema: { type: 'string', format: 'mx-event-id', pattern: '^\\$' },
      },
      { in: 'path', name: 'relType', required: true, schema: { type: 'string' } },
      { in: 'path', name: 'eventType', required: true, schema: { type: 'string' } },
      { in: 'query', name: 'from', required: false, schema: { type: 'string' } },
      { in: 'query', name: 'to', required: false, schema: { type: 'string' } },
      { in: 'query', name: 'limit', required: false, schema: { type: 'integer' } },
      { in: 'query', name: 'dir', required: false, schema: { type: 'string', enum: ['b', 'f'] } },
      { in: 'query', name: 'recurse', required: false, schema: { type: 'boolean' } },
    ],
    responses: {
      '200': {
        content: {
          'application/json': {
            allOf: [
              { $ref: '#/$defs/relations.response' },
              {
                type: 'object',
                properties: { chunk: { type: 'array', items: { $ref: '#/$defs/client_event' } } },
                required: ['chunk'],
              },
            ],
          },
        },
      },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'reportRoom',
    method: 'POST',
    path: '/_matrix/client/v3/rooms/{roomId}/report',
    security: 'required',
    parameters: [{ in: 'path', name: 'roomId', required: true, schema: { type: 'string' } }],
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          properties: { reason: { type: 'string' } },
          required: ['reason'],
        },
      },
    },
    responses: {
      '200': { content: { 'application/json': { type: 'object' } } },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'reportEvent',
    method: 'POST',
    path: '/_matrix/client/v3/rooms/{roomId}/report/{eventId}',
    security: 'required',
    parameters: [
      { in: 'path', name: 'roomId', required: true, schema: { type: 'string' } },
      { in: 'path', name: 'eventId', required: true, schema: { type: 'string' } },
    ],
    body: {
      required: true,
      content: { 'application/json': { type: 'object', properties: { reason: { type: 'string' } } } },
    },
    responses: {
      '200': { content: { 'application/json': { type: 'object' } } },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'reportUser',
    method: 'POST',
    path: '/_matrix/client/v3/users/{userId}/report',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'userId',
        required: true,
        schema: { type: 'string', format: 'mx-user-id', pattern: '^@' },
      },
    ],
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          properties: { reason: { type: 'string' } },
          required: ['reason'],
        },
      },
    },
    responses: {
      '200': { content: { 'application/json': { type: 'object' } } },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'getEventByTimestamp',
    method: 'GET',
    path: '/_matrix/client/v1/rooms/{roomId}/timestamp_to_event',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'roomId',
        required: true,
        schema: { type: 'string', format: 'mx-room-id', pattern: '^!' },
      },
      { in: 'query', name: 'ts', required: true, schema: { type: 'integer' } },
      { in: 'query', name: 'dir', required: true, schema: { type: 'string', enum: ['f', 'b'] } },
    ],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: {
              event_id: { type: 'string', format: 'mx-event-id', pattern: '^\\$' },
              origin_server_ts: { type: 'integer' },
            },
            required: ['event_id', 'origin_server_ts'],
          },
        },
      },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'roomInitialSync',
    method: 'GET',
    path: '/_matrix/client/v3/rooms/{roomId}/initialSync',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'roomId',
        required: true,
        schema: { type: 'string', format: 'mx-room-id', pattern: '^!' },
      },
    ],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: {
              room_id: { type: 'string', format: 'mx-room-id', pattern: '^!' },
              membership: { type: 'string', enum: ['invite', 'join', 'leave', 'ban'] },
              messages: {
                type: 'object',
                properties: {
                  start: { type: 'string' },
                  end: { type: 'string' },
                  chunk: { type: 'array', items: { $ref: '#/$defs/client_event' } },
                },
                required: ['end', 'chunk'],
              },
              state: { type: 'array', items: { $ref: '#/$defs/client_event' } },
              visibility: { type: 'string', enum: ['private', 'public'] },
              account_data: { type: 'array', items: { type: 'object', allOf: [{ $ref: '#/$defs/event' }] } },
            },
            required: ['room_id'],
          },
        },
      },
      '403': {},
    },
  },
  {
    api: 'client-server',
    operationId: 'sendMessage',
    method: 'PUT',
    path: '/_matrix/client/v3/rooms/{roomId}/send/{eventType}/{txnId}',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'roomId',
        required: true,
        schema: { type: 'string', format: 'mx-room-id', pattern: '^!' },
      },
      { in: 'path', name: 'eventType', required: true, schema: { type: 'string' } },
      { in: 'path', name: 'txnId', required: true, schema: { type: 'string' } },
    ],
    body: { required: true, content: { 'application/json': { type: 'object' } } },
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: { event_id: { type: 'string', format: 'mx-event-id', pattern: '^\\$' } },
            required: ['event_id'],
          },
        },
      },
      '400': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'setRoomStateWithKey',
    method: 'PUT',
    path: '/_matrix/client/v3/rooms/{roomId}/state/{eventType}/{stateKey}',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'roomId',
        required: true,
        schema: { type: 'string', format: 'mx-room-id', pattern: '^!' },
      },
      { in: 'path', name: 'eventType', required: true, schema: { type: 'string' } },
      { in: 'path', name: 'stateKey', required: true, schema: { type: 'string' } },
    ],
    body: { required: true, content: { 'application/json': { type: 'object' } } },
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: { event_id: { type: 'string', format: 'mx-event-id', pattern: '^\\$' } },
            required: ['event_id'],
          },
        },
      },
      '400': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'getRoomSummary',
    method: 'GET',
    path: '/_matrix/client/v1/room_summary/{roomIdOrAlias}',
    security: 'optional',
    parameters: [
      {
        in: 'path',
        name: 'roomIdOrAlias',
        required: true,
        schema: {
          oneOf: [
            { type: 'string', format: 'mx-room-id', pattern: '^!' },
            { type: 'string', format: 'mx-room-alias', pattern: '^#' },
          ],
        },
      },
      {
        in: 'query',
        name: 'via',
        required: false,
        schema: { type: 'array', items: { type: 'string', format: 'mx-server-name' } },
      },
    ],
    responses: {
      '200': {
        content: {
          'application/json': {
            allOf: [
              { $ref: '#/$defs/room_summary' },
              {
                type: 'object',
                properties: {
                  membership: { enum: ['invite', 'join', 'knock', 'leave', 'ban'], type: 'string' },
                },
              },
            ],
          },
        },
      },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'upgradeRoom',
    method: 'POST',
    path: '/_matrix/client/v3/rooms/{roomId}/upgrade',
    security: 'required',
    parameters: [{ in: 'path', name: 'roomId', required: true, schema: { type: 'string' } }],
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          properties: {
            new_version: { type: 'string' },
            additional_creators: { type: 'array', items: { type: 'string' } },
          },
          required: ['new_version'],
        },
      },
    },
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: { replacement_room: { type: 'string' } },
            required: ['replacement_room'],
          },
        },
      },
      '400': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'getOneRoomEvent',
    method: 'GET',
    path: '/_matrix/client/v3/rooms/{roomId}/event/{eventId}',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'roomId',
        required: true,
        schema: { type: 'string', format: 'mx-room-id', pattern: '^!' },
      },
      {
        in: 'path',
        name: 'eventId',
        required: true,
        schema: { type: 'string', format: 'mx-event-id', pattern: '^\\$' },
      },
    ],
    responses: {
      '200': { content: { 'application/json': { $ref: '#/$defs/client_event' } } },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'getRoomStateWithKey',
    method: 'GET',
    path: '/_matrix/client/v3/rooms/{roomId}/state/{eventType}/{stateKey}',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'roomId',
        required: true,
        schema: { type: 'string', format: 'mx-room-id', pattern: '^!' },
      },
      { in: 'path', name: 'eventType', required: true, schema: { type: 'string' } },
      { in: 'path', name: 'stateKey', required: true, schema: { type: 'string' } },
      {
        in: 'query',
        name: 'format',
        required: false,
        schema: { type: 'string', enum: ['content', 'event'] },
      },
    ],
    responses: {
      '200': {
        content: { 'application/json': { anyOf: [{ type: 'object' }, { $ref: '#/$defs/state_event' }] } },
      },
      '403': {},
      '404': {},
    },
  },
  {
    api: 'client-server',
    operationId: 'getRoomState',
    method: 'GET',
    path: '/_matrix/client/v3/rooms/{roomId}/state',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'roomId',
        required: true,
        schema: { type: 'string', format: 'mx-room-id', pattern: '^!' },
      },
    ],
    responses: {
      '200': { content: { 'application/json': { type: 'array', items: { $ref: '#/$defs/client_event' } } } },
      '403': {},
    },
  },
  {
    api: 'client-server',
    operationId: 'getMembersByRoom',
    method: 'GET',
    path: '/_matrix/client/v3/rooms/{roomId}/members',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'roomId',
        required: true,
        schema: { type: 'string', format: 'mx-room-id', pattern: '^!' },
      },
      { in: 'query', name: 'at', required: false, schema: { type: 'string' } },
      {
        in: 'query',
        name: 'membership',
        required: false,
        schema: { type: 'string', enum: ['join', 'invite', 'knock', 'leave', 'ban'] },
      },
      {
        in: 'query',
        name: 'not_membership',
        required: false,
        schema: { type: 'string', enum: ['join', 'invite', 'knock', 'leave', 'ban'] },
      },
    ],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: { chunk: { type: 'array', items: { $ref: '#/$defs/client_event' } } },
          },
        },
      },
      '403': {},
    },
  },
  {
    api: 'client-server',
    operationId: 'getJoinedMembersByRoom',
    method: 'GET',
    path: '/_matrix/client/v3/rooms/{roomId}/joined_members',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'roomId',
        required: true,
        schema: { type: 'string', format: 'mx-room-id', pattern: '^!' },
      },
    ],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: {
              joined: {
                patternProperties: {
                  '^@': {
                    type: 'object',
                    properties: {
                      display_name: { type: 'string' },
                      avatar_url: { type: 'string', format: 'mx-mxc-uri', pattern: '^mxc:\\/\\/' },
                    },
                  },
                },
                type: 'object',
              },
            },
          },
        },
      },
      '403': {},
    },
  },
  {
    api: 'client-server',
    operationId: 'search',
    method: 'POST',
    path: '/_matrix/client/v3/search',
    security: 'required',
    parameters: [{ in: 'query', name: 'next_batch', required: false, schema: { type: 'string' } }],
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          properties: {
            search_categories: {
              type: 'object',
              properties: {
                room_events: {
                  type: 'object',
                  properties: {
                    search_term: { type: 'string' },
                    keys: {
                      type: 'array',
                      items: { type: 'string', enum: ['content.body', 'content.name', 'content.topic'] },
                    },
                    filter: { type: 'object', allOf: [{ $ref: '#/$defs/room_event_filter' }] },
                    order_by: { type: 'string', enum: ['recent', 'rank'] },
                    event_context: {
                      type: 'object',
                      properties: {
                        before_limit: { type: 'integer' },
                        after_limit: { type: 'integer' },
                        include_profile: { type: 'boolean' },
                      },
                    },
                    include_state: { type: 'boolean' },
                    groupings: {
                      type: 'object',
                      properties: {
                        group_by: {
                          type: 'array',
                          items: {
                            type: 'object',
                            properties: { key: { type: 'string', enum: ['room_id', 'sender'] } },
                          },
                        },
                      },
                    },
                  },
                  required: ['search_term'],
                },
              },
            },
          },
          required: ['search_categories'],
        },
      },
    },
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            required: ['search_categories'],
            properties: {
              search_categories: {
                type: 'object',
                properties: {
                  room_events: {
                    type: 'object',
                    properties: {
                      count: { type: 'integer' },
                      highlights: { type: 'array', items: { type: 'string' } },
                      results: {
                        type: 'array',
                        items: {
                          type: 'object',
                          properties: {
                            rank: { type: 'number' },
                            result: { type: 'object', allOf: [{ $ref: '#/$defs/client_event' }] },
                            context: {
                              type: 'object',
                              properties: {
                                start: { type: 'string' },
                                end: { type: 'string' },
                                profile_info: {
                                  type: 'object',
                                  patternProperties: {
                                    '^@': {
                                      type: 'object',
                                      properties: {
                                        displayname: { type: 'string' },
                                        avatar_url: {
                                          type: 'string',
                                          format: 'mx-mxc-uri',
                                          pattern: '^mxc:\\/\\/',
                                        },
                                      },
                                    },
                                  },
                                },
                                events_before: {
                                  type: 'array',
                                  items: { type: 'object', $ref: '#/$defs/client_event' },
                                },
                                events_after: {
                                  type: 'array',
                                  items: { type: 'object', $ref: '#/$defs/client_event' },
                                },
                              },
                            },
                          },
                        },
                      },
                      state: {
                        type: 'object',
                        patternProperties: {
                          '^!': { type: 'array', items: { $ref: '#/$defs/client_event' } },
                        },
                      },
                      groups: {
                        type: 'object',
                        additionalProperties: {
                          type: 'object',
                          additionalProperties: {
                            type: 'object',
                            properties: {
                              next_batch: { type: 'string' },
                              order: { type: 'integer' },
                              results: { type: 'array', items: { type: 'string' } },
                            },
                          },
                        },
                      },
                      next_batch: { type: 'string' },
                    },
                  },
                },
              },
            },
          },
        },
      },
      '400': {},
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'getSpaceHierarchy',
    method: 'GET',
    path: '/_matrix/client/v1/rooms/{roomId}/hierarchy',
    security: 'required',
    parameters: [
      { in: 'path', name: 'roomId', required: true, schema: { type: 'string' } },
      { in: 'query', name: 'suggested_only', required: false, schema: { type: 'boolean' } },
      { in: 'query', name: 'limit', required: false, schema: { type: 'integer' } },
      { in: 'query', name: 'max_depth', required: false, schema: { type: 'integer' } },
      { in: 'query', name: 'from', required: false, schema: { type: 'string' } },
    ],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: {
              rooms: {
                type: 'array',
                items: {
                  allOf: [
                    { $ref: '#/$defs/room_summary' },
                    {
                      type: 'object',
                      properties: {
                        children_state: {
                          type: 'array',
                          items: {
                            allOf: [
                              { $ref: '#/$defs/stripped_state' },
                              {
                                type: 'object',
                                properties: { origin_server_ts: { type: 'integer', format: 'int64' } },
                                required: ['origin_server_ts'],
                              },
                            ],
                          },
                        },
                        room_type: {},
                        allowed_room_ids: {},
                        encryption: {},
                        room_version: {},
                      },
                      required: ['children_state'],
                    },
                  ],
                },
              },
              next_batch: { type: 'string' },
            },
            required: ['rooms'],
          },
        },
      },
      '400': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'redirectToSSO',
    method: 'GET',
    path: '/_matrix/client/v3/login/sso/redirect',
    security: 'none',
    parameters: [
      { in: 'query', name: 'redirectUrl', required: true, schema: { type: 'string' } },
      {
        in: 'query',
        name: 'action',
        required: false,
        schema: { type: 'string', enum: ['login', 'register'] },
      },
    ],
    responses: { '302': { headers: { Location: { required: false, schema: { type: 'string' } } } } },
  },
  {
    api: 'client-server',
    operationId: 'redirectToIdP',
    method: 'GET',
    path: '/_matrix/client/v3/login/sso/redirect/{idpId}',
    security: 'none',
    parameters: [
      { in: 'path', name: 'idpId', required: true, schema: { type: 'string' } },
      { in: 'query', name: 'redirectUrl', required: true, schema: { type: 'string' } },
      {
        in: 'query',
        name: 'action',
        required: false,
        schema: { type: 'string', enum: ['login', 'register'] },
      },
    ],
    responses: {
      '302': { headers: { Location: { required: false, schema: { type: 'string' } } } },
      '404': {},
    },
  },
  {
    api: 'client-server',
    operationId: 'getWellknownSupport',
    method: 'GET',
    path: '/.well-known/matrix/support',
    security: 'none',
    parameters: [],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: {
              contacts: {
                type: 'array',
                items: {
                  type: 'object',
                  properties: {
                    matrix_id: { type: 'string', format: 'mx-user-id', pattern: '^@' },
                    email_address: { type: 'string', format: 'email' },
                    role: { type: 'string', enum: ['m.role.admin', 'm.role.security'] },
                  },
                  required: ['role'],
                },
              },
              support_page: { type: 'string', format: 'uri' },
            },
          },
        },
      },
      '404': {},
    },
  },
  {
    api: 'client-server',
    operationId: 'sync',
    method: 'GET',
    path: '/_matrix/client/v3/sync',
    security: 'required',
    parameters: [
      { in: 'query', name: 'filter', required: false, schema: { type: 'string' } },
      { in: 'query', name: 'since', required: false, schema: { type: 'string' } },
      { in: 'query', name: 'full_state', required: false, schema: { type: 'boolean' } },
      {
        in: 'query',
        name: 'set_presence',
        required: false,
        schema: { type: 'string', enum: ['offline', 'online', 'unavailable'] },
      },
      { in: 'query', name: 'timeout', required: false, schema: { type: 'integer' } },
      { in: 'query', name: 'use_state_after', required: false, schema: { type: 'boolean' } },
    ],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: {
              next_batch: { type: 'string' },
              rooms: {
                type: 'object',
                properties: {
                  join: {
                    type: 'object',
                    patternProperties: {
                      '^!': {
                        type: 'object',
                        properties: {
                          summary: {
                            type: 'object',
                            properties: {
                              'm.heroes': {
                                type: 'array',
                                items: { type: 'string', format: 'mx-user-id', pattern: '^@' },
                              },
                              'm.joined_member_count': { type: 'integer' },
                              'm.invited_member_count': { type: 'integer' },
                            },
                          },
                          state: { type: 'object', allOf: [{ $ref: '#/$defs/state_event_batch' }] },
                          state_after: { type: 'object', allOf: [{ $ref: '#/$defs/state_event_batch' }] },
                          timeline: { type: 'object', allOf: [{ $ref: '#/$defs/timeline_batch' }] },
                          ephemeral: { type: 'object', allOf: [{ $ref: '#/$defs/event_batch' }] },
                          account_data: { type: 'object', allOf: [{ $ref: '#/$defs/event_batch' }] },
                          unread_notifications: {
                            type: 'object',
                            properties: {
                              highlight_count: { type: 'integer' },
                              notification_count: { type: 'integer' },
                            },
                          },
                          unread_thread_notifications: {
                            type: 'object',
                            patternProperties: {
                              '^\\$': {
                                type: 'object',
                                properties: {
                                  highlight_count: { type: 'integer' },
                                  notification_count: { type: 'integer' },
                                },
                              },
                            },
                          },
                        },
                      },
                    },
                  },
                  invite: {
                    type: 'object',
                    patternProperties: {
                      '^!': {
                        type: 'object',
                        properties: {
                          invite_state: {
                            type: 'object',
                            properties: {
                              events: { items: { $ref: '#/$defs/stripped_state' }, type: 'array' },
                            },
                          },
                        },
                      },
                    },
                  },
                  knock: {
                    type: 'object',
                    patternProperties: {
                      '^!': {
                        type: 'object',
                        properties: {
                          knock_state: {
                            type: 'object',
                            properties: {
                              events: { items: { $ref: '#/$defs/stripped_state' }, type: 'array' },
                            },
                          },
                        },
                      },
                    },
                  },
                  leave: {
                    type: 'object',
                    patternProperties: {
                      '^!': {
                        type: 'object',
                        properties: {
                          state: { type: 'object', allOf: [{ $ref: '#/$defs/state_event_batch' }] },
                          state_after: { type: 'object', allOf: [{ $ref: '#/$defs/state_event_batch' }] },
                          timeline: { type: 'object', allOf: [{ $ref: '#/$defs/timeline_batch' }] },
                          account_data: { type: 'object', allOf: [{ $ref: '#/$defs/event_batch' }] },
                        },
                      },
                    },
                  },
                },
              },
              presence: { type: 'object', allOf: [{ $ref: '#/$defs/event_batch' }] },
              account_data: { type: 'object', allOf: [{ $ref: '#/$defs/event_batch' }] },
              to_device: { type: 'object' },
              device_lists: { type: 'object' },
              device_one_time_keys_count: { type: 'object', additionalProperties: { type: 'integer' } },
            },
            required: ['next_batch'],
          },
        },
      },
    },
  },
  {
    api: 'client-server',
    operationId: 'getRoomTags',
    method: 'GET',
    path: '/_matrix/client/v3/user/{userId}/rooms/{roomId}/tags',
    security: 'required',
    parameters: [
      { in: 'path', name: 'userId', required: true, schema: { type: 'string' } },
      { in: 'path', name: 'roomId', required: true, schema: { type: 'string' } },
    ],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: { tags: { type: 'object', additionalProperties: { $ref: '#/$defs/tag' } } },
          },
        },
      },
    },
  },
  {
    api: 'client-server',
    operationId: 'setRoomTag',
    method: 'PUT',
    path: '/_matrix/client/v3/user/{userId}/rooms/{roomId}/tags/{tag}',
    security: 'required',
    parameters: [
      { in: 'path', name: 'userId', required: true, schema: { type: 'string' } },
      { in: 'path', name: 'roomId', required: true, schema: { type: 'string' } },
      { in: 'path', name: 'tag', required: true, schema: { type: 'string' } },
    ],
    body: { required: true, content: { 'application/json': { $ref: '#/$defs/tag' } } },
    responses: { '200': { content: { 'application/json': { type: 'object' } } } },
  },
  {
    api: 'client-server',
    operationId: 'deleteRoomTag',
    method: 'DELETE',
    path: '/_matrix/client/v3/user/{userId}/rooms/{roomId}/tags/{tag}',
    security: 'required',
    parameters: [
      { in: 'path', name: 'userId', required: true, schema: { type: 'string' } },
      { in: 'path', name: 'roomId', required: true, schema: { type: 'string' } },
      { in: 'path', name: 'tag', required: true, schema: { type: 'string' } },
    ],
    responses: { '200': { content: { 'application/json': { type: 'object' } } } },
  },
  {
    api: 'client-server',
    operationId: 'getProtocols',
    method: 'GET',
    path: '/_matrix/client/v3/thirdparty/protocols',
    security: 'required',
    parameters: [],
    responses: {
      '200': {
        content: {
          'application/json': { type: 'object', additionalProperties: { $ref: '#/$defs/protocol' } },
        },
      },
    },
  },
  {
    api: 'client-server',
    operationId: 'getProtocolMetadata',
    method: 'GET',
    path: '/_matrix/client/v3/thirdparty/protocol/{protocol}',
    security: 'required',
    parameters: [{ in: 'path', name: 'protocol', required: true, schema: { type: 'string' } }],
    responses: {
      '200': { content: { 'application/json': { $ref: '#/$defs/protocol' } } },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'queryLocationByProtocol',
    method: 'GET',
    path: '/_matrix/client/v3/thirdparty/location/{protocol}',
    security: 'required',
    parameters: [
      { in: 'path', name: 'protocol', required: true, schema: { type: 'string' } },
      {
        in: 'query',
        name: 'fields',
        required: false,
        schema: { type: 'object', additionalProperties: { type: 'string' } },
      },
    ],
    responses: {
      '200': { content: { 'application/json': { $ref: '#/$defs/location_batch' } } },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'queryUserByProtocol',
    method: 'GET',
    path: '/_matrix/client/v3/thirdparty/user/{protocol}',
    security: 'required',
    parameters: [
      { in: 'path', name: 'protocol', required: true, schema: { type: 'string' } },
      {
        in: 'query',
        name: 'fields',
        required: false,
        schema: { type: 'object', additionalProperties: { type: 'string' } },
      },
    ],
    responses: {
      '200': { content: { 'application/json': { $ref: '#/$defs/user_batch' } } },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'queryLocationByAlias',
    method: 'GET',
    path: '/_matrix/client/v3/thirdparty/location',
    security: 'required',
    parameters: [{ in: 'query', name: 'alias', required: true, schema: { type: 'string' } }],
    responses: {
      '200': { content: { 'application/json': { $ref: '#/$defs/location_batch' } } },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'queryUserByID',
    method: 'GET',
    path: '/_matrix/client/v3/thirdparty/user',
    security: 'required',
    parameters: [{ in: 'query', name: 'userid', required: true, schema: { type: 'string' } }],
    responses: {
      '200': { content: { 'application/json': { $ref: '#/$defs/user_batch' } } },
      '404': { content: { 'application/json': { $ref: '#/$defs/error' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'inviteBy3PID',
    method: 'POST',
    path: '/_matrix/client/v3/rooms/{roomId}/invite',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'roomId',
        required: true,
        schema: { type: 'string', format: 'mx-room-id', pattern: '^!' },
      },
    ],
    body: { required: true, content: { 'application/json': { $ref: '#/$defs/invite_3pid' } } },
    responses: {
      '200': { content: { 'application/json': { type: 'object' } } },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'getThreadRoots',
    method: 'GET',
    path: '/_matrix/client/v1/rooms/{roomId}/threads',
    security: 'required',
    parameters: [
      { in: 'path', name: 'roomId', required: true, schema: { type: 'string' } },
      {
        in: 'query',
        name: 'include',
        required: false,
        schema: { type: 'string', enum: ['all', 'participated'] },
      },
      { in: 'query', name: 'limit', required: false, schema: { type: 'integer' } },
      { in: 'query', name: 'from', required: false, schema: { type: 'string' } },
    ],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: {
              chunk: { type: 'array', items: { $ref: '#/$defs/client_event' } },
              next_batch: { type: 'string' },
            },
            required: ['chunk'],
          },
        },
      },
      '400': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'sendToDevice',
    method: 'PUT',
    path: '/_matrix/client/v3/sendToDevice/{eventType}/{txnId}',
    security: 'required',
    parameters: [
      { in: 'path', name: 'eventType', required: true, schema: { type: 'string' } },
      { in: 'path', name: 'txnId', required: true, schema: { type: 'string' } },
    ],
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          properties: {
            messages: {
              type: 'object',
              patternProperties: { '^@': { type: 'object', additionalProperties: { type: 'object' } } },
            },
          },
          required: ['messages'],
        },
      },
    },
    responses: { '200': { content: { 'application/json': { type: 'object' } } } },
  },
  {
    api: 'client-server',
    operationId: 'setTyping',
    method: 'PUT',
    path: '/_matrix/client/v3/rooms/{roomId}/typing/{userId}',
    security: 'required',
    parameters: [
      {
        in: 'path',
        name: 'userId',
        required: true,
        schema: { type: 'string', format: 'mx-user-id', pattern: '^@' },
      },
      {
        in: 'path',
        name: 'roomId',
        required: true,
        schema: { type: 'string', format: 'mx-room-id', pattern: '^!' },
      },
    ],
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          properties: { typing: { type: 'boolean' }, timeout: { type: 'integer' } },
          required: ['typing'],
        },
      },
    },
    responses: {
      '200': { content: { 'application/json': { type: 'object' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'searchUserDirectory',
    method: 'POST',
    path: '/_matrix/client/v3/user_directory/search',
    security: 'required',
    parameters: [],
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          properties: { search_term: { type: 'string' }, limit: { type: 'integer' } },
          required: ['search_term'],
        },
      },
    },
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            required: ['results', 'limited'],
            properties: {
              results: {
                type: 'array',
                items: {
                  type: 'object',
                  required: ['user_id'],
                  properties: {
                    user_id: { type: 'string', format: 'mx-user-id', pattern: '^@' },
                    display_name: { type: 'string' },
                    avatar_url: { type: 'string', format: 'mx-mxc-uri', pattern: '^mxc:\\/\\/' },
                  },
                },
              },
              limited: { type: 'boolean' },
            },
          },
        },
      },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'getVersions',
    method: 'GET',
    path: '/_matrix/client/versions',
    security: 'optional',
    parameters: [],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: {
              versions: { type: 'array', items: { type: 'string' } },
              unstable_features: { type: 'object', additionalProperties: { type: 'boolean' } },
            },
            required: ['versions'],
          },
        },
      },
    },
  },
  {
    api: 'client-server',
    operationId: 'getTurnServer',
    method: 'GET',
    path: '/_matrix/client/v3/voip/turnServer',
    security: 'required',
    parameters: [],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            properties: {
              username: { type: 'string' },
              password: { type: 'string' },
              uris: { type: 'array', items: { type: 'string', format: 'uri', pattern: '^turns?:' } },
              ttl: { type: 'integer' },
            },
            required: ['username', 'password', 'uris', 'ttl'],
          },
        },
      },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
  {
    api: 'client-server',
    operationId: 'getWellknown',
    method: 'GET',
    path: '/.well-known/matrix/client',
    security: 'none',
    parameters: [],
    responses: { '200': { content: { 'application/json': { $ref: '#/$defs/full' } } }, '404': {} },
  },
  {
    api: 'client-server',
    operationId: 'getTokenOwner',
    method: 'GET',
    path: '/_matrix/client/v3/account/whoami',
    security: 'required',
    parameters: [],
    responses: {
      '200': {
        content: {
          'application/json': {
            type: 'object',
            required: ['user_id'],
            properties: {
              user_id: { type: 'string', format: 'mx-user-id', pattern: '^@' },
              device_id: { type: 'string' },
              is_guest: { type: 'boolean' },
            },
          },
        },
      },
      '401': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '403': { content: { 'application/json': { $ref: '#/$defs/error' } } },
      '429': { content: { 'application/json': { $ref: '#/$defs/rate_limited' } } },
    },
  },
]
