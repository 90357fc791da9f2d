// A process that opens a filled queue and tells what that costs: `node --expose-gc weigh.ts load|open|event FOLDER LANES SMALL`.
import { createJobQueue, type JobQueue } from 'matrix-jobs/queue'
import { storeIn } from './fill.ts'
import { answering, message } from './jobs.ts'
import { median } from './report.ts'

/** What is measured, by what is asked for. */
export interface Weight {
  readonly load: { readonly loadAllMs: number }
  readonly open: { readonly openMs: number; readonly grownBytes: number }
  /** An event in the queue, and in a small one. */
  readonly event: { readonly eventUs: number; readonly smallUs: number }
}

const [, , what, folder = '', lanes = '1', small = ''] = process.argv

const load = async (): Promise<Weight['load']> => {
  const store = storeIn(folder)
  await store.open()
  const startedAt = performance.now()
  for (let lane = 0; lane < Number(lanes); lane++) {
    for (let after: number | undefined; ; ) {
      const page = await store.listEntries(`queue:lane ${lane}`, { after, limit: 1_000 })
      for (const { value } of page) JSON.parse(new TextDecoder().decode(value))
      if (page.length < 1_000) break
      after = page.at(-1)?.key[2]
    }
  }
  const loadAllMs = performance.now() - startedAt
  await store.close()
  return { loadAllMs }
}

const memory = () => {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

const opened = async (path: string, sync: boolean): Promise<JobQueue> => {
  const queue = createJobQueue({ executor: answering(), store: storeIn(path, { sync }) })
  await queue.entries({ limit: 1 })
  return queue
}

const open = async (): Promise<Weight['open']> => {
  const before = memory()
  const startedAt = performance.now()
  const queue = await opened(folder, true)
  const openMs = performance.now() - startedAt
  const grownBytes = memory() - before
  await queue.close()
  return { openMs, grownBytes }
}

/** A job is enqueued, sent and over; first here, then there. The disk is not waited for: it would take most of the time. */
const event = async (): Promise<Weight['event']> => {
  const queues = [await opened(folder, false), await opened(small, false)] as const
  const times: readonly [number[], number[]] = [[], []]
  for (let n = 0; n < 4_000; n++)
    for (const [index, queue] of queues.entries()) {
      const begunAt = performance.now()
      await queue.outcome(await queue.enqueue(message(-1, n)))
      times[index]?.push(performance.now() - begunAt)
    }
  for (const queue of queues) await queue.close()
  const [eventUs, smallUs] = times.map((ms) => median(ms.slice(1_000)) * 1_000) as [number, number]
  return { eventUs, smallUs }
}

const measures: { readonly [What in keyof Weight]: () => Promise<Weight[What]> } = { load, open, event }
process.send?.(await measures[what as keyof Weight]())
