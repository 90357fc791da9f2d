// A program with a durable queue, which the demonstration kills and starts again.
import { ClassicLevel } from 'classic-level'
import { fromCredentials, withQueue } from 'matrix-jobs'
import { InviteBy3PIDJob } from 'matrix-jobs/client-server'
import { createExecutor, credentials, fetchTransport, memoryTokenStore } from 'matrix-jobs/executor'
import { createJobQueue } from 'matrix-jobs/queue'
import { abstractLevelStore } from 'matrix-jobs/stores/abstract-level'

/** What the program is told. */
export interface ProgramOptions {
  readonly folder: string
  readonly serverUrl: string
  readonly accessToken: string
  readonly roomId: string
  /** Whom it invites; without anybody it sends what is there. */
  readonly addresses: readonly string[]
}

/** What the program says. */
export type ProgramMessage =
  | { readonly _tag: 'Waiting'; readonly entries: number; readonly reason: string; readonly error: string }
  | {
      readonly _tag: 'Settled'
      readonly address: string
      readonly status: number | string
      readonly attempts: number
    }
  | { readonly _tag: 'Drained' }

const say = (message: ProgramMessage) => process.send?.(message)
const { folder, serverUrl, accessToken, roomId, addresses } = JSON.parse(
  process.argv[2] ?? '',
) as ProgramOptions
const idServer = 'id.example.org'
const queueId = `invites ${roomId}`

const queue = createJobQueue({
  executor: createExecutor({
    transport: fetchTransport(),
    middleware: [
      credentials(
        memoryTokenStore([{ serverUrl, accessToken }], { [idServer]: 'a-token-of-the-identity-server' }),
      ),
    ],
  }),
  store: abstractLevelStore(new ClassicLevel(folder)),
  baseMs: 100,
  onSettled: ({ job, attempts }, response) => {
    const { address } = job.body._tag === 'Json' ? (job.body.value as { address: string }) : { address: '' }
    const status = response._tag === 'Right' ? response.right.statusCode : response.left._tag
    say({ _tag: 'Settled', address, status, attempts })
  },
})

if (addresses.length > 0) {
  const invites = addresses.map((address) => {
    // The token of the identity server is put in when the invite is sent: no secret is stored.
    const params = { roomId, idServer, idAccessToken: fromCredentials, medium: 'email', address }
    return withQueue(queueId)(InviteBy3PIDJob({ serverUrl }, params))
  })
  await queue.enqueue(invites)
  const stop = queue.subscribe(() => {
    const { entries, waiting, head } = queue.getLaneSnapshot(queueId)
    if (!waiting || !head?.lastError) return
    stop()
    const { _tag, code = '' } = head.lastError
    say({ _tag: 'Waiting', entries, reason: waiting._tag, error: `${_tag} ${code}` })
  })
} else {
  await queue.drained()
  await queue.close()
  say({ _tag: 'Drained' })
}
