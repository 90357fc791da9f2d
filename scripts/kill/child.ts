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
import { createJobQueue, type EntryOutcome, type NewJob } from 'matrix-jobs/queue'
import { abstractLevelStore } from 'matrix-jobs/stores/abstract-level'
import { lifeHeader, settledLine } from './evidence.ts'
import { isUnsafe } from './judge.ts'

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

// Whoever would kill it may have died first.
process.stdin.on('end', () => process.exit(1)).resume()
process.stdin.unref()

const journal = (name: string, line: string) => appendFileSync(`${folder}/${name}`, `${line}\n`)
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

// So that there is always something in flight: a response that takes its time.
const slow: Middleware = (next) => async (job, context) => {
  const outcome = await next(job, context)
  await pause(Math.random() * 10)
  return outcome
}
const telling: typeof fetch = (url, init) =>
  fetch(url, { ...init, headers: { ...(init?.headers as Record<string, string>), [lifeHeader]: `${life}` } })

const outcomeOf = (outcome: EntryOutcome): string =>
  outcome._tag === 'Left' ? outcome.left._tag : `${outcome.right.statusCode}`

const queue = createJobQueue({
  executor: createExecutor({
    transport: fetchTransport({ fetch: telling }),
    middleware: [slow, credentials(memoryTokenStore([{ serverUrl, accessToken }]))],
  }),
  store: abstractLevelStore(new ClassicLevel(`${folder}/level`)),
  concurrency: lanes,
  onSettled: async ({ entryId, redelivered = false }, outcome) => {
    const settlement = { name: entryId, life, outcome: outcomeOf(outcome), isAgain: redelivered }
    journal('settled', settledLine(settlement))
    await pause(Math.random() * 5)
  },
})

// Lives are short: numbers begin elsewhere in each, so that those which must not take effect twice come in all lanes.
const jobOf = (lane: number, n: number): NewJob => {
  const name = `${lane}.${life}.${n + ((life + lane) % 10)}`
  const session = { serverUrl }
  const job = isUnsafe(name)
    ? InviteUserJob(session, { roomId, userId: `@u${name}:example.org` })
    : SendMessageJob(session, {
        ...{ roomId, eventType: 'm.room.message', txnId: name },
        body: { msgtype: 'm.text', body: name },
      })
  return { job: withQueue(`lane ${lane}`)(job), entryId: name }
}

const enqueueForever = async () => {
  for (let n = 0; ; n++) {
    const jobs = Array.from({ length: lanes }, (_, lane) => jobOf(lane, n))
    await queue.enqueue(jobs)
    journal('acknowledged', jobs.map(({ entryId }) => entryId).join('\n'))
    while (queue.getSnapshot().entries > backlog) await pause(1)
  }
}

// What may have taken effect waits for somebody to decide, and its lane with it: it is dropped.
const dropUncertain = async () => {
  for (let lane = 0; lane < lanes; lane++) {
    const queueId = `lane ${lane}`
    if (queue.getLaneSnapshot(queueId).waiting?._tag !== 'Uncertain') continue
    const [head] = await queue.entries({ queueId, limit: 1 })
    if (head?.status._tag !== 'Uncertain') continue
    journal('dropped', head.entryId)
    await queue.cancel(head.entryId)
  }
}

let isDrained = false
const decide = async () => {
  for (; !isDrained; await pause(20)) await dropUncertain()
}
const work = async () => {
  if (!isLast) await enqueueForever()
  await queue.drained()
  isDrained = true
}
await Promise.all([work(), decide()])
await queue.close()
