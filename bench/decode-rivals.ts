import { Ajv2020 } from 'ajv/dist/2020.js'
import * as t from 'io-ts'
import * as z from 'zod'
import { findSpec } from '../src/testing/specification/find-spec.ts'
import { schemas } from '../src/testing/specification/schemas.ts'

// The same checks as those of the guard, as each library has them written.

/** Compiles the specification's own schema with ajv, without the formats; it takes no null, which is faster. */
export const ajvSync = (): ((value: unknown) => boolean) => {
  const schema = findSpec('sync').responses['200']?.content?.['application/json']
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  return ajv.compile({ ...schema, $defs: schemas })
}

/** Writes the response with zod, keeping fields that it does not name. */
export const zodSync = () => {
  const object = z.looseObject({})
  const starting = (prefix: string) => z.string().startsWith(prefix)
  const unsigned = z.looseObject({
    age: z.int().nullish(),
    redacted_because: object.nullish(),
    transaction_id: z.string().nullish(),
    prev_content: object.nullish(),
    replaces_state: starting('$').nullish(),
    membership: z.string().nullish(),
  })
  const event = z.looseObject({
    event_id: starting('$'),
    type: z.string(),
    state_key: z.string().nullish(),
    sender: starting('@'),
    origin_server_ts: z.int(),
    content: object,
    unsigned: unsigned.nullish(),
  })
  const basic = z.looseObject({
    events: z.array(z.looseObject({ content: object, type: z.string() })).nullish(),
  })
  const state = z.looseObject({ events: z.array(event).nullish() })
  const timeline = z.looseObject({
    limited: z.boolean().nullish(),
    prev_batch: z.string().nullish(),
    events: z.array(event),
  })
  const stripped = z.looseObject({
    events: z
      .array(
        z.looseObject({ content: object, state_key: z.string(), type: z.string(), sender: starting('@') }),
      )
      .nullish(),
  })
  const counts = z.looseObject({ highlight_count: z.int().nullish(), notification_count: z.int().nullish() })
  const left = {
    state: state.nullish(),
    state_after: state.nullish(),
    timeline: timeline.nullish(),
    account_data: basic.nullish(),
  }
  const joined = z.looseObject({
    ...left,
    summary: z
      .looseObject({
        'm.heroes': z.array(starting('@')).nullish(),
        'm.joined_member_count': z.int().nullish(),
        'm.invited_member_count': z.int().nullish(),
      })
      .nullish(),
    ephemeral: basic.nullish(),
    unread_notifications: counts.nullish(),
    unread_thread_notifications: z.record(z.string(), counts).nullish(),
  })
  const rooms = <A extends z.ZodType>(room: A) => z.record(z.string(), room).nullish()
  const schema = z.looseObject({
    next_batch: z.string(),
    rooms: z
      .looseObject({
        join: rooms(joined),
        invite: rooms(z.looseObject({ invite_state: stripped.nullish() })),
        knock: rooms(z.looseObject({ knock_state: stripped.nullish() })),
        leave: rooms(z.looseObject(left)),
      })
      .nullish(),
    presence: basic.nullish(),
    account_data: basic.nullish(),
    to_device: object.nullish(),
    device_lists: object.nullish(),
    device_one_time_keys_count: z.record(z.string(), z.int()).nullish(),
  })
  return (value: unknown) => schema.safeParse(value)
}

/** Writes the response with io-ts's own combinators. */
export const ioTsSync = () => {
  const maybe = <C extends t.Mixed>(codec: C) => t.union([codec, t.null])
  const starting = (prefix: string) =>
    new t.Type<string>(
      `string that begins with ${prefix}`,
      (value): value is string => typeof value === 'string' && value.startsWith(prefix),
      (value, context) =>
        typeof value === 'string' && value.startsWith(prefix) ? t.success(value) : t.failure(value, context),
      t.identity,
    )
  const object = t.UnknownRecord
  const unsigned = t.partial({
    age: maybe(t.Int),
    redacted_because: maybe(object),
    transaction_id: maybe(t.string),
    prev_content: maybe(object),
    replaces_state: maybe(starting('$')),
    membership: maybe(t.string),
  })
  const event = t.intersection([
    t.type({
      event_id: starting('$'),
      type: t.string,
      sender: starting('@'),
      origin_server_ts: t.Int,
      content: object,
    }),
    t.partial({ state_key: maybe(t.string), unsigned: maybe(unsigned) }),
  ])
  const basic = t.partial({ events: maybe(t.array(t.type({ content: object, type: t.string }))) })
  const state = t.partial({ events: maybe(t.array(event)) })
  const timeline = t.intersection([
    t.type({ events: t.array(event) }),
    t.partial({ limited: maybe(t.boolean), prev_batch: maybe(t.string) }),
  ])
  const stripped = t.partial({
    events: maybe(
      t.array(t.type({ content: object, state_key: t.string, type: t.string, sender: starting('@') })),
    ),
  })
  const counts = t.partial({ highlight_count: maybe(t.Int), notification_count: maybe(t.Int) })
  const left = {
    state: maybe(state),
    state_after: maybe(state),
    timeline: maybe(timeline),
    account_data: maybe(basic),
  }
  const joined = t.partial({
    ...left,
    summary: maybe(
      t.partial({
        'm.heroes': maybe(t.array(starting('@'))),
        'm.joined_member_count': maybe(t.Int),
        'm.invited_member_count': maybe(t.Int),
      }),
    ),
    ephemeral: maybe(basic),
    unread_notifications: maybe(counts),
    unread_thread_notifications: maybe(t.record(t.string, counts)),
  })
  const rooms = <C extends t.Mixed>(room: C) => maybe(t.record(t.string, room))
  const schema = t.intersection([
    t.type({ next_batch: t.string }),
    t.partial({
      rooms: maybe(
        t.partial({
          join: rooms(joined),
          invite: rooms(t.partial({ invite_state: maybe(stripped) })),
          knock: rooms(t.partial({ knock_state: maybe(stripped) })),
          leave: rooms(t.partial(left)),
        }),
      ),
      presence: maybe(basic),
      account_data: maybe(basic),
      to_device: maybe(object),
      device_lists: maybe(object),
      device_one_time_keys_count: maybe(t.record(t.string, t.Int)),
    }),
  ])
  return (value: unknown) => schema.decode(value)
}
