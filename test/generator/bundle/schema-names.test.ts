import { expect, it } from 'vitest'
import { nameSchemas, placeOf } from '../../../generator/bundle/schema-names.ts'

it('names schemas after their files, or their places in one', () => {
  const places = [
    'api/client-server/definitions/client_event.yaml#',
    'api/client-server/relations.yaml#/components/schemas/response',
  ]
  expect([...nameSchemas(places).values()]).toEqual(['client_event', 'relations.response'])
})

it('puts the folder before a name that comes twice', () => {
  const places = [
    'api/client-server/definitions/sid.yaml#',
    'api/identity/definitions/sid.yaml#',
    'schemas/sid.yaml#',
  ]
  expect([...nameSchemas(places).values()]).toEqual([
    'client-server.sid',
    'identity.sid',
    'schemas.sid.yaml#.sid',
  ])
})

it('refuses two of one name', () => {
  const places = ['api/identity/a/sid.yaml#', 'api/identity/b/sid.yaml#']
  expect(() => nameSchemas(places)).toThrow(
    'api/identity/b/sid.yaml#: another schema is called identity.sid too',
  )
})

it('tells a place', () => {
  expect(placeOf({ file: 'a.yaml', pointer: '/b' })).toBe('a.yaml#/b')
})
