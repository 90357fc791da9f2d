import { composeExecutor } from '../../src/executor/executor.ts'
import type { HttpRequest } from '../../src/executor/http-request.ts'
import type { Transport } from '../../src/executor/transport.ts'
import { left, right } from '../../src/internal/either.ts'
import { BaseJob, type BaseJobParams } from '../../src/jobs/base-job.ts'
import { withQueue } from '../../src/jobs/derive.ts'
import { abortedError } from '../../src/jobs/job-error.ts'
import type { QueuePolicy } from '../../src/jobs/queue-policy.ts'
import type { EntryOutcome } from '../../src/queue/entry.ts'
import { memoryStore } from '../../src/queue/memory-store.ts'
import { composeJobQueue } from '../../src/queue/runner/job-queue.ts'
import type { JobQueueOptions } from '../../src/queue/runner/options.ts'
import { createFakeClock } from '../../src/testing/fake-clock.ts'
import type { Answer } from '../executor/scripted.ts'

/** Answers a request, at once or later. */
export type Respond = (request: HttpRequest) => Answer | Promise<Answer>

/** The connection is refused: nothing has left. */
export const refused: Answer = {
  _tag: 'NetworkError',
  message: 'network ECONNREFUSED',
  code: 'ECONNREFUSED',
  neverLeft: true,
}

/** The connection broke: the request may have been received. */
export const broken: Answer = { _tag: 'NetworkError', message: 'network ECONNRESET', code: 'ECONNRESET' }

/** What a job is made with here. */
export interface JobOptions extends Partial<BaseJobParams> {
  readonly queueId?: string
  readonly policy?: QueuePolicy
  readonly server?: string
}

/** Makes a job that puts its name somewhere. */
export const put = (name: string, options: JobOptions = {}) => {
  const { queueId, policy, server = 'https://example.org', ...params } = options
  const job = BaseJob(
    { serverUrl: server },
    { jobId: name, method: 'PUT', requestUrl: `/${name}`, ...params },
  )
  return queueId === undefined ? job : withQueue(queueId, policy)(job)
}

/** What has come of an entry. */
export interface Settled {
  readonly entryId: string
  readonly outcome: EntryOutcome
  readonly redelivered: boolean
}

/** A queue on a clock that stands still, over an answering function, with what it sent and settled. */
export const queueOf = (
  respond: Respond = () => ({ statusCode: 200 }),
  { store = memoryStore(), clock = createFakeClock(), ...options }: QueueOfOptions = {},
) => {
  const sent: HttpRequest[] = []
  const settled: Settled[] = []
  const transport: Transport = async (request, { signal }) => {
    sent.push(request)
    const aborted = new Promise<typeof abortedError>((resolve) =>
      signal?.addEventListener('abort', () => resolve(abortedError)),
    )
    const answer = await Promise.race([respond(request), aborted])
    if ('_tag' in answer) return left(answer as never)
    const body = new TextEncoder().encode(JSON.stringify(answer.json ?? {}))
    return right({ statusCode: answer.statusCode, headers: {}, body })
  }
  const executor = composeExecutor({ clock, random: () => 0.5, transport })
  const onSettled: JobQueueOptions['onSettled'] = ({ entryId, redelivered = false }, outcome) => {
    settled.push({ entryId, outcome, redelivered })
  }
  const newId = () => {
    ids += 1
    return `id${ids}`
  }
  const queue = composeJobQueue(
    { executor, store, onSettled, ...options },
    { clock, random: () => 0.5, newId },
  )
  return { queue, clock, store, sent, settled, paths: () => sent.map(({ url }) => new URL(url).pathname) }
}

interface QueueOfOptions extends Partial<JobQueueOptions> {
  readonly clock?: ReturnType<typeof createFakeClock>
}

let ids = 0

/** A promise, and what resolves it. */
export const later = <Value>() => {
  let resolve: (value: Value) => void = () => undefined
  const promise = new Promise<Value>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

/** The status of a response, or the kind of error. */
export const statusOf = (outcome: EntryOutcome): number | string =>
  outcome._tag === 'Right' ? outcome.right.statusCode : outcome.left._tag
