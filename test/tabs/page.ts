// A page with a queue, in the hands of a test.
import { BrowserLevel } from 'browser-level'
import { fromCredentials, withQueue } from 'matrix-jobs'
import { InviteBy3PIDJob, SendMessageJob } from 'matrix-jobs/client-server'
import { createExecutor, credentials, fetchTransport, memoryTokenStore } from 'matrix-jobs/executor'
import { createJobQueue, type JobQueue, tabPeers } from 'matrix-jobs/queue'
import { abstractLevelStore } from 'matrix-jobs/stores/abstract-level'

/** Where the jobs of a page go. */
export interface PageOptions {
  readonly serverUrl: string
  readonly accessToken: string
  readonly roomId: string
  readonly leaseMs?: number
}

const idServer = 'id.example.org'

/** Makes the queue that all tabs share. */
export const openQueue = ({ serverUrl, accessToken, leaseMs = 15_000 }: PageOptions): JobQueue =>
  createJobQueue({
    executor: createExecutor({
      transport: fetchTransport(),
      middleware: [credentials(memoryTokenStore([{ serverUrl, accessToken }], { [idServer]: 'x' }))],
    }),
    store: abstractLevelStore(new BrowserLevel('queue')),
    peers: tabPeers('queue', { leaseMs }),
    baseMs: 200,
  })

/** Makes messages whose transaction ids tell the lane and the place in it. */
export const messages = ({ serverUrl, roomId }: PageOptions, lane: string, names: readonly string[]) =>
  names.map((name) => {
    const body = { msgtype: 'm.text', body: name }
    const params = { roomId, eventType: 'm.room.message', txnId: `${lane}.${name}`, body }
    return withQueue(lane)(SendMessageJob({ serverUrl }, params))
  })

/** Makes invites, each to another address. */
export const invites = ({ serverUrl, roomId }: PageOptions, count: number) =>
  Array.from({ length: count }, (_, n) => {
    const invite = { idServer, idAccessToken: fromCredentials, medium: 'email', address: `${n}@example.org` }
    return withQueue('invites')(InviteBy3PIDJob({ serverUrl }, { roomId, ...invite }))
  })

Object.assign(globalThis, { openQueue, messages, invites })
