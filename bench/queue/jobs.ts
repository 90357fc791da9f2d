import { type BaseJob, withQueue } from 'matrix-jobs'
import { SendMessageJob } from 'matrix-jobs/client-server'
import type { Executor } from 'matrix-jobs/executor'

/** Where jobs would go that are answered without a network. */
export const serverUrl = 'https://matrix.example.org'

/** Makes a message of a lane. */
export const message = (lane: number, n: number, server = serverUrl): BaseJob =>
  withQueue(`lane ${lane}`)(
    SendMessageJob(
      { serverUrl: server },
      {
        ...{ roomId: `!room${lane}:example.org`, eventType: 'm.room.message', txnId: `${lane}.${n}` },
        body: { msgtype: 'm.text', body: `message ${n}` },
      },
    ),
  )

/** Makes messages that go round the lanes. */
export const messages = (count: number, lanes: number, server = serverUrl): readonly BaseJob[] =>
  Array.from({ length: count }, (_, n) => message(n % lanes, n, server))

/** An executor that answers after a while, or at once, without a network. */
export const answering = (delayMs = 0): Executor => ({
  execute:
    ({ jobId }) =>
    async () => {
      if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs))
      const body = { _tag: 'Json', value: { event_id: '$event' } } as const
      return { _tag: 'Right', right: { statusCode: 200, headers: {}, body, jobId } }
    },
})
