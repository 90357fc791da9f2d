// The program that is killed: it enqueues into twenty lanes and sends what is there, until it dies.
import { appendFileSync } from 'node:fs'
import { ClassicLevel } from 'classic-level'
import { withQueue } from 'matrix-jobs'
import { InviteUserJob, SendMessageJob } from 'matrix-jobs/client-server'
import {
  createExecutor,
  credentials,
  fetchTransport,
  type Middleware,
  memoryTokenStore,
} from 'matrix-jobs/executor'
import { createJobQueue, type NewJob } from 'matrix-jobs/queue'
import { abstractLevelStore } from 'matrix-jobs/stores/abstract-level'

/** What the program is told when it is started. */
export interface ChildOptions {
  readonly folder: string
  readonly serverUrl: string
  readonly accessToken: string
  readonly roomId: string
  /** Which start it is, from 0. */
  readonly life: number
  /** It enqueues nothing more, and ends when all is sent. */
  readonly isLast: boolean
}

const lanes = 20
const backlog = 400
const { folder, serverUrl, accessToken, roomId, life, isLast } = JSON.parse(
  process.argv[2] ?? '',
) as ChildOptions
const journal = (name: string, line: string) => appendFileSync(`${folder}/${name}`, `${line}\n`)

// So that there is always something in flight: a response that takes its time.
const slow: Middleware = (next) => async (job, context) => {
  const outcome = await next(job, context)
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 10))
  return outcome
}

const queue = createJobQueue({
  executor: createExecutor({
    transport: fetchTransport(),
    middleware: [slow, credentials(memoryTokenStore([{ serverUrl, accessToken }]))],
  }),
  store: abstractLevelStore(new ClassicLevel(`${folder}/level`)),
  concurrency: lanes,
  onSettled: ({ entryId, redelivered }) =>
    journal('settled', `${entryId} ${redelivered ? 'again' : 'first'}`),
})

const jobOf = (lane: number, n: number): NewJob => {
  const name = `${lane}.${life}.${n}`
  const session = { serverUrl }
  // Every tenth must not take effect twice.
  const job =
    n % 10 === 9
      ? InviteUserJob(session, { roomId, userId: `@u${name}:example.org` })
      : SendMessageJob(session, {
          ...{ roomId, eventType: 'm.room.message', txnId: name },
          body: { msgtype: 'm.text', body: name },
        })
  return { job: withQueue(`lane ${lane}`)(job), entryId: name }
}

for (let n = 0; !isLast; n++) {
  const jobs = Array.from({ length: lanes }, (_, lane) => jobOf(lane, n))
  await queue.enqueue(jobs)
  journal('acknowledged', jobs.map(({ entryId }) => entryId).join('\n'))
  while (queue.getSnapshot().entries > backlog) await new Promise((resolve) => setTimeout(resolve, 1))
}

// Those that may have taken effect wait for somebody to decide: they are dropped.
for (;;) {
  const entries = await queue.entries({ limit: 1_000 })
  if (entries.length === 0) break
  for (const { entryId, status } of entries) {
    if (status._tag !== 'Uncertain') continue
    journal('dropped', entryId)
    await queue.cancel(entryId)
  }
  await new Promise((resolve) => setTimeout(resolve, 50))
}
await queue.close()
