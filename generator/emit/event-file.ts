import type { EventContent, EventKind } from '../event/read-events.ts'
import { quote } from '../names.ts'
import type { SharedSchemas } from '../schema/shared.ts'
import { addType } from './add-type.ts'
import { docComment } from './doc-comment.ts'
import { createModule, type GeneratedFile } from './module.ts'
import { eventPath } from './paths.ts'

/** Writes the file of an event's content. */
export const eventFile = (event: EventContent, shared: SharedSchemas): GeneratedFile => {
  const { name, variant, schema, link } = event
  const module = createModule(eventPath(event))
  const root = `The content of \`${variant.replace('$', '` with `')}\`.`
  addType(module, name, schema, { root, inside: `Inside the content of \`${variant}\`.`, link }, shared)
  return module.file()
}

const kinds: readonly (readonly [kind: EventKind, name: string, what: string])[] = [
  ['room', 'RoomEventContents', 'events in the timeline of a room'],
  ['state', 'StateEventContents', "events that are a room's state"],
  ['basic', 'BasicEventContents', 'events outside the timeline and the state of a room'],
]

/** Writes the tables from a type of event to its content. */
export const eventContentsFile = (events: readonly EventContent[]): GeneratedFile => {
  const module = createModule('src/api/events/contents.ts')
  for (const [kind, name, what] of kinds) {
    const some = events.filter((event) => event.kind === kind)
    for (const event of some.filter((one) => isListed(one, events))) module.type(eventPath(event), event.name)
    const doc = docComment([
      `The contents of ${what}, by type. An application adds its own by declaration merging.`,
      '',
      '@see https://spec.matrix.org/v1.18/client-server-api/#events',
    ])
    module.add(`${doc}export interface ${name} {\n${contentLines(some).join('\n')}\n}`)
  }
  module.type('src/internal/json.ts', 'JsonObject')
  module.add(contentTypes)
  return module.file()
}

const contentTypes = `/**
 * What any content of an event in a timeline may have besides its own fields.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#forming-relationships-between-events
 */
export interface EventContentMixins {
  readonly 'm.relates_to'?: JsonObject | null
  readonly 'm.mentions'?: { readonly user_ids?: readonly string[] | null; readonly room?: boolean | null } | null
  readonly 'm.new_content'?: JsonObject | null
}

/**
 * The content of an event in a timeline by its type; any object where the type is not known.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#events
 */
export type RoomEventContent<EventType extends string> = EventType extends keyof RoomEventContents
  ? RoomEventContents[EventType] & EventContentMixins
  : EventType extends keyof BasicEventContents
    ? BasicEventContents[EventType] & EventContentMixins
    : JsonObject

/**
 * The content of an event that is a room's state by its type; any object where the type is not known.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#events
 */
export type StateEventContent<EventType extends string> = EventType extends keyof StateEventContents
  ? StateEventContents[EventType]
  : JsonObject`

const contentLines = (events: readonly EventContent[]): readonly string[] =>
  [...new Set(events.map(({ type }) => type))].map((type) => {
    const listed = events.filter((event) => event.type === type && isListed(event, events))
    return `readonly ${quote(type)}: ${listed.map(({ name }) => name).join(' | ')}`
  })

/** Where a type of event has variants, its content is one of them. */
const isListed = ({ type, variant }: EventContent, events: readonly EventContent[]): boolean =>
  variant !== type || !events.some((other) => other.type === type && other.variant !== type)
