import * as t from 'io-ts'
import { defineJob, fromCodec } from 'matrix-jobs'

const StateEvent = t.type({
  type: t.string,
  state_key: t.string,
  sender: t.string,
  content: t.UnknownRecord,
})

/** An operation that is defined by hand, as an application does for an endpoint of its own. */
export const GetRoomStateJob = defineJob<{ readonly roomId: string }, readonly t.TypeOf<typeof StateEvent>[]>(
  {
    jobId: 'GetRoomState',
    method: 'GET',
    path: '/_matrix/client/v3/rooms/{roomId}/state',
    idempotency: 'safe',
    response: fromCodec(t.array(StateEvent)),
  },
)
