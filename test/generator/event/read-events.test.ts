import { describe, expect, it } from 'vitest'
import { readEvents } from '../../../generator/event/read-events.ts'
import { sharedOf } from '../schema/given.ts'
import { specificationOf } from '../specification-of.ts'

const content = (properties = 'a: { type: string }') =>
  `properties: { content: { properties: { ${properties} } } }`
const core = 'event-schemas/schema/core-event-schema'
const extending = (base: string) => `allOf: [{ $ref: core-event-schema/${base}.yaml }]`

const read = (files: Readonly<Record<string, string>>) => {
  const documents = specificationOf({
    [`${core}/event.yaml`]: 'type: object',
    [`${core}/room_event.yaml`]: 'allOf: [{ $ref: event.yaml }]',
    [`${core}/state_event.yaml`]: 'allOf: [{ $ref: room_event.yaml }]',
    ...Object.fromEntries(
      Object.entries(files).map(([name, text]) => [`event-schemas/schema/${name}.yaml`, text]),
    ),
  })
  return readEvents(documents, sharedOf(documents))
}

describe('readEvents', () => {
  it.each([
    ['m.room.name', 'm.room.name', 'RoomNameContent', 'mroomname'],
    ['m.room.message$m.image', 'm.room.message', 'RoomMessageImageContent', 'mimage'],
    [
      'm.key.verification.start$m.sas.v1',
      'm.key.verification.start',
      'KeyVerificationStartSasV1Content',
      'mkeyverificationstartmsasv1',
    ],
    ['m.push_rules', 'm.push_rules', 'PushRulesContent', 'mpush_rules'],
    ['org.example.a', 'org.example.a', 'OrgExampleAContent', 'orgexamplea'],
  ])('names the content of %s', (variant, type, name, anchor) => {
    expect(read({ [variant]: content() })).toEqual([
      {
        type,
        variant,
        name,
        kind: 'basic',
        schema: expect.objectContaining({ kind: 'object', name }),
        link: `https://spec.matrix.org/v1.18/client-server-api/#${anchor}`,
      },
    ])
  })

  it.each([
    ['neither', '', 'basic'],
    ['an event', extending('event'), 'basic'],
    ['an event of a room', extending('room_event'), 'room'],
    ['the state of a room', extending('state_event'), 'state'],
    ['another type of event', 'allOf: [{ $ref: m.other.yaml }]', 'state'],
    ['both', 'allOf: [{ $ref: core-event-schema/room_event.yaml }, { $ref: m.other.yaml }]', 'state'],
    ['a part of its own', 'allOf: [{ type: object }]', 'basic'],
  ])('tells the kind of one that extends %s', (_, given, kind) => {
    const events = read({ 'm.a': `${content()}\n${given}`, 'm.other': extending('state_event') })
    expect(events.map((event) => [event.type, event.kind])).toEqual([['m.a', kind]])
  })

  it('finds content in a part, and passes over what has none', () => {
    const events = read({
      'm.in_part': `allOf: [{ $ref: core-event-schema/event.yaml }, { ${content()} }]`,
      'm.without': 'properties: { type: { type: string } }',
      'm.empty': 'properties: { content: { type: object } }',
    })
    expect(events.map(({ name, schema }) => [name, schema.kind])).toEqual([
      ['EmptyContent', 'map'],
      ['InPartContent', 'object'],
    ])
  })

  it('names the types inside by the event, and none as the content', () => {
    const inside = '{ title: Content, properties: { n: { type: integer } } }'
    const [event] = read({ 'm.a': content(`b: { properties: { c: ${inside} } }`) })
    expect(JSON.stringify(event?.schema).match(/"A\w+"/g)).toEqual(['"AContent"', '"AB"', '"AC"'])
  })
})
