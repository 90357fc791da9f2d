import { beforeEach, describe, expect, it } from 'vitest'
import {
  BanJob,
  CreateRoomJob,
  GetJoinedMembersByRoomJob,
  GetJoinedRoomsJob,
  GetMembersByRoomJob,
  GetRoomStateJob,
  GetRoomStateWithKeyJob,
  GetTokenOwnerJob,
  InviteBy3PIDJob,
  InviteUserJob,
  JoinRoomByIdJob,
  JoinRoomJob,
  KickJob,
  LeaveRoomJob,
  LoginJob,
  LogoutAllJob,
  LogoutJob,
  RefreshJob,
  RegisterJob,
  SetRoomStateWithKeyJob,
  UnbanJob,
} from '../../src/entries/client-server.ts'
import { createExecutor, fetchTransport, type ResponseDecoder, run } from '../../src/entries/executor.ts'
import * as identity from '../../src/entries/identity.ts'
import type { BaseJob, Session } from '../../src/entries/index.ts'
import { createHomeserver, type Homeserver } from '../../src/entries/testing.ts'
import { address, refusal } from './operations.ts'

const serverUrl = 'http://homeserver.test'
let homeserver: Homeserver
let alice: Session
let bob: Session

beforeEach(() => {
  homeserver = createHomeserver()
  alice = { serverUrl, accessToken: homeserver.registerUser('alice').accessToken }
  bob = { serverUrl, accessToken: homeserver.registerUser('bob').accessToken }
})

const send = <A>(job: BaseJob, definition: ResponseDecoder<A>) =>
  run(createExecutor({ transport: fetchTransport({ fetch: homeserver.fetch }) }), job, definition)

const whoami = (accessToken: string) => send(GetTokenOwnerJob({ serverUrl, accessToken }), GetTokenOwnerJob)

describe('who signs in', () => {
  const password = { type: 'm.login.password', password: 'secret' }

  it('gets a token that is good', async () => {
    const identifier = { type: 'm.id.user', user: 'alice' }
    const signedIn = await send(LoginJob({ serverUrl }, { ...password, identifier }), LoginJob)
    expect(signedIn.user_id).toBe('@alice:localhost')
    expect(await whoami(signedIn.access_token)).toMatchObject({ user_id: '@alice:localhost' })
  })

  it('is anybody, under a name or a whole id', async () => {
    const login = (user: string) => send(LoginJob({ serverUrl }, { ...password, user }), LoginJob)
    expect(await login('carol')).toMatchObject({ user_id: '@carol:localhost' })
    expect(await login('@dave:localhost')).toMatchObject({ user_id: '@dave:localhost' })
    expect(() => homeserver.login('@carol:localhost')).not.toThrow()
  })

  it('may register first', async () => {
    const registered = await send(RegisterJob({ serverUrl }, { username: 'carol' }), RegisterJob)
    expect(await whoami(`${registered.access_token}`)).toMatchObject({ user_id: '@carol:localhost' })
  })

  it('may not register under a name that is taken', async () => {
    await expect(send(RegisterJob({ serverUrl }, { username: 'alice' }), RegisterJob)).rejects.toEqual(
      refusal(400, 'M_USER_IN_USE'),
    )
  })

  it('may renew the token, or get one of the identity server', async () => {
    const refreshed = await send(RefreshJob({ serverUrl }, { refreshToken: 'r' }), RefreshJob)
    expect(await whoami(refreshed.access_token)).toMatchObject({ user_id: '@alice:localhost' })
    const openId = { access_token: 'a', token_type: 'Bearer', matrix_server_name: 'b', expires_in: 1 }
    const job = identity.RegisterAccountJob(
      { serverUrl },
      {
        accessToken: openId.access_token,
        tokenType: openId.token_type,
        matrixServerName: openId.matrix_server_name,
        expiresIn: openId.expires_in,
      },
    )
    const { token } = await send(job, identity.RegisterAccountJob)
    const account = identity.GetAccountJob({ serverUrl, accessToken: token })
    expect(await send(account, identity.GetAccountJob)).toEqual({ user_id: '@alice:localhost' })
  })

  it('may sign out, here or everywhere', async () => {
    const second = { serverUrl, accessToken: homeserver.login('@alice:localhost') }
    await send(LogoutJob(second), LogoutJob)
    await expect(whoami(second.accessToken)).rejects.toEqual(refusal(401, 'M_UNKNOWN_TOKEN'))
    const third = { serverUrl, accessToken: homeserver.login('@alice:localhost') }
    await send(LogoutAllJob(third), LogoutAllJob)
    await expect(whoami(`${alice.accessToken}`)).rejects.toEqual(refusal(401, 'M_UNKNOWN_TOKEN'))
    expect(await whoami(`${bob.accessToken}`)).toMatchObject({ user_id: '@bob:localhost' })
  })
})

describe('a room', () => {
  const create = async () => (await send(CreateRoomJob(alice), CreateRoomJob)).room_id
  const members = async (roomId: string) =>
    Object.keys(
      (await send(GetJoinedMembersByRoomJob(alice, { roomId }), GetJoinedMembersByRoomJob)).joined ?? {},
    )

  it('can be made, and then used', async () => {
    const roomId = await create()
    expect(await send(GetJoinedRoomsJob(alice), GetJoinedRoomsJob)).toEqual({ joined_rooms: [roomId] })
    expect(await send(GetJoinedRoomsJob(bob), GetJoinedRoomsJob)).toEqual({ joined_rooms: [] })
    expect(await send(InviteBy3PIDJob(alice, { roomId, ...address }), InviteBy3PIDJob)).toEqual({})
    expect(homeserver.roomState(roomId).at(-1)?.type).toBe('m.room.third_party_invite')
  })

  it('has the state that it is made with', async () => {
    const { room_id } = await send(
      CreateRoomJob(alice, {
        preset: 'private_chat',
        name: 'A room',
        topic: 'All',
        invite: ['@bob:localhost', '@alice:localhost'],
        initialState: [
          { type: 'm.room.name', content: { name: 'Another' } },
          { type: 'org.example.pin', state_key: 'a', content: { pinned: true } },
        ],
        powerLevelContentOverride: { users: { '@bob:localhost': 50 }, events: { 'm.room.topic': 0 } },
      }),
      CreateRoomJob,
    )
    const state = homeserver.roomState(room_id)
    expect(state.map(({ type, state_key, content }) => [type, state_key, content])).toEqual([
      ['m.room.create', '', { room_version: '11' }],
      ['m.room.member', '@alice:localhost', { membership: 'join' }],
      [
        'm.room.power_levels',
        '',
        {
          invite: 0,
          users_default: 0,
          events: { 'm.room.topic': 0 },
          users: { '@alice:localhost': 100, '@bob:localhost': 50 },
        },
      ],
      ['m.room.join_rules', '', { join_rule: 'invite' }],
      ['m.room.name', '', { name: 'A room' }],
      ['org.example.pin', 'a', { pinned: true }],
      ['m.room.topic', '', { topic: 'All' }],
      ['m.room.member', '@bob:localhost', { membership: 'invite' }],
    ])
    expect(new Set(state.map(({ sender }) => sender))).toEqual(new Set(['@alice:localhost']))
  })

  it('can be joined and left', async () => {
    const roomId = await create()
    expect(await send(JoinRoomByIdJob(bob, { roomId }), JoinRoomByIdJob)).toEqual({ room_id: roomId })
    expect(await members(roomId)).toEqual(['@alice:localhost', '@bob:localhost'])
    await send(LeaveRoomJob(bob, { roomId }), LeaveRoomJob)
    expect(await members(roomId)).toEqual(['@alice:localhost'])
    expect(await send(JoinRoomJob(bob, { roomIdOrAlias: roomId }), JoinRoomJob)).toEqual({ room_id: roomId })
    homeserver.ban(roomId, '@bob:localhost')
    await expect(send(JoinRoomByIdJob(bob, { roomId }), JoinRoomByIdJob)).rejects.toEqual(
      refusal(403, 'M_FORBIDDEN'),
    )
  })

  it('can be joined only by who is invited, if its rules say so', async () => {
    const roomId = await create()
    const join = () => send(JoinRoomByIdJob(bob, { roomId }), JoinRoomByIdJob)
    const rules = { roomId, eventType: 'm.room.join_rules', stateKey: '' } as const
    const body = { join_rule: 'invite' } as const
    await send(SetRoomStateWithKeyJob(alice, { ...rules, body }), SetRoomStateWithKeyJob)
    await expect(join()).rejects.toEqual(refusal(403, 'M_FORBIDDEN'))
    await send(InviteUserJob(alice, { roomId, userId: '@bob:localhost' }), InviteUserJob)
    expect(await join()).toEqual({ room_id: roomId })
    expect(await join()).toEqual({ room_id: roomId })
  })

  it('can be rid of a member, for a while or for good', async () => {
    const roomId = await create()
    const bobHere = { roomId, userId: '@bob:localhost' }
    const isNow = () => homeserver.roomState(roomId).at(-1)?.content
    const kick = (as = alice) => send(KickJob(as, { ...bobHere, reason: 'spam' }), KickJob)
    const ban = (as = alice) => send(BanJob(as, bobHere), BanJob)
    const unban = (as = alice) => send(UnbanJob(as, bobHere), UnbanJob)
    await expect(kick()).rejects.toEqual(refusal(403, 'M_FORBIDDEN'))
    homeserver.join(roomId, '@bob:localhost')
    await expect(unban()).rejects.toEqual(refusal(403, 'M_FORBIDDEN'))
    expect(await kick()).toEqual({})
    expect(isNow()).toEqual({ membership: 'leave', reason: 'spam' })
    expect(await ban()).toEqual({})
    expect(isNow()).toEqual({ membership: 'ban' })
    await expect(kick()).rejects.toEqual(refusal(403, 'M_FORBIDDEN'))
    expect(await unban()).toEqual({})
    expect(isNow()).toEqual({ membership: 'leave' })
  })

  it('is rid of nobody by who has no power for it, or not more than the other one', async () => {
    const roomId = await create()
    const kick = (as: Session, userId: string) => send(KickJob(as, { roomId, userId }), KickJob)
    await expect(kick(bob, '@alice:localhost')).rejects.toEqual(refusal(403, 'M_FORBIDDEN'))
    homeserver.join(roomId, '@bob:localhost')
    homeserver.join(roomId, homeserver.registerUser('carol').userId)
    await expect(kick(bob, '@carol:localhost')).rejects.toEqual(refusal(403, 'M_FORBIDDEN'))
    await expect(kick(alice, '@alice:localhost')).rejects.toEqual(refusal(403, 'M_FORBIDDEN'))
  })

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

  it('that is not here is answered as any room', async () => {
    const roomId = '!other:example.org'
    expect(await members(roomId)).toEqual([])
    expect(await send(JoinRoomByIdJob(bob, { roomId }), JoinRoomByIdJob)).toEqual({ room_id: roomId })
    const { chunk } = await send(GetMembersByRoomJob(alice, { roomId }), GetMembersByRoomJob)
    expect(chunk).toMatchObject([{ type: 'm.room.member', room_id: roomId }])
  })
})
