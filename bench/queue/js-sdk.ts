import type { BaseJob } from 'matrix-jobs'
import { createJsSdkClient, loadPeer } from '../http/peers.ts'
import { type Contestant, timed } from './contestants.ts'

interface JsSdk {
  readonly MatrixEvent: new (event: object) => object
  readonly MatrixScheduler: new () => {
    readonly setProcessFunction: (send: () => Promise<object>) => void
    readonly queueEvent: (event: object) => Promise<object>
  }
}

type Send = (job: BaseJob) => Promise<object>

const bodyOf = ({ body }: BaseJob) => (body._tag === 'Json' ? body.value : {}) as object

/**
 * Gives matrix-js-sdk's scheduler, which keeps what it holds in memory, and has one queue for the messages of all rooms.
 *
 * @param send - sends a message; unless given, the executor of the race does
 */
export const loadJsSdk = async (send?: Send): Promise<Contestant> => {
  // It asks for a Node that has this.
  if (!('withResolvers' in Promise)) Object.assign(Promise, { withResolvers })
  const { MatrixEvent, MatrixScheduler } = await loadPeer<JsSdk>('matrix-js-sdk')
  return async (jobs, executor) => {
    const scheduler = new MatrixScheduler()
    const events = jobs.map(
      (job, n) =>
        new MatrixEvent({
          type: 'm.room.message',
          room_id: '!room:example.org',
          txn_id: `${n}`,
          content: bodyOf(job),
        }),
    )
    const sendJob: Send = send ?? ((job) => executor.execute(job)())
    // It sends them one after the other, in order.
    const turns = jobs.values()
    scheduler.setProcessFunction(async () => sendJob(turns.next().value as BaseJob))
    let sent: readonly Promise<object>[] = []
    return timed(
      async () => {
        sent = events.map((event) => scheduler.queueEvent(event))
      },
      () => Promise.all(sent),
    )
  }
}

/** Gives what sends a message as matrix-js-sdk itself does. */
export const sendByJsSdk = async (origin: string): Promise<Send> => {
  const { http } = await createJsSdkClient(origin)
  const start = `${origin}/_matrix/client/v3`.length
  return (job) => http.authedRequest('PUT', job.url.slice(start), undefined, bodyOf(job))
}

interface Resolvers {
  readonly promise: Promise<unknown>
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
}

const withResolvers = (): Resolvers => {
  let settle: Omit<Resolvers, 'promise'> | undefined
  const promise = new Promise<unknown>((resolve, reject) => {
    settle = { resolve, reject }
  })
  return { promise, ...(settle as Omit<Resolvers, 'promise'>) }
}
