import type * as t from 'io-ts'
import type {
  ClientEvent,
  InviteBy3PIDBody,
  InviteBy3PIDResponse,
  SyncResponse,
  SyncRooms,
} from 'matrix-jobs/client-server'
import type * as codecs from 'matrix-jobs/codecs/client-server'
import type * as identityCodecs from 'matrix-jobs/codecs/identity'
import type { RoomMemberContent } from 'matrix-jobs/events'
import type { GetTermsResponse } from 'matrix-jobs/identity'
import { expectTypeOf } from 'vitest'

// Never run: the compiler is the test.
type Of<C extends t.Mixed> = t.TypeOf<C>

expectTypeOf<Of<typeof codecs.SyncResponseCodec>>().toEqualTypeOf<SyncResponse>()
expectTypeOf<t.OutputOf<typeof codecs.SyncResponseCodec>>().toEqualTypeOf<SyncResponse>()
expectTypeOf<t.InputOf<typeof codecs.SyncResponseCodec>>().toEqualTypeOf<unknown>()
expectTypeOf<Of<typeof codecs.SyncRoomsCodec>>().toEqualTypeOf<SyncRooms>()
expectTypeOf<Of<typeof codecs.InviteBy3PIDBodyCodec>>().toEqualTypeOf<InviteBy3PIDBody>()
expectTypeOf<Of<typeof codecs.InviteBy3PIDResponseCodec>>().toEqualTypeOf<InviteBy3PIDResponse>()
expectTypeOf<Of<typeof codecs.ClientEventCodec>>().toEqualTypeOf<ClientEvent>()
expectTypeOf<Of<typeof codecs.RoomMemberContentCodec>>().toEqualTypeOf<RoomMemberContent>()
expectTypeOf<Of<typeof identityCodecs.GetTermsResponseCodec>>().toEqualTypeOf<GetTermsResponse>()

// All are io-ts types.
expectTypeOf<(typeof codecs)[keyof typeof codecs]>().toExtend<t.Mixed>()
expectTypeOf<(typeof identityCodecs)[keyof typeof identityCodecs]>().toExtend<t.Mixed>()
