// Generated from the Matrix specification by generator/. Do not edit.

import type { Schema } from './operation-spec.ts'

/** The schemas that operations share: what `#/$defs/…` means. */
export const schemas: Readonly<Record<string, Schema>> = {
  auth_data: {
    type: 'object',
    properties: { type: { type: 'string' }, session: { type: 'string' } },
    additionalProperties: {},
  },
  auth_response: {
    type: 'object',
    properties: {
      flows: {
        type: 'array',
        items: {
          type: 'object',
          properties: { stages: { type: 'array', items: { type: 'string' } } },
          required: ['stages'],
        },
      },
      params: { type: 'object', additionalProperties: { type: 'object' } },
      session: { type: 'string' },
      completed: { type: 'array', items: { type: 'string' } },
    },
    required: ['flows'],
  },
  'capabilities.booleanCapability': {
    type: 'object',
    properties: { enabled: { type: 'boolean' } },
    required: ['enabled'],
  },
  'client-server.request_email_validation': {
    type: 'object',
    allOf: [
      { $ref: '#/$defs/identity.request_email_validation' },
      { type: 'object', properties: { id_server: { type: 'string' }, id_access_token: { type: 'string' } } },
    ],
  },
  'client-server.request_msisdn_validation': {
    type: 'object',
    allOf: [
      { $ref: '#/$defs/identity.request_msisdn_validation' },
      { type: 'object', properties: { id_server: { type: 'string' }, id_access_token: { type: 'string' } } },
    ],
  },
  client_device: {
    type: 'object',
    properties: {
      device_id: { type: 'string' },
      display_name: { type: 'string' },
      last_seen_ip: { type: 'string' },
      last_seen_ts: { type: 'integer', format: 'int64' },
    },
    required: ['device_id'],
  },
  client_event: {
    type: 'object',
    allOf: [
      { $ref: '#/$defs/client_event_without_room_id' },
      {
        type: 'object',
        properties: {
          room_id: { type: 'string', format: 'mx-room-id', pattern: '^!' },
          unsigned: { properties: { redacted_because: {} } },
        },
        required: ['room_id'],
      },
    ],
  },
  client_event_without_room_id: {
    type: 'object',
    required: ['event_id', 'type', 'sender', 'origin_server_ts', 'content'],
    properties: {
      event_id: { type: 'string', format: 'mx-event-id', pattern: '^\\$' },
      type: { type: 'string' },
      state_key: { type: 'string' },
      sender: { type: 'string', format: 'mx-user-id', pattern: '^@' },
      origin_server_ts: { type: 'integer', format: 'int64' },
      content: { type: 'object' },
      unsigned: {
        type: 'object',
        properties: {
          age: { type: 'integer', format: 'int64' },
          redacted_because: { type: 'object' },
          transaction_id: { type: 'string' },
          prev_content: { type: 'object' },
          replaces_state: { type: 'string', format: 'mx-event-id', pattern: '^\\$' },
          membership: { type: 'string' },
        },
      },
    },
  },
  cross_signing_key: {
    type: 'object',
    properties: {
      user_id: { type: 'string' },
      usage: { type: 'array', items: { type: 'string', enum: ['master', 'self_signing', 'user_signing'] } },
      keys: { type: 'object', additionalProperties: { type: 'string' }, minProperties: 1, maxProperties: 1 },
      signatures: { type: 'object' },
    },
    required: ['user_id', 'usage', 'keys'],
  },
  device_keys: {
    type: 'object',
    properties: {
      user_id: { type: 'string', format: 'mx-user-id', pattern: '^@' },
      device_id: { type: 'string' },
      algorithms: { type: 'array', items: { type: 'string' } },
      keys: { type: 'object', additionalProperties: { type: 'string' } },
      signatures: {
        type: 'object',
        patternProperties: { '^@': { type: 'object', additionalProperties: { type: 'string' } } },
      },
    },
    required: ['user_id', 'device_id', 'algorithms', 'keys', 'signatures'],
  },
  error: {
    type: 'object',
    properties: { errcode: { type: 'string' }, error: { type: 'string' } },
    required: ['errcode'],
  },
  event: {
    properties: { content: { type: 'object' }, type: { type: 'string' } },
    required: ['type', 'content'],
    type: 'object',
  },
  event_batch: {
    properties: { events: { items: { $ref: '#/$defs/event' }, type: 'array' } },
    type: 'object',
  },
  event_filter: {
    properties: {
      limit: { type: 'integer' },
      not_senders: { items: { type: 'string', format: 'mx-user-id', pattern: '^@' }, type: 'array' },
      not_types: { items: { type: 'string' }, type: 'array' },
      senders: { items: { type: 'string', format: 'mx-user-id', pattern: '^@' }, type: 'array' },
      types: { items: { type: 'string' }, type: 'array' },
    },
    type: 'object',
  },
  full: {
    type: 'object',
    properties: {
      'm.homeserver': { $ref: '#/$defs/homeserver' },
      'm.identity_server': { $ref: '#/$defs/identity_server' },
    },
    additionalProperties: {},
    required: ['m.homeserver'],
  },
  homeserver: {
    type: 'object',
    properties: { base_url: { type: 'string', format: 'uri' } },
    required: ['base_url'],
  },
  'identity.request_email_validation': {
    type: 'object',
    properties: {
      client_secret: { type: 'string' },
      email: { type: 'string', format: 'email' },
      send_attempt: { type: 'integer' },
      next_link: { type: 'string', format: 'uri' },
    },
    required: ['client_secret', 'email', 'send_attempt'],
  },
  'identity.request_msisdn_validation': {
    type: 'object',
    properties: {
      client_secret: { type: 'string' },
      country: { type: 'string' },
      phone_number: { type: 'string' },
      send_attempt: { type: 'integer' },
      next_link: { type: 'string', format: 'uri' },
    },
    required: ['client_secret', 'country', 'phone_number', 'send_attempt'],
  },
  identity_server: {
    type: 'object',
    properties: { base_url: { type: 'string', format: 'uri' } },
    required: ['base_url'],
  },
  invite_3pid: {
    type: 'object',
    properties: {
      id_server: { type: 'string' },
      id_access_token: { type: 'string' },
      medium: { type: 'string' },
      address: { type: 'string' },
    },
    required: ['id_server', 'id_access_token', 'medium', 'address'],
  },
  'key_backup.RoomKeysUpdateResponse': {
    type: 'object',
    properties: { etag: { type: 'string' }, count: { type: 'integer' } },
    required: ['etag', 'count'],
  },
  key_backup_data: {
    type: 'object',
    properties: {
      first_message_index: { type: 'integer' },
      forwarded_count: { type: 'integer' },
      is_verified: { type: 'boolean' },
      session_data: { type: 'object' },
    },
    required: ['first_message_index', 'forwarded_count', 'is_verified', 'session_data'],
  },
  location: {
    properties: { alias: { type: 'string' }, protocol: { type: 'string' }, fields: { type: 'object' } },
    required: ['alias', 'protocol', 'fields'],
    type: 'object',
  },
  location_batch: { type: 'array', items: { $ref: '#/$defs/location' } },
  one_time_keys: {
    type: 'object',
    additionalProperties: {
      oneOf: [
        { type: 'string' },
        {
          type: 'object',
          properties: {
            key: { type: 'string' },
            signatures: { type: 'object', patternProperties: { '^@': { type: 'object' } } },
          },
          required: ['key', 'signatures'],
        },
      ],
    },
  },
  openid_token: {
    type: 'object',
    properties: {
      access_token: { type: 'string' },
      token_type: { type: 'string' },
      matrix_server_name: { type: 'string' },
      expires_in: { type: 'integer' },
    },
    required: ['access_token', 'token_type', 'matrix_server_name', 'expires_in'],
  },
  protocol: {
    allOf: [
      { $ref: '#/$defs/protocol_base' },
      {
        type: 'object',
        properties: {
          instances: {
            type: 'array',
            items: {
              allOf: [
                { $ref: '#/$defs/protocol_instance' },
                { type: 'object', properties: { instance_id: { type: 'string' } } },
              ],
            },
          },
        },
        required: ['instances'],
      },
    ],
  },
  protocol_base: {
    type: 'object',
    properties: {
      user_fields: { type: 'array', items: { type: 'string' } },
      location_fields: { type: 'array', items: { type: 'string' } },
      icon: { type: 'string' },
      field_types: {
        type: 'object',
        additionalProperties: {
          type: 'object',
          properties: { regexp: { type: 'string' }, placeholder: { type: 'string' } },
          required: ['regexp', 'placeholder'],
        },
      },
    },
    required: ['user_fields', 'location_fields', 'icon', 'field_types'],
  },
  protocol_instance: {
    type: 'object',
    properties: {
      desc: { type: 'string' },
      icon: { type: 'string' },
      fields: { type: 'object' },
      network_id: { type: 'string' },
    },
    required: ['desc', 'fields', 'network_id'],
  },
  public_rooms_chunk: {
    type: 'object',
    properties: {
      canonical_alias: { type: 'string', format: 'mx-room-alias', pattern: '^#' },
      name: { type: 'string' },
      num_joined_members: { type: 'integer' },
      room_id: { type: 'string', format: 'mx-room-id', pattern: '^!' },
      topic: { type: 'string' },
      world_readable: { type: 'boolean' },
      guest_can_join: { type: 'boolean' },
      avatar_url: { type: 'string', format: 'mx-mxc-uri', pattern: '^mxc:\\/\\/' },
      join_rule: { type: 'string' },
      room_type: { type: 'string' },
    },
    required: ['room_id', 'num_joined_members', 'world_readable', 'guest_can_join'],
  },
  public_rooms_response: {
    type: 'object',
    required: ['chunk'],
    properties: {
      chunk: { type: 'array', items: { $ref: '#/$defs/public_rooms_chunk' } },
      next_batch: { type: 'string' },
      prev_batch: { type: 'string' },
      total_room_count_estimate: { type: 'integer' },
    },
  },
  push_condition: {
    type: 'object',
    properties: {
      kind: { type: 'string' },
      key: { type: 'string' },
      pattern: { type: 'string' },
      is: { type: 'string' },
      value: { type: ['string', 'integer', 'boolean', 'null'] },
    },
    required: ['kind'],
  },
  push_rule: {
    type: 'object',
    properties: {
      actions: { items: { type: ['string', 'object'] }, type: 'array' },
      default: { type: 'boolean' },
      enabled: { type: 'boolean' },
      rule_id: { type: 'string' },
      conditions: { type: 'array', items: { $ref: '#/$defs/push_condition' } },
      pattern: { type: 'string' },
    },
    required: ['actions', 'default', 'enabled', 'rule_id'],
  },
  push_ruleset: {
    properties: {
      content: { items: { $ref: '#/$defs/push_rule' }, type: 'array' },
      override: { items: { $ref: '#/$defs/push_rule' }, type: 'array' },
      room: { items: { $ref: '#/$defs/push_rule' }, type: 'array' },
      sender: { items: { $ref: '#/$defs/push_rule' }, type: 'array' },
      underride: { items: { $ref: '#/$defs/push_rule' }, type: 'array' },
    },
    type: 'object',
  },
  rate_limited: {
    allOf: [
      { $ref: '#/$defs/error' },
      {
        type: 'object',
        properties: {
          errcode: { type: 'string' },
          error: { type: 'string' },
          retry_after_ms: { type: 'integer' },
        },
        required: ['errcode'],
      },
    ],
  },
  'relations.response': {
    type: 'object',
    properties: {
      next_batch: { type: 'string' },
      prev_batch: { type: 'string' },
      recursion_depth: { type: 'integer' },
    },
  },
  request_token_response: {
    type: 'object',
    properties: { sid: { type: 'string' }, submit_url: { type: 'string', format: 'uri' } },
    required: ['sid'],
  },
  room_event: {
    allOf: [
      { $ref: '#/$defs/sync_room_event' },
      {
        type: 'object',
        properties: { room_id: { type: 'string', format: 'mx-room-id', pattern: '^!' } },
        required: ['room_id'],
      },
    ],
  },
  room_event_filter: {
    allOf: [
      { $ref: '#/$defs/event_filter' },
      {
        type: 'object',
        properties: {
          unread_thread_notifications: { type: 'boolean' },
          lazy_load_members: { type: 'boolean' },
          include_redundant_members: { type: 'boolean' },
          not_rooms: { items: { type: 'string', format: 'mx-room-id', pattern: '^!' }, type: 'array' },
          rooms: { items: { type: 'string', format: 'mx-room-id', pattern: '^!' }, type: 'array' },
          contains_url: { type: 'boolean' },
        },
      },
    ],
  },
  room_key_backup: {
    type: 'object',
    properties: { sessions: { type: 'object', additionalProperties: { $ref: '#/$defs/key_backup_data' } } },
    required: ['sessions'],
  },
  room_summary: {
    type: 'object',
    allOf: [
      { $ref: '#/$defs/public_rooms_chunk' },
      {
        type: 'object',
        properties: {
          room_type: { type: 'string' },
          allowed_room_ids: { type: 'array', items: { type: 'string', format: 'mx-room-id', pattern: '^!' } },
          encryption: { type: 'string', enum: ['m.megolm.v1.aes-sha2'] },
          room_version: { type: 'string' },
        },
      },
    ],
  },
  'server-signatures': {
    type: 'object',
    additionalProperties: { type: 'object', additionalProperties: { type: 'string' } },
  },
  sid: { type: 'object', properties: { sid: { type: 'string' } }, required: ['sid'] },
  state_event: {
    allOf: [{ $ref: '#/$defs/room_event' }, { $ref: '#/$defs/sync_state_event' }],
    type: 'object',
  },
  state_event_batch: {
    properties: { events: { items: { $ref: '#/$defs/client_event_without_room_id' }, type: 'array' } },
    type: 'object',
  },
  stripped_state: {
    type: 'object',
    properties: {
      content: { type: 'object' },
      state_key: { type: 'string' },
      type: { type: 'string' },
      sender: { type: 'string', format: 'mx-user-id', pattern: '^@' },
    },
    required: ['type', 'state_key', 'content', 'sender'],
  },
  sync_filter: {
    type: 'object',
    properties: {
      event_fields: { items: { type: 'string' }, type: 'array' },
      event_format: { enum: ['client', 'federation'], type: 'string' },
      presence: { allOf: [{ $ref: '#/$defs/event_filter' }] },
      account_data: { allOf: [{ $ref: '#/$defs/event_filter' }] },
      room: {
        type: 'object',
        properties: {
          not_rooms: { items: { type: 'string', format: 'mx-room-id', pattern: '^!' }, type: 'array' },
          rooms: { items: { type: 'string', format: 'mx-room-id', pattern: '^!' }, type: 'array' },
          ephemeral: { allOf: [{ $ref: '#/$defs/room_event_filter' }] },
          include_leave: { type: 'boolean' },
          state: { type: 'object', allOf: [{ $ref: '#/$defs/room_event_filter' }] },
          timeline: { allOf: [{ $ref: '#/$defs/room_event_filter' }] },
          account_data: { allOf: [{ $ref: '#/$defs/room_event_filter' }] },
        },
      },
    },
  },
  sync_room_event: {
    allOf: [
      { $ref: '#/$defs/event' },
      {
        type: 'object',
        properties: {
          event_id: { type: 'string', format: 'mx-event-id', pattern: '^\\$' },
          sender: { type: 'string', format: 'mx-user-id', pattern: '^@' },
          origin_server_ts: { type: 'integer', format: 'int64' },
          unsigned: { $ref: '#/$defs/unsigned_prop' },
        },
        required: ['event_id', 'sender', 'origin_server_ts'],
      },
    ],
  },
  sync_state_event: {
    allOf: [
      { $ref: '#/$defs/sync_room_event' },
      { type: 'object', properties: { state_key: { type: 'string' } }, required: ['state_key'] },
    ],
  },
  tag: { type: 'object', properties: { order: { type: 'number', format: 'float' } } },
  third_party_signed: {
    type: 'object',
    properties: {
      sender: { type: 'string', format: 'mx-user-id', pattern: '^@' },
      mxid: { type: 'string', format: 'mx-user-id', pattern: '^@' },
      token: { type: 'string' },
      signatures: {
        type: 'object',
        additionalProperties: { type: 'object', additionalProperties: { type: 'string' } },
      },
    },
    required: ['sender', 'mxid', 'token', 'signatures'],
  },
  timeline_batch: {
    properties: {
      limited: { type: 'boolean' },
      prev_batch: { type: 'string' },
      events: { type: 'array', items: { $ref: '#/$defs/client_event_without_room_id' } },
    },
    type: 'object',
    required: ['events'],
  },
  unsigned_prop: { type: 'object', properties: { age: { type: 'integer' } } },
  user: {
    properties: { userid: { type: 'string' }, protocol: { type: 'string' }, fields: { type: 'object' } },
    required: ['userid', 'protocol', 'fields'],
    type: 'object',
  },
  user_batch: { type: 'array', items: { $ref: '#/$defs/user' } },
  user_identifier: {
    type: 'object',
    properties: { type: { type: 'string' } },
    required: ['type'],
    additionalProperties: {},
  },
}
