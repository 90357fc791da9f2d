import { describe, expect, it } from 'vitest'
import type { Schema } from '../../../generator/schema/schema.ts'
import { nameOf, sharedSchemas } from '../../../generator/schema/shared.ts'
import { readGiven } from './given.ts'

const located = (place: string) => {
  const [file = '', pointer = ''] = place.split('#')
  return { node: {}, file, pointer }
}

describe('nameOf', () => {
  it.each([
    ['api/client-server/definitions/client_event.yaml', 'ClientEvent'],
    ['api/client-server/definitions/errors/rate_limited.yaml', 'RateLimited'],
    ['api/client-server/definitions/key_backup_data.yaml#/properties/a', 'KeyBackupDataPropertiesA'],
    ['api/client-server/keys.yaml#/components/schemas/OneTimeKey', 'KeysOneTimeKey'],
    ['api/identity/definitions/sid.yaml', 'IdentitySid'],
    ['api/application-service/definitions/location.yaml', 'ThirdPartyLocation'],
    ['event-schemas/schema/components/m.login.flow.yaml', 'LoginFlow'],
    ['event-schemas/schema/components/m.mentions.yaml', 'Mentions'],
    ['event-schemas/schema/m.room.member.yaml', 'MRoomMember'],
    ['event-schemas/schema/core-event-schema/event.yaml', 'BasicEvent'],
    ['api/client-server/definitions/wellknown/full.yaml', 'WellknownClient'],
  ])('%s → %s', (place, want) => {
    expect(nameOf(located(place))).toBe(want)
  })
})

describe('sharedSchemas', () => {
  const inner: Schema = { kind: 'object', name: 'AInner', bases: [], properties: [] }

  it('reads each schema once', () => {
    const read: string[] = []
    const shared = sharedSchemas((at, name) => {
      read.push(`${name} of ${at.file}`)
      return inner
    })
    expect(['b.yaml', 'a.yaml', 'b.yaml'].map((file) => shared.refer(located(file)))).toEqual(['B', 'A', 'B'])
    expect(read).toEqual(['B of b.yaml', 'A of a.yaml'])
    expect([...shared.all().keys()]).toEqual(['A', 'B'])
    expect(shared.look('A')).toBe(inner)
  })

  it.each([
    ['a.yaml', 'b/a.yaml'],
    ['a.yaml#/b', 'a_b.yaml'],
  ])('refuses two that have the same name: %s and %s', (one, other) => {
    const shared = sharedSchemas(() => inner)
    shared.refer(located(one))
    expect(() => shared.refer(located(other))).toThrow('are both called A')
  })

  it('knows in whose file a type is declared', () => {
    const { shared } = readGiven('{ type: array, items: { $ref: a.yaml } }', {
      'a.yaml': '{ properties: { b: { properties: { c: { type: string } } } } }',
    })
    expect(['A', 'AB', 'AC', 'Given'].map(shared.homeOf)).toEqual(['A', 'A', undefined, undefined])
  })

  it('gives no schema that was not read, or is being read', () => {
    expect(() => sharedSchemas(() => inner).look('A')).toThrow('A was not read, or contains itself')
    const shared = sharedSchemas((_, name, others) => {
      expect(others.refer(located('a.yaml'))).toBe(name)
      expect([...others.all()]).toEqual([])
      return others.look(name)
    })
    expect(() => shared.refer(located('a.yaml'))).toThrow('A was not read, or contains itself')
  })
})
