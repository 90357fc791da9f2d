import { describe, expect, it } from 'vitest'
import { eventContentsFile, eventFile } from '../../../generator/emit/event-file.ts'
import type { EventContent, EventKind } from '../../../generator/event/read-events.ts'
import { modelOf } from '../model-of.ts'

const event = (variant: string, name: string, kind: EventKind): EventContent => ({
  type: variant.split('$')[0] ?? '',
  variant,
  name: `${name}Content`,
  kind,
  schema: { kind: 'any' },
  link: 'https://example.org/',
})

describe('eventContentsFile', () => {
  const { path, text } = eventContentsFile([
    event('m.room.message', 'Message', 'room'),
    event('m.room.message$m.text', 'MessageText', 'room'),
    event('m.room.message$m.image', 'MessageImage', 'room'),
    event('m.reaction', 'Reaction', 'room'),
    event('m.room.name', 'Name', 'state'),
    event('m.direct', 'Direct', 'basic'),
  ])

  it.each([
    [
      'RoomEventContents',
      "readonly 'm.room.message': MessageTextContent | MessageImageContent\nreadonly 'm.reaction': ReactionContent",
    ],
    ['StateEventContents', "readonly 'm.room.name': NameContent"],
    ['BasicEventContents', "readonly 'm.direct': DirectContent"],
  ])('lists the contents by type: %s', (name, want) => {
    expect(text).toContain(`export interface ${name} {\n${want}\n}`)
  })

  it('imports those that it lists', () => {
    expect(path).toBe('src/api/events/contents.ts')
    expect(text.match(/import .*/g)).toEqual([
      "import type { JsonObject } from '../../internal/json.ts'",
      "import type { DirectContent } from './direct.ts'",
      "import type { MessageImageContent } from './message-image.ts'",
      "import type { MessageTextContent } from './message-text.ts'",
      "import type { NameContent } from './name.ts'",
      "import type { ReactionContent } from './reaction.ts'",
    ])
  })
})

describe('eventFile', () => {
  const written = (variant: string, content: string) => {
    const { events, shared } = modelOf('{}', {
      [`event-schemas/schema/${variant}.yaml`]: `properties: { content: ${content} }`,
    })
    return events.map((one) => eventFile(one, shared))[0]
  }

  it('writes the content of a type, and the types inside', () => {
    const file = written('m.room.name', '{ properties: { n: { properties: { a: { type: string } } } } }')
    expect(file?.path).toBe('src/api/events/room-name.ts')
    expect(file?.text).toContain(' * The content of `m.room.name`.\n')
    expect(file?.text).toContain(' * Inside the content of `m.room.name`.\n')
    expect(file?.text.match(/^export \w+ \w+/gm)).toEqual([
      'export interface RoomNameContent',
      'export const isRoomNameContent',
      'export interface RoomNameN',
      'export const isRoomNameN',
    ])
  })

  it('writes the content of a variant', () => {
    const file = written('m.room.message$m.image', '{ type: object }')
    expect(file?.path).toBe('src/api/events/room-message-image.ts')
    expect(file?.text).toContain(' * The content of `m.room.message` with `m.image`.\n')
    expect(file?.text).toContain('#mimage\n')
  })
})
