import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BaseJob } from 'matrix-jobs'
import type { Executor } from 'matrix-jobs/executor'
import { createJobQueue, type JobStore, memoryStore } from 'matrix-jobs/queue'
import { storeIn } from './fill.ts'

/** Takes jobs, has the executor send them, and resolves when all are answered. */
export type Contestant = (jobs: readonly BaseJob[], executor: Executor) => Promise<Times>

/** How long it took, in milliseconds. */
export interface Times {
  readonly enqueueMs: number
  readonly drainMs: number
}

/** Measures how long it takes. */
export const timed = async (
  enqueue: () => Promise<unknown>,
  drain: () => Promise<unknown>,
): Promise<Times> => {
  const startedAt = performance.now()
  await enqueue()
  const enqueuedAt = performance.now()
  await drain()
  return { enqueueMs: enqueuedAt - startedAt, drainMs: performance.now() - enqueuedAt }
}

const ours =
  (storeOf: (folder: string) => JobStore): Contestant =>
  async (jobs, executor) => {
    const folder = mkdtempSync(join(tmpdir(), 'matrix-jobs-bench-'))
    const queue = createJobQueue({ executor, store: storeOf(folder) })
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
export const wholeArray: Contestant = async (jobs, executor) => {
  const folder = mkdtempSync(join(tmpdir(), 'matrix-jobs-bench-'))
  const write = (list: readonly BaseJob[]) =>
    writeFileSync(join(folder, 'queue'), JSON.stringify(list), { flush: true })
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

/** The queue over classic-level, each write on the disk before it counts. */
export const level = ours((folder) => storeIn(folder))

/** The queue in memory. */
export const memory = ours(() => memoryStore())
