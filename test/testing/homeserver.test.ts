import { isRight } from 'fp-ts/lib/Either.js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { InviteBy3PIDJob } from '../../src/entries/client-server.ts'
import { run } from '../../src/entries/executor.ts'
import {
  BaseJob,
  type Body,
  bytesBody,
  type JobResponse,
  jsonBody,
  type Method,
  type Session,
} from '../../src/entries/index.ts'
import { createFakeClock, createHomeserver, type Homeserver } from '../../src/entries/testing.ts'
import { type Connection, ways } from './connect.ts'
import { address, GetRoomStateJob, InviteUserJob, refusal, refused, text } from './operations.ts'

describe.each(ways)('the homeserver over %s', (_way, connect) => {
  let homeserver: Homeserver
  let connection: Connection
  let alice: { readonly userId: string; readonly accessToken: string }
  let roomId: string
  let session: Session

  const start = async (options?: Parameters<typeof createHomeserver>[0]) => {
    homeserver = createHomeserver(options)
    connection = await connect(homeserver)
    alice = homeserver.registerUser('alice')
    roomId = homeserver.createRoom(alice.userId)
    session = { serverUrl: connection.serverUrl, accessToken: alice.accessToken }
  }
  beforeEach(() => start())
  afterEach(() => connection.close())

  const inviteAddress = (as = session, room = roomId) =>
    run(connection.executor, InviteBy3PIDJob(as, { roomId: room, ...address }), InviteBy3PIDJob)

  const inviteUser = (userId: string, as = session, reason?: string) =>
    run(
      connection.executor,
      InviteUserJob(as, { roomId, userId, ...(reason !== undefined && { reason }) }),
      InviteUserJob,
    )

  const send = async (
    method: Method,
    requestUrl: string,
    body?: Body,
    as = session,
  ): Promise<JobResponse> => {
    const job = BaseJob(as, { jobId: 'Raw', method, requestUrl, body })
    const outcome = await connection.executor.execute(job)()
    if (!isRight(outcome)) throw new Error(outcome.left.message)
    return outcome.right
  }

  const invitePath = () => `/_matrix/client/v3/rooms/${encodeURIComponent(roomId)}/invite`
  const sendInvite = (body: Body) => send('POST', invitePath(), body)

  const sessionOf = (localpart: string, join = true): Session => {
    const { userId, accessToken } = homeserver.registerUser(localpart)
    if (join) homeserver.join(roomId, userId)
    return { ...session, accessToken }
  }

  describe('an invite by address', () => {
    it('is answered with an empty object, as JSON', async () => {
      const job = InviteBy3PIDJob(session, { roomId, ...address })
      expect(await connection.executor.execute(job)()).toMatchObject({
        right: {
          statusCode: 200,
          headers: { 'content-type': 'application/json' },
          body: { _tag: 'Json', value: {} },
        },
      })
    })

    it('puts an event into the room that tells neither the address nor the token', async () => {
      await inviteAddress()
      const event = homeserver.roomState(roomId).at(-1)
      expect(event).toMatchObject({
        type: 'm.room.third_party_invite',
        sender: alice.userId,
        room_id: roomId,
        content: {
          display_name: 'c...@e...',
          key_validity_url: 'https://id.example.org/_matrix/identity/v2/pubkey/isvalid',
          public_key: expect.stringMatching(/^[\w+/]{43}$/),
          public_keys: [
            { public_key: expect.any(String), key_validity_url: expect.any(String) },
            { public_key: expect.any(String), key_validity_url: expect.any(String) },
          ],
        },
      })
      expect(JSON.stringify(homeserver.roomState(roomId))).not.toMatch(/carol|identity-secret/)
    })

    it('gets a token of its own each time, so that a second sending shows', async () => {
      await inviteAddress()
      await inviteAddress()
      const invites = homeserver.roomState(roomId).filter(({ type }) => type === 'm.room.third_party_invite')
      expect(new Set(invites.map(({ state_key }) => state_key)).size).toBe(2)
      expect(new Set(homeserver.roomState(roomId).map(({ event_id }) => event_id)).size).toBe(5)
    })

    it('works under the paths of r0', async () => {
      expect(await inviteAddress({ ...session, clientVersion: 'r0' })).toEqual({})
    })

    it('works under another base path, and then under no other', async () => {
      await connection.close()
      await start({ basePath: '/_api' })
      expect(await inviteAddress({ ...session, basePath: '/_api' })).toEqual({})
      await expect(inviteAddress()).rejects.toEqual(refusal(404, 'M_UNRECOGNIZED'))
    })

    it('shows no more than dots of a part that is one letter', async () => {
      await run(
        connection.executor,
        InviteBy3PIDJob(session, { roomId, ...address, address: 'a@bc' }),
        InviteBy3PIDJob,
      )
      expect(homeserver.roomState(roomId).at(-1)?.content.display_name).toBe('...@b...')
    })
  })

  describe('an invite by user id', () => {
    it('makes the user a member that is invited', async () => {
      expect(await inviteUser('@dave:example.org', session, 'welcome')).toEqual({})
      expect(homeserver.roomState(roomId).at(-1)).toMatchObject({
        type: 'm.room.member',
        state_key: '@dave:example.org',
        sender: alice.userId,
        content: { membership: 'invite', reason: 'welcome' },
      })
    })

    it('changes nothing the second time', async () => {
      await inviteUser('@dave:example.org')
      const before = homeserver.roomState(roomId)
      expect(await inviteUser('@dave:example.org')).toEqual({})
      expect(homeserver.roomState(roomId)).toBe(before)
    })

    it('works again for somebody who left', async () => {
      sessionOf('bob')
      homeserver.leave(roomId, '@bob:localhost')
      expect(await inviteUser('@bob:localhost')).toEqual({})
      const states = homeserver.roomState(roomId).filter(({ state_key }) => state_key === '@bob:localhost')
      expect(states.map(({ content }) => content.membership)).toEqual(['invite'])
    })

    it('is refused for somebody who is in the room, or banned from it', async () => {
      sessionOf('bob')
      await expect(inviteUser('@bob:localhost')).rejects.toEqual(refusal(403, 'M_FORBIDDEN'))
      homeserver.ban(roomId, '@bob:localhost')
      await expect(inviteUser('@bob:localhost')).rejects.toEqual(refusal(403, 'M_FORBIDDEN'))
    })

    it('is refused for what is no user id', async () => {
      await expect(inviteUser('dave')).rejects.toEqual(refusal(400, 'M_INVALID_PARAM'))
    })
  })

  describe('who may invite', () => {
    it('is nobody without a token', async () => {
      await expect(inviteAddress({ serverUrl: session.serverUrl })).rejects.toEqual(
        refusal(401, 'M_MISSING_TOKEN'),
      )
    })

    it('is nobody with a token that was revoked, or that an object has as a name', async () => {
      homeserver.revokeToken(alice.accessToken)
      for (const accessToken of [alice.accessToken, 'constructor', '__proto__']) {
        await expect(inviteAddress({ ...session, accessToken })).rejects.toMatchObject({
          statusCode: 401,
          errcode: 'M_UNKNOWN_TOKEN',
          body: { soft_logout: false },
        })
      }
      const accessToken = homeserver.login(alice.userId)
      expect(await inviteAddress({ ...session, accessToken })).toEqual({})
    })

    it('is only who is in the room', async () => {
      const bob = sessionOf('bob', false)
      await expect(inviteAddress(bob)).rejects.toEqual(refusal(403, 'M_FORBIDDEN'))
      homeserver.join(roomId, '@bob:localhost')
      expect(await inviteAddress(bob)).toEqual({})
      homeserver.leave(roomId, '@bob:localhost')
      await expect(inviteAddress(bob)).rejects.toEqual(refusal(403, 'M_FORBIDDEN'))
    })

    it('is nobody in a room that is not there', async () => {
      await expect(inviteAddress(session, '!nowhere:localhost')).rejects.toEqual(refusal(403, 'M_FORBIDDEN'))
      await expect(inviteAddress(session, 'constructor')).rejects.toEqual(refusal(400, 'M_INVALID_PARAM'))
    })

    it('is only who has the power that the room asks for', async () => {
      const bob = homeserver.registerUser('bob')
      const carol = homeserver.registerUser('carol')
      roomId = homeserver.createRoom(alice.userId, {
        powerLevels: { invite: 50, users: { [bob.userId]: 50 }, users_default: 49 },
      })
      homeserver.join(roomId, bob.userId)
      homeserver.join(roomId, carol.userId)
      expect(await inviteAddress()).toEqual({})
      expect(await inviteAddress({ ...session, accessToken: bob.accessToken })).toEqual({})
      await expect(inviteAddress({ ...session, accessToken: carol.accessToken })).rejects.toEqual(
        refusal(403, 'M_FORBIDDEN'),
      )
    })
  })

  describe('a request that is wrong', () => {
    it('has an unknown path', async () => {
      const paths = ['/', '/_matrix/client/v1/rooms/!a/invite', `${invitePath()}/`, `${invitePath()}s`]
      for (const path of [
        ...paths,
        '/_matrix/client/v3/rooms//invite',
        '/_matrix/client/v3/rooms/%ff/invite',
      ]) {
        expect(await send('POST', path)).toMatchObject(refused(404, 'M_UNRECOGNIZED'))
      }
    })

    it('has the wrong method, whatever object has it as a name', async () => {
      for (const method of ['GET', 'PUT', 'DELETE'] as const) {
        expect(await send(method, invitePath())).toMatchObject(refused(405, 'M_UNRECOGNIZED'))
      }
      expect(await send('POST', invitePath().replace('invite', 'state'))).toMatchObject(
        refused(405, 'M_UNRECOGNIZED'),
      )
    })

    it('has a body that is not JSON', async () => {
      for (const body of [text('{'), text(''), bytesBody(new Uint8Array([0x22, 0xff, 0x22]))]) {
        expect(await sendInvite(body)).toMatchObject(refused(400, 'M_NOT_JSON'))
      }
    })

    it('has a body that is not an object', async () => {
      for (const body of ['[]', 'null', '"text"']) {
        expect(await sendInvite(text(body))).toMatchObject(refused(400, 'M_BAD_JSON'))
      }
    })

    it('lacks a field, or has it with the wrong type', async () => {
      const whole = { id_server: 'a', id_access_token: 'b', medium: 'c', address: 'd' }
      for (const field of Object.keys(whole)) {
        const lacking = Object.fromEntries(Object.entries(whole).filter(([name]) => name !== field))
        expect(await sendInvite(jsonBody(lacking))).toMatchObject(
          refused(400, 'M_BAD_JSON', RegExp(`^body /${field}: expected string, got nothing$`)),
        )
        expect(await sendInvite(jsonBody({ ...whole, [field]: 1 }))).toMatchObject(
          refused(400, 'M_BAD_JSON', RegExp(`^body /${field}: expected string, got number$`)),
        )
      }
      expect(await sendInvite(jsonBody({ user_id: 1 }))).toMatchObject(
        refused(400, 'M_BAD_JSON', /^body \/user_id: expected string, got number$/),
      )
      expect(await sendInvite(jsonBody({ user_id: '@a:b', reason: 1 }))).toMatchObject(
        refused(400, 'M_BAD_JSON', /^body \/reason: expected string, got number$/),
      )
      expect(await sendInvite(jsonBody({}))).toMatchObject(refused(400, 'M_BAD_JSON', /user_id.*id_server/))
      expect(await sendInvite(jsonBody({ other: 1 }))).toMatchObject(refused(400, 'M_BAD_JSON', /user_id/))
      expect(homeserver.roomState(roomId)).toHaveLength(3)
    })

    it('has more than 64 KiB', async () => {
      const padded = (bytes: number) => {
        const start = '{"id_server":"a","id_access_token":"b","medium":"c","address":"'
        return text(`${start}${'x'.repeat(bytes - start.length - 2)}"}`)
      }
      expect(await sendInvite(padded(65_537))).toMatchObject(refused(413, 'M_TOO_LARGE'))
      expect(await sendInvite(padded(1_000_000))).toMatchObject(refused(413, 'M_TOO_LARGE'))
      expect(await sendInvite(padded(65_536))).toMatchObject({ statusCode: 200 })
    })

    it('is taken all the same if only its content type is wrong', async () => {
      const response = await connection.fetch(session.serverUrl + invitePath(), {
        method: 'POST',
        headers: { Authorization: `Bearer ${session.accessToken}`, 'Content-Type': 'text/plain' },
        body: JSON.stringify({ user_id: '@dave:example.org' }),
      })
      expect(response.status).toBe(200)
    })
  })

  describe('the state of a room', () => {
    const read = (as = session) => run(connection.executor, GetRoomStateJob(as, { roomId }), GetRoomStateJob)

    it('is the events that a test sees', async () => {
      await inviteAddress()
      const events = await read()
      expect(events).toEqual(homeserver.roomState(roomId))
      expect(events.map(({ type, state_key }) => [type, state_key])).toEqual([
        ['m.room.create', ''],
        ['m.room.member', alice.userId],
        ['m.room.power_levels', ''],
        ['m.room.third_party_invite', expect.stringMatching(/./)],
      ])
    })

    it('is for those only who are in the room', async () => {
      await expect(read(sessionOf('bob', false))).rejects.toEqual(refusal(403, 'M_FORBIDDEN'))
    })

    it('is dated by the clock', async () => {
      await connection.close()
      const clock = createFakeClock(1000)
      await start({ clock, serverName: 'example.org' })
      await clock.advance(500)
      await inviteAddress()
      expect((await read()).map(({ origin_server_ts }) => origin_server_ts)).toEqual([1000, 1000, 1000, 1500])
      expect(roomId).toMatch(/^!.+:example\.org$/)
    })
  })

  describe('a dictated answer', () => {
    it('goes to the next requests, whatever they are, and changes nothing', async () => {
      homeserver.answerNext({
        statusCode: 429,
        body: { errcode: 'M_LIMIT_EXCEEDED', error: 'slowly', retry_after_ms: 2000 },
        headers: { 'Retry-After': '2' },
      })
      homeserver.answerNext({ statusCode: 502, body: '<html>', headers: { 'content-type': 'text/html' } })
      homeserver.answerNext({ statusCode: 204 })
      expect(await sendInvite(jsonBody({ user_id: '@dave:example.org' }))).toMatchObject({
        ...refused(429, 'M_LIMIT_EXCEEDED'),
        headers: { 'retry-after': '2', 'content-type': 'application/json' },
      })
      expect(await send('GET', '/nowhere')).toMatchObject({
        statusCode: 502,
        headers: { 'content-type': 'text/html' },
        body: { _tag: 'Bytes' },
      })
      expect(await send('GET', '/nowhere')).toMatchObject({ statusCode: 204, body: { _tag: 'Empty' } })
      expect(homeserver.roomState(roomId)).toHaveLength(3)
      expect(await inviteAddress()).toEqual({})
    })
  })

  describe('the journal', () => {
    it('tells what came, and no secret', async () => {
      await inviteAddress()
      const [received] = homeserver.requests()
      expect(received).toMatchObject({
        method: 'POST',
        path: invitePath(),
        query: [],
        headers: { authorization: 'Bearer ***', 'content-type': 'application/json' },
        body: {
          id_server: 'id.example.org',
          id_access_token: '***',
          medium: 'email',
          address: 'carol@example.com',
        },
      })
    })

    it('tells the query in order, decoded', async () => {
      await connection.fetch(`${session.serverUrl}/p%20q?b=1&a=x%26y&b=2&access_token=secret`)
      expect(homeserver.requests()).toMatchObject([
        {
          method: 'GET',
          path: '/p%20q',
          query: [
            ['b', '1'],
            ['a', 'x&y'],
            ['b', '2'],
            ['access_token', '***'],
          ],
        },
      ])
      expect(homeserver.requests()[0]).not.toHaveProperty('body')
    })

    it('has no secret of a body that is broken, or of a header that is none', async () => {
      await sendInvite(text('{"id_access_token": "se\\"cret1", "password":"secret2'))
      await send('POST', '/', text('access_token=secret3&x=1'))
      await connection.fetch(`${session.serverUrl}/`, { headers: { Authorization: 'Basic secret4' } })
      expect(homeserver.requests()).toHaveLength(3)
      expect(JSON.stringify(homeserver.requests())).not.toMatch(/cret/)
      expect(homeserver.requests()[1]?.body).toBe('access_token=***&x=1')
    })

    it('has what was refused, and what got a dictated answer', async () => {
      homeserver.answerNext({ statusCode: 500 })
      await send('GET', '/one')
      await send('GET', '/two')
      expect(homeserver.requests().map(({ path }) => path)).toEqual(['/one', '/two'])
    })
  })
})
