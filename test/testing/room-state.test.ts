import { beforeEach, describe, expect, it } from 'vitest'
import {
  CreateRoomJob,
  GetMembersByRoomJob,
  GetRoomStateJob,
  GetRoomStateWithKeyJob,
  InviteUserJob,
  SetRoomStateWithKeyJob,
} from '../../src/entries/client-server.ts'
import type { JsonObject, Session } from '../../src/entries/index.ts'
import { refusal } from './operations.ts'
import { withTwoUsers } from './two-users.ts'

let { homeserver, alice, bob, send } = withTwoUsers()
beforeEach(() => {
  ;({ homeserver, alice, bob, send } = withTwoUsers())
})

const create = async () => (await send(CreateRoomJob(alice), CreateRoomJob)).room_id

describe('a room', () => {
  it('tells its state to those who are in it', async () => {
    const roomId = await create()
    const read = (stateKey: string, as = alice, format?: 'event') =>
      send(
        GetRoomStateWithKeyJob(as, {
          roomId,
          eventType: 'm.room.member',
          stateKey,
          ...(format && { format }),
        }),
        GetRoomStateWithKeyJob,
      )
    expect(await read('@alice:localhost')).toEqual({ membership: 'join' })
    expect(await read('@alice:localhost', alice, 'event')).toEqual(homeserver.roomState(roomId)[1])
    await expect(read('@bob:localhost')).rejects.toEqual(refusal(404, 'M_NOT_FOUND'))
    await expect(read('@alice:localhost', bob)).rejects.toEqual(refusal(403, 'M_FORBIDDEN'))
    const { chunk } = await send(GetMembersByRoomJob(alice, { roomId }), GetMembersByRoomJob)
    expect(chunk).toEqual([homeserver.roomState(roomId)[1]])
  })

  it('lists the members that are asked for', async () => {
    const roomId = await create()
    homeserver.join(roomId, '@bob:localhost')
    homeserver.ban(roomId, '@bob:localhost')
    const list = async (filter: { membership?: 'join' | 'ban'; notMembership?: 'join' | 'ban' }) => {
      const job = GetMembersByRoomJob(alice, { roomId, ...filter })
      return (await send(job, GetMembersByRoomJob)).chunk?.map(({ state_key }) => state_key)
    }
    expect(await list({})).toEqual(['@alice:localhost', '@bob:localhost'])
    expect(await list({ membership: 'join' })).toEqual(['@alice:localhost'])
    expect(await list({ notMembership: 'join' })).toEqual(['@bob:localhost'])
    expect(await list({ membership: 'ban', notMembership: 'join' })).toEqual(['@bob:localhost'])
    expect(await list({ membership: 'join', notMembership: 'join' })).toHaveLength(2)
  })

  it('tells its state to those who have left it, and not to those who are only invited', async () => {
    const roomId = await create()
    const state = { roomId, eventType: 'm.room.create', stateKey: '' }
    const reads = () =>
      Promise.all([
        send(GetRoomStateWithKeyJob(bob, state), GetRoomStateWithKeyJob),
        send(GetRoomStateJob(bob, { roomId }), GetRoomStateJob),
        send(GetMembersByRoomJob(bob, { roomId }), GetMembersByRoomJob),
      ])
    await send(InviteUserJob(alice, { roomId, userId: '@bob:localhost' }), InviteUserJob)
    await expect(reads()).rejects.toEqual(refusal(403, 'M_FORBIDDEN'))
    homeserver.join(roomId, '@bob:localhost')
    homeserver.leave(roomId, '@bob:localhost')
    expect(await reads()).toMatchObject([{ room_version: '11' }, { length: 4 }, { chunk: { length: 2 } }])
  })

  it('keeps the state that is put into it', async () => {
    const roomId = await create()
    const place = { roomId, eventType: 'm.room.topic', stateKey: '' }
    const put = (topic: string, as = alice) =>
      send(
        SetRoomStateWithKeyJob(as, { ...place, eventType: 'm.room.topic', body: { topic } }),
        SetRoomStateWithKeyJob,
      )
    const { event_id } = await put('first')
    expect((await put('second')).event_id).not.toBe(event_id)
    expect(await send(GetRoomStateWithKeyJob(alice, place), GetRoomStateWithKeyJob)).toEqual({
      topic: 'second',
    })
    expect(homeserver.roomState(roomId).filter(({ type }) => type === 'm.room.topic')).toHaveLength(1)
    await expect(put('third', bob)).rejects.toEqual(refusal(403, 'M_FORBIDDEN'))
  })

  it('takes state only from who has the power for its type', async () => {
    const roomId = await create()
    homeserver.join(roomId, '@bob:localhost')
    const put = (as: Session, eventType: string, body: JsonObject, stateKey = '') =>
      send(SetRoomStateWithKeyJob(as, { roomId, eventType, stateKey, body }), SetRoomStateWithKeyJob)
    const topic = () => put(bob, 'm.room.topic', { topic: 'mine' })
    await expect(topic()).rejects.toEqual(refusal(403, 'M_FORBIDDEN'))
    await put(alice, 'm.room.power_levels', {
      users: { '@alice:localhost': 100 },
      events: { 'm.room.topic': 0 },
    })
    expect(await topic()).toMatchObject({ event_id: expect.any(String) })
    await expect(put(bob, 'm.room.name', { name: 'mine' })).rejects.toEqual(refusal(403, 'M_FORBIDDEN'))
    await expect(put(alice, 'org.example.pin', {}, '@bob:localhost')).rejects.toEqual(
      refusal(403, 'M_FORBIDDEN'),
    )
  })
})
