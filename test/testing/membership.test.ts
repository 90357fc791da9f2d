import { beforeEach, describe, expect, it } from 'vitest'
import {
  BanJob,
  CreateRoomJob,
  GetJoinedMembersByRoomJob,
  InviteUserJob,
  JoinRoomByIdJob,
  JoinRoomJob,
  KickJob,
  LeaveRoomJob,
  SetRoomStateWithKeyJob,
  UnbanJob,
} from '../../src/entries/client-server.ts'
import type { Session } from '../../src/entries/index.ts'
import { refusal } from './operations.ts'
import { withTwoUsers } from './two-users.ts'

let { homeserver, alice, bob, send } = withTwoUsers()
beforeEach(() => {
  ;({ homeserver, alice, bob, send } = withTwoUsers())
})

const create = async () => (await send(CreateRoomJob(alice), CreateRoomJob)).room_id

const members = async (roomId: string) =>
  Object.keys(
    (await send(GetJoinedMembersByRoomJob(alice, { roomId }), GetJoinedMembersByRoomJob)).joined ?? {},
  )

describe('a room', () => {
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

  it('lets members say of themselves what they like, and of others what they have the power for', async () => {
    const roomId = await create()
    homeserver.join(roomId, '@bob:localhost')
    const put = (as: Session, userId: string, membership: string) =>
      send(
        SetRoomStateWithKeyJob(as, {
          roomId,
          eventType: 'm.room.member',
          stateKey: userId,
          body: { membership, displayname: 'A name' } as never,
        }),
        SetRoomStateWithKeyJob,
      )
    const isPut = { event_id: expect.any(String) }
    expect(await put(bob, '@bob:localhost', 'join')).toMatchObject(isPut)
    await expect(put(bob, '@alice:localhost', 'leave')).rejects.toEqual(refusal(403, 'M_FORBIDDEN'))
    expect(await put(bob, '@carol:localhost', 'invite')).toMatchObject(isPut)
    await expect(put(alice, '@carol:localhost', 'join')).rejects.toEqual(refusal(403, 'M_FORBIDDEN'))
    await expect(put(alice, '@bob:localhost', 'invite')).rejects.toEqual(refusal(403, 'M_FORBIDDEN'))
    expect(await put(alice, '@bob:localhost', 'ban')).toMatchObject(isPut)
  })
})
