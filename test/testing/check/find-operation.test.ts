import { describe, expect, it } from 'vitest'
import { findOperations } from '../../../src/testing/check/find-operation.ts'
import { operations } from '../../../src/testing/specification/validators.ts'

const find = (path: string, basePath = '/_matrix') =>
  findOperations(basePath, path).map(({ operation, values }) => [operation.operationId, values])

const ids = (path: string, basePath?: string) => find(path, basePath).map(([id]) => id)

describe('findOperations', () => {
  it('finds each operation by its path, and the names in it', () => {
    for (const { operationId, path } of operations) {
      const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
      const filled = names.reduce((before, name) => before.replace(`{${name}}`, `%25${name}`), path)
      const values = Object.fromEntries(names.map((name) => [name, `%${name}`]))
      expect(find(filled)).toContainEqual([operationId, values])
    }
  })

  it.each([
    ['decodes', '/_matrix/client/v3/rooms/%21a%2Fb%3Ac/leave', [['leaveRoom', { roomId: '!a/b:c' }]]],
    ['prefers what is literal', '/_matrix/identity/v2/pubkey/isvalid', [['isPubKeyValidV2', {}]]],
    ['takes a slash at the end where there is one', '/_matrix/client/v3/pushrules/', [['getPushRules', {}]]],
    ['knows no other place for it', '/_matrix/client/v3/pushrules', []],
    ['takes r0', '/_matrix/client/r0/joined_rooms', [['getJoinedRooms', {}]]],
    ['takes a minor version of r0', '/_matrix/media/r0.6.1/config', [['getConfig', {}]]],
    ['knows v1 and v3 apart', '/_matrix/client/v1/joined_rooms', []],
    ['takes no empty segment', '/_matrix/client/v3/rooms//leave', []],
    ['takes no broken encoding', '/_matrix/client/v3/rooms/%ff/leave', []],
  ])('%s: %s', (_, path, want) => {
    expect(find(path)).toEqual(want)
  })

  it('finds all methods of a path, and all operations of a method', () => {
    expect(ids('/_matrix/client/v3/devices/D')).toEqual(['getDevice', 'updateDevice', 'deleteDevice'])
    expect(ids('/_matrix/client/v3/rooms/!a/invite')).toEqual(['inviteUser', 'inviteBy3PID'])
    expect(ids('/_matrix/client/v3/events')).toEqual(['getEvents', 'peekEvents'])
  })

  it.each([
    '/_matrix/client/v3/rooms/!a/state/m.room.name',
    '/_matrix/client/v3/rooms/!a/state/m.room.name/',
  ])('takes an empty state key: %s', (path) => {
    const values = { roomId: '!a', eventType: 'm.room.name', stateKey: '' }
    expect(find(path)).toEqual([
      ['setRoomStateWithKey', values],
      ['getRoomStateWithKey', values],
    ])
  })

  it('heeds another base path, but for what is well known', () => {
    expect(ids('/_api/client/v3/sync', '/_api')).toEqual(['sync'])
    expect(ids('/client/v3/sync', '')).toEqual(['sync'])
    expect(ids('/_matrix/client/v3/sync', '/_api')).toEqual([])
    expect(ids('/.well-known/matrix/client', '/_api')).toEqual(['getWellknown'])
  })
})
