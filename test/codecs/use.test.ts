import * as t from 'io-ts'
import { PathReporter } from 'io-ts/lib/PathReporter.js'
import { defineJob, fromCodec, jsonBody } from 'matrix-jobs'
import type { SyncResponse } from 'matrix-jobs/client-server'
import { ClientEventCodec, RoomMemberContentCodec, SyncResponseCodec } from 'matrix-jobs/codecs/client-server'
import { describe, expect, it } from 'vitest'

const event = {
  type: 'm.room.message',
  content: { body: 'a' },
  event_id: '$a',
  sender: '@a:b',
  origin_server_ts: 1,
}
const sync = (events: readonly unknown[]): unknown => ({
  next_batch: 's1',
  rooms: { join: { '!a:b': { timeline: { events } } }, leave: null },
  'org.example.more': true,
})

/** What a server of one's own says besides. */
const Extension = t.type({ 'org.example.count': t.number })
const Extended = t.intersection([SyncResponseCodec, Extension])

const pathOf = (codec: t.Mixed, value: unknown) => {
  const decoded = fromCodec(codec)(jsonBody(value as never))
  return decoded._tag === 'Right' ? undefined : [decoded.left.path, decoded.left.expected]
}

describe('a codec of a response', () => {
  it('keeps what it does not know', () => {
    const value = sync([event])
    const decoded = SyncResponseCodec.decode(value)
    expect(decoded._tag === 'Right' && decoded.right).toBe(value)
  })

  it('is reported by io-ts with the names of the types', () => {
    expect(
      PathReporter.report(SyncResponseCodec.decode(sync([event, { ...event, sender: 'a' }, 7]))),
    ).toEqual([
      'Invalid value "a" supplied to : SyncResponse/rooms: SyncRooms/join: { [key: string]: SyncJoinedRoom }/!a:b: SyncJoinedRoom/timeline: TimelineBatch/events: ReadonlyArray<ClientEventWithoutRoomId>/1: ClientEventWithoutRoomId/sender: string that begins with @',
      'Invalid value 7 supplied to : SyncResponse/rooms: SyncRooms/join: { [key: string]: SyncJoinedRoom }/!a:b: SyncJoinedRoom/timeline: TimelineBatch/events: ReadonlyArray<ClientEventWithoutRoomId>/2: ClientEventWithoutRoomId',
    ])
  })

  it('is joined with a codec of one’s own', () => {
    const value = { ...(sync([event]) as SyncResponse), 'org.example.count': 2 }
    const decoded = Extended.decode(value)
    expect(decoded._tag === 'Right' && decoded.right).toBe(value)
    expect(Extended.is(value)).toBe(true)
    expect(Extended.encode(value)).toBe(value)
    expect(pathOf(Extended, sync([event]))).toEqual(['/org.example.count', 'number'])
    expect(pathOf(Extended, sync([{ ...event, event_id: 'a' }]))).toEqual([
      '/rooms/join/!a:b/timeline/events/0/event_id',
      'string that begins with $',
    ])
  })

  it('goes before and into others', () => {
    const Batch = new t.Type<string, string, SyncResponse>(
      'Batch',
      t.string.is,
      (value) => t.success(value.next_batch),
      t.identity,
    )
    const piped = SyncResponseCodec.pipe(Batch as never)
    expect(piped.decode(sync([]))).toEqual({ _tag: 'Right', right: 's1' })
    expect(piped.decode({})._tag).toBe('Left')
    expect(pathOf(t.type({ sync: t.union([t.null, SyncResponseCodec]) }), { sync: {} })?.[0]).toBe('/sync')
    expect(pathOf(t.array(RoomMemberContentCodec), [{ membership: 'join' }, { membership: 'gone' }])).toEqual(
      ['/1/membership', '"invite" | "join" | "knock" | "leave" | "ban"'],
    )
  })

  it('names the wrong place in what a base has, and in what is the type’s own', () => {
    expect(pathOf(ClientEventCodec, event)).toEqual(['/room_id', 'string that begins with !'])
    expect(pathOf(ClientEventCodec, { ...event, room_id: '!a', sender: 7 })?.[0]).toBe('/sender')
    expect(pathOf(ClientEventCodec, { ...event, room_id: '!a', unsigned: [] })?.[0]).toBe('/unsigned')
  })

  it('reads the response of a definition', () => {
    const SyncLiteJob = defineJob({
      jobId: 'SyncLite',
      method: 'GET',
      path: '/_matrix/client/v3/sync',
      idempotency: 'idempotent',
      response: fromCodec(Extended),
    })
    const decode = (value: unknown) =>
      SyncLiteJob.decodeResponse({
        jobId: 'SyncLite',
        statusCode: 200,
        headers: {},
        body: jsonBody(value as never),
      })
    expect(decode({ next_batch: 's', 'org.example.count': 1 })._tag).toBe('Right')
    expect(decode({ next_batch: 7, 'org.example.count': 1 })).toMatchObject({ left: { path: '/next_batch' } })
  })
})
