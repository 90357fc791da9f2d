import { describe, expect, it } from 'vitest'
import { generatedHeader } from '../../../generator/emit/module.ts'
import { sharedFile } from '../../../generator/emit/shared-file.ts'
import { readGiven } from '../schema/given.ts'

const link = 'https://example.org/'

/** Writes the file of a shared type, without the line that all files begin with. */
const written = (yaml: string, others: Readonly<Record<string, string>> = {}, users = ['getThing']) => {
  const { shared } = readGiven('{ $ref: room.yaml }', { 'room.yaml': yaml, ...others })
  const room = shared.all().get('Room')
  if (room === undefined) throw new Error('no type is given')
  const { path, text } = sharedFile(room, { users, link }, shared)
  expect(path).toBe('src/api/definitions/room.ts')
  return text.replace(generatedHeader, '').trim()
}

describe('sharedFile', () => {
  it('writes a guard once for types that are the same, and has those that use them ask the first', () => {
    const given = `
type: object
properties:
  one: { title: One, type: object, properties: { a: { type: string } } }
  two: { title: Two, type: object, properties: { a: { type: string } } }
`
    const guards = written(given).match(/^export const .*\n.*/gm)
    expect(guards).toEqual([
      'export const isRoom: Guard<Room> = (value): value is Room =>\n' +
        'isObject(value) && (value.one == null || isRoomOne(value.one)) && (value.two == null || isRoomOne(value.two))',
      'export const isRoomOne: Guard<RoomOne> = (value): value is RoomOne =>\n' +
        'isObject(value) && (value.a == null || isText(value.a))',
      'export const isRoomTwo: Guard<RoomTwo> = (value): value is RoomTwo =>\nisRoomOne(value)',
    ])
  })

  it('writes types, guards and what they import', () => {
    const given = `
type: object
allOf: [{ $ref: base.yaml }]
properties:
  id: { type: string, pattern: '^!' }
  members: { type: array, items: { title: Member, properties: { content: {}, next: { $ref: room.yaml } } } }
required: [id]
`
    expect(written(given, { 'base.yaml': 'properties: { a: { type: string } }' })).toMatchInlineSnapshot(`
      "import type { Json } from '../../internal/json.ts'
      import type { Guard } from '../../jobs/guard.ts'
      import { isObject, isPrefixed, isArray } from '../../jobs/primitive-guards.ts'
      import { type Base, isBase } from './base.ts'
      import { isRoom } from './room.ts'

      /**
       * What is called \`Room\` here; \`getThing\` has it.
       *
       * @see https://example.org/
       */
      export interface Room extends Base {
      /** Matches \`^!\`. */
      readonly id: string
      readonly members?: readonly RoomMember[] | null
      }

      /**
       * Tells whether a value is \`Room\`.
       *
       * @see https://example.org/
       */
      export const isRoom: Guard<Room> = (value): value is Room =>
      isBase(value) && isObject(value) && isPrefixed('!', value.id) && (value.members == null || isArray(isRoomMember, value.members))

      /**
       * Inside \`Room\`.
       *
       * @see https://example.org/
       */
      export interface RoomMember {
      readonly content?: Json
      readonly next?: Room | null
      }

      /**
       * Tells whether a value is \`RoomMember\`.
       *
       * @see https://example.org/
       */
      export const isRoomMember: Guard<RoomMember> = (value): value is RoomMember =>
      isObject(value) && (value.next == null || isRoom(value.next))"
    `)
  })

  it('writes an intersection where a base has the same field', () => {
    const given = '{ allOf: [{ $ref: base.yaml }], properties: { a: { type: string, enum: [b] } } }'
    const text = written(given, { 'base.yaml': 'properties: { a: { type: string } }' })
    expect(text).toContain("export type Room = Base & {\nreadonly a?: 'b' | null\n}")
    expect(text).toContain(
      'isBase(value) && isObject(value) && (value.a == null || isOneOf(aValues, value.a))',
    )
  })

  it('writes an intersection where two bases have the same field', () => {
    const text = written('{ allOf: [{ $ref: base.yaml }, { $ref: other.yaml }] }', {
      'base.yaml': 'properties: { a: { type: string } }',
      'other.yaml': 'properties: { a: { type: string }, b: { type: string } }',
    })
    expect(text).toContain('export type Room = Base & Other & {')
  })

  it('imports the type inside another file from there', () => {
    const text = written('{ type: array, items: { $ref: "base.yaml#/properties/b" } }', {
      'base.yaml': 'properties: { b: { properties: { c: { type: string } } } }',
    })
    expect(text).toContain("import { type BasePropertiesB, isBasePropertiesB } from './base-properties-b.ts'")
  })

  it.each([
    [['getA'], '`getA` has it.'],
    [['getA', 'getB'], '`getA` and `getB` have it.'],
    [['getA', 'getB', 'm.c'], '`getA`, `getB` and 1 more have it.'],
    [['getA', 'getB', 'm.c', 'm.d'], '`getA`, `getB` and 2 more have it.'],
  ])('says what uses it: %s', (users, want) => {
    expect(written('{ type: string }', {}, users)).toContain(` * What is called \`Room\` here; ${want}\n`)
  })
})
