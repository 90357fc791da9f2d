import { beforeEach, describe, expect, it } from 'vitest'
import { GetDevicesJob, InviteBy3PIDJob, SendMessageJob, SyncJob } from '../../src/entries/client-server.ts'
import { createExecutor, fetchTransport, run } from '../../src/entries/executor.ts'
import { createHomeserver, type Homeserver } from '../../src/entries/testing.ts'
import { address, refusal } from './operations.ts'

let homeserver: Homeserver
let session: { readonly serverUrl: string; readonly accessToken: string }
let executor: ReturnType<typeof createExecutor>

beforeEach(() => {
  homeserver = createHomeserver()
  session = { serverUrl: 'http://homeserver.test', accessToken: homeserver.registerUser('alice').accessToken }
  executor = createExecutor({ transport: fetchTransport({ fetch: homeserver.fetch }) })
})

const devices = () => run(executor, GetDevicesJob(session), GetDevicesJob)
const message = (roomId: string) =>
  run(
    executor,
    SendMessageJob(session, {
      roomId,
      eventType: 'm.room.message',
      txnId: '1',
      body: { msgtype: 'm.text', body: 'Hello' },
    }),
    SendMessageJob,
  )

describe('an answer that is dictated for an operation', () => {
  it('goes to each of its requests, and to no other', async () => {
    homeserver.answer(GetDevicesJob, { body: { devices: [{ device_id: 'PHONE' }] } })
    expect(await devices()).toEqual({ devices: [{ device_id: 'PHONE' }] })
    expect(await devices()).toEqual({ devices: [{ device_id: 'PHONE' }] })
    expect(await run(executor, SyncJob(session), SyncJob)).toEqual({ next_batch: 'next_batch' })
  })

  it('that throws is told to whoever asked', async () => {
    homeserver.answer(GetDevicesJob, () => {
      throw new Error('no such test')
    })
    await expect(devices()).rejects.toMatchObject({
      statusCode: 500,
      error: 'the function given to answer threw: Error: no such test',
    })
  })

  it('ends, or gives way to another', async () => {
    homeserver.answer('getDevices', { statusCode: 429, body: { errcode: 'M_LIMIT_EXCEEDED' } })
    await expect(devices()).rejects.toEqual(refusal(429, 'M_LIMIT_EXCEEDED'))
    homeserver.answer('getDevices', { body: {} })
    expect(await devices()).toEqual({})
    homeserver.answer('getDevices')
    expect(await devices()).toEqual({ devices: [{ device_id: 'DEVICE' }] })
  })

  it('may be made of the request', async () => {
    homeserver.answer(SendMessageJob, ({ pathParameters }) => ({
      body: { event_id: `$${pathParameters.roomId}-${pathParameters.txnId}` },
    }))
    expect(await message('!a')).toEqual({ event_id: '$!a-1' })
  })

  it('tells one of two operations from the other that have a path in common', async () => {
    homeserver.answer(InviteBy3PIDJob, { statusCode: 403, body: { errcode: 'M_FORBIDDEN' } })
    const roomId = homeserver.createRoom('@alice:localhost')
    const invite = InviteBy3PIDJob(session, { roomId, ...address })
    await expect(run(executor, invite, InviteBy3PIDJob)).rejects.toEqual(refusal(403, 'M_FORBIDDEN'))
    const body = '{"user_id":"@bob:localhost"}'
    const headers = { Authorization: `Bearer ${session.accessToken}` }
    expect((await homeserver.fetch(invite.url, { method: 'POST', headers, body })).status).toBe(200)
  })

  it('goes only to what is right, and after what is dictated for the next', async () => {
    homeserver.answer(SendMessageJob, { body: { event_id: '$dictated' } })
    await expect(message('room')).rejects.toEqual(refusal(400, 'M_INVALID_PARAM'))
    homeserver.answerNext({ statusCode: 502 })
    await expect(message('!room')).rejects.toMatchObject({ statusCode: 502 })
    homeserver.revokeToken(session.accessToken)
    await expect(message('!room')).rejects.toEqual(refusal(401, 'M_UNKNOWN_TOKEN'))
  })

  it('may be bytes', async () => {
    homeserver.answer('getContent', {
      body: new Uint8Array([1, 2]),
      headers: { 'Content-Type': 'image/png' },
    })
    const response = await homeserver.fetch('http://a/_matrix/media/v3/download/b/c')
    expect(response.headers.get('content-type')).toBe('image/png')
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array([1, 2]))
  })

  it('is refused if there is no such operation, or no such response', () => {
    const field = (name: string) => expect.objectContaining({ _tag: 'InvalidParameterError', field: name })
    expect(() => homeserver.answer('getNothing', {})).toThrow(field('operation'))
    expect(() => homeserver.answer('logout', {})).toThrow(field('operation'))
    expect(() => homeserver.answer('getDevices', { statusCode: 99 })).toThrow(field('statusCode'))
  })
})

describe('the journal', () => {
  it('tells the operation of each request, and what is wrong with it', async () => {
    await devices()
    await message('room').catch(() => {})
    await homeserver.fetch('http://a/nowhere')
    expect(homeserver.requests()).toMatchObject([
      { operationId: 'getDevices', pathParameters: {}, problems: [] },
      {
        operationId: 'sendMessage',
        pathParameters: { roomId: 'room', eventType: 'm.room.message', txnId: '1' },
        problems: [{ in: 'path', path: 'roomId', expected: 'a room id', found: '"room"' }],
      },
      { pathParameters: {}, problems: [{ in: 'path', path: '' }] },
    ])
    expect(homeserver.requests()[2]).not.toHaveProperty('operationId')
  })

  it('has it also of a request that got a dictated answer', async () => {
    homeserver.answerNext({ statusCode: 200, body: { event_id: '$a' } })
    await message('room')
    expect(homeserver.requests()[0]?.problems).toHaveLength(1)
  })
})
