import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BaseJob } from 'matrix-jobs'
import { createJobQueue, type JobStore, memoryStore } from 'matrix-jobs/queue'
import { loadPeer } from '../http/peers.ts'
import { storeIn } from './fill.ts'
import { answering } from './jobs.ts'

/** Takes jobs, lets them be answered, and resolves when all are; the times are in milliseconds. */
export type Contestant = (jobs: readonly BaseJob[], answerMs: number) => Promise<Times>

/** How long it took. */
export interface Times {
  readonly enqueueMs: number
  readonly drainMs: number
}

const timed = async (enqueue: () => Promise<unknown>, drain: () => Promise<unknown>): Promise<Times> => {
  const startedAt = performance.now()
  await enqueue()
  const enqueuedAt = performance.now()
  await drain()
  return { enqueueMs: enqueuedAt - startedAt, drainMs: performance.now() - enqueuedAt }
}

const ours =
  (storeOf: (folder: string) => JobStore): Contestant =>
  async (jobs, answerMs) => {
    const folder = mkdtempSync(join(tmpdir(), 'matrix-jobs-bench-'))
    const queue = createJobQueue({ executor: answering(answerMs), store: storeOf(folder) })
    await queue.pause()
    const times = await timed(
      () => Promise.all(jobs.map((job) => queue.enqueue(job))),
      async () => {
        await queue.resume()
        await queue.drained()
      },
    )
    await queue.close()
    rmSync(folder, { recursive: true, force: true })
    return times
  }

const lengths = 10
const changesEach = 5

/**
 * The whole list, written anew at every change, as redux-offline and others do.
 *
 * What a change costs grows evenly with the length of the list, so that it is measured in the middle of each tenth.
 */
const wholeArray: Contestant = async (jobs, answerMs) => {
  const folder = mkdtempSync(join(tmpdir(), 'matrix-jobs-bench-'))
  const write = (list: readonly BaseJob[]) =>
    writeFileSync(join(folder, 'queue'), JSON.stringify(list), { flush: true })
  const executor = answering(answerMs)
  const [job] = jobs
  if (!job) return { enqueueMs: 0, drainMs: 0 }
  const times: Times[] = []
  for (let tenth = 0; tenth < lengths; tenth++) {
    let list: readonly BaseJob[] = jobs.slice(0, Math.round((jobs.length * (tenth + 0.5)) / lengths))
    const enqueue = async () => {
      for (let n = 0; n < changesEach; n++) {
        list = [...list, job]
        write(list)
      }
    }
    const drain = async () => {
      for (let n = 0; n < changesEach; n++) {
        await executor.execute(job)()
        list = list.slice(1)
        write(list)
      }
    }
    times.push(await timed(enqueue, drain))
  }
  rmSync(folder, { recursive: true, force: true })
  const whole = (part: keyof Times) =>
    (times.reduce((sum, one) => sum + one[part], 0) * jobs.length) / (lengths * changesEach)
  return { enqueueMs: whole('enqueueMs'), drainMs: whole('drainMs') }
}

interface JsSdk {
  readonly MatrixEvent: new (event: object) => object
  readonly MatrixScheduler: new () => {
    readonly setProcessFunction: (send: () => Promise<object>) => void
    readonly queueEvent: (event: object) => Promise<object>
  }
}

/** matrix-js-sdk's scheduler: in memory, and one queue for the messages of all rooms. */
const jsSdk = async (): Promise<Contestant> => {
  // It asks for a Node that has this.
  if (!('withResolvers' in Promise)) Object.assign(Promise, { withResolvers })
  const { MatrixEvent, MatrixScheduler } = await loadPeer<JsSdk>('matrix-js-sdk')
  return async (jobs, answerMs) => {
    const scheduler = new MatrixScheduler()
    const executor = answering(answerMs)
    const events = jobs.map(({ body }, n) => {
      const content = body._tag === 'Json' ? body.value : {}
      return new MatrixEvent({
        type: 'm.room.message',
        room_id: '!room:example.org',
        txn_id: `${n}`,
        content,
      })
    })
    const [first] = jobs
    if (!first) return { enqueueMs: 0, drainMs: 0 }
    scheduler.setProcessFunction(executor.execute(first))
    let sent: readonly Promise<object>[] = []
    return timed(
      async () => {
        sent = events.map((event) => scheduler.queueEvent(event))
      },
      () => Promise.all(sent),
    )
  }
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

/**
 * Gives whoever takes part.
 *
 * `level`: the queue over classic-level; `memory`: in memory; `array`: the whole array rewritten, from samples; `jsSdk`:
 * matrix-js-sdk's scheduler, which is not durable.
 */
export const contestants = async () => ({
  level: ours((folder) => storeIn(folder)),
  memory: ours(() => memoryStore()),
  array: wholeArray,
  jsSdk: await jsSdk(),
})
