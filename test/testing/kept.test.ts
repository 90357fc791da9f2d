import { beforeEach, describe, expect, it } from 'vitest'
import {
  CreateRoomJob,
  GetJoinedMembersByRoomJob,
  GetJoinedRoomsJob,
  GetMembersByRoomJob,
  GetTokenOwnerJob,
  InviteBy3PIDJob,
  JoinRoomByIdJob,
  LoginJob,
  LogoutAllJob,
  LogoutJob,
  RefreshJob,
  RegisterJob,
} from '../../src/entries/client-server.ts'
import * as identity from '../../src/entries/identity.ts'
import { address, refusal } from './operations.ts'
import { serverUrl, withTwoUsers } from './two-users.ts'

let { homeserver, alice, bob, send } = withTwoUsers()
beforeEach(() => {
  ;({ homeserver, alice, bob, send } = withTwoUsers())
})

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

const create = async () => (await send(CreateRoomJob(alice), CreateRoomJob)).room_id

const members = async (roomId: string) =>
  Object.keys(
    (await send(GetJoinedMembersByRoomJob(alice, { roomId }), GetJoinedMembersByRoomJob)).joined ?? {},
  )

describe('a room', () => {
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

  it('that is not here is answered as any room', async () => {
    const roomId = '!other:example.org'
    expect(await members(roomId)).toEqual([])
    expect(await send(JoinRoomByIdJob(bob, { roomId }), JoinRoomByIdJob)).toEqual({ room_id: roomId })
    const { chunk } = await send(GetMembersByRoomJob(alice, { roomId }), GetMembersByRoomJob)
    expect(chunk).toMatchObject([{ type: 'm.room.member', room_id: roomId }])
  })
})
