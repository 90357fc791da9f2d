import type { BaseJob, JsonObject, Session } from 'matrix-jobs'
import { SendMessageJob, type SendMessageParams, SetRoomStateWithKeyJob } from 'matrix-jobs/client-server'
import {
  isRoomMemberContent,
  type RoomEventContent,
  type RoomMemberContent,
  type RoomMessageTextContent,
  type RoomNameContent,
  type StateEventContent,
} from 'matrix-jobs/events'
import { expectTypeOf } from 'vitest'

declare const session: Session
const place = { roomId: '!room:example.org', txnId: 't1' }
const state = { roomId: '!room:example.org', stateKey: '' }

// The type of the event tells the type of its content.
expectTypeOf(
  SendMessageJob(session, { ...place, eventType: 'm.room.message', body: { msgtype: 'm.text', body: 'hi' } }),
).toEqualTypeOf<BaseJob>()
SendMessageJob(session, {
  ...place,
  eventType: 'm.room.message',
  body: {
    msgtype: 'm.image',
    body: 'a.png',
    url: 'mxc://h/a',
    'm.mentions': { user_ids: ['@a:h'] },
    'm.relates_to': { 'm.in_reply_to': { event_id: '$e' } },
  },
})
// @ts-expect-error: a message has a body
SendMessageJob(session, { ...place, eventType: 'm.room.message', body: { msgtype: 'm.text' } })
// @ts-expect-error: no such kind of message
SendMessageJob(session, { ...place, eventType: 'm.room.message', body: { msgtype: 'm.txet', body: '' } })
SendMessageJob(session, {
  ...place,
  eventType: 'm.sticker',
  // @ts-expect-error: the width is a number
  body: { body: '', url: 'mxc://h/a', info: { w: '1' } },
})
// @ts-expect-error: there is no content
SendMessageJob(session, { ...place, eventType: 'm.room.message' })

// A variable of a content's type fits as a literal does.
declare const text: RoomMessageTextContent
SendMessageJob(session, { ...place, eventType: 'm.room.message', body: text })

// What may also be sent to a device is known too.
SendMessageJob(session, {
  ...place,
  eventType: 'm.room.encrypted',
  body: { algorithm: 'm.megolm.v1.aes-sha2', ciphertext: 'AwgA' },
})
// @ts-expect-error: the algorithm is missing
SendMessageJob(session, { ...place, eventType: 'm.room.encrypted', body: { ciphertext: 'AwgA' } })

SetRoomStateWithKeyJob(session, { ...state, eventType: 'm.room.name', body: { name: 'A room' } })
// @ts-expect-error: the name is a string
SetRoomStateWithKeyJob(session, { ...state, eventType: 'm.room.name', body: { name: 7 } })
// @ts-expect-error: no such membership
SetRoomStateWithKeyJob(session, { ...state, eventType: 'm.room.member', body: { membership: 'joined' } })

// A type that is not known takes any JSON object.
SendMessageJob(session, { ...place, eventType: 'org.example.free', body: { any: ['thing'] } })
// @ts-expect-error: a Date is no JSON
SendMessageJob(session, { ...place, eventType: 'org.example.free', body: { at: new Date() } })
declare const someType: string
SendMessageJob(session, { ...place, eventType: someType, body: { any: 1 } })

// A type parameter names the content of one call.
interface Poll {
  readonly question: string
}
declare const poll: Poll
SendMessageJob<'org.example.poll', Poll>(session, { ...place, eventType: 'org.example.poll', body: poll })
// @ts-expect-error: the question is missing
SendMessageJob<'org.example.poll', Poll>(session, { ...place, eventType: 'org.example.poll', body: {} })

// Declaration merging names it once and for all.
interface Vote {
  readonly option: number
}
interface Theme {
  readonly color: string
}
declare module 'matrix-jobs/events' {
  interface RoomEventContents {
    readonly 'org.example.vote': Vote
  }
  interface StateEventContents {
    readonly 'org.example.theme': Theme
  }
}
SendMessageJob(session, { ...place, eventType: 'org.example.vote', body: { option: 1 } })
// @ts-expect-error: the option is a number
SendMessageJob(session, { ...place, eventType: 'org.example.vote', body: { option: 'a' } })
SetRoomStateWithKeyJob(session, { ...state, eventType: 'org.example.theme', body: { color: 'red' } })
// @ts-expect-error: the color is missing
SetRoomStateWithKeyJob(session, { ...state, eventType: 'org.example.theme', body: {} })
expectTypeOf<RoomEventContent<'org.example.vote'>>().toExtend<Vote>()

expectTypeOf<RoomEventContent<string>>().toEqualTypeOf<JsonObject>()
expectTypeOf<RoomEventContent<'org.example.free'>>().toEqualTypeOf<JsonObject>()
expectTypeOf<StateEventContent<'m.room.name'>>().toEqualTypeOf<RoomNameContent>()
expectTypeOf<SendMessageParams['body']>().toEqualTypeOf<JsonObject>()

// A guard tells the content of an event that came.
declare const content: JsonObject
if (isRoomMemberContent(content)) {
  expectTypeOf(content).toExtend<RoomMemberContent>()
  expectTypeOf(content.membership).toEqualTypeOf<'invite' | 'join' | 'knock' | 'leave' | 'ban'>()
  // What is optional may be null: real servers send it.
  expectTypeOf(content.reason).toEqualTypeOf<string | null | undefined>()
}
