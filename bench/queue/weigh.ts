// A process that opens a filled queue, and tells what that and an event cost: `node --expose-gc weigh.js FOLDER LANES`.
import { createJobQueue } from 'matrix-jobs/queue'
import { storeIn } from './fill.ts'
import { answering, message } from './jobs.ts'

/** What was measured. */
export interface Weight {
  readonly loadAllMs: number
  readonly openMs: number
  readonly grownBytes: number
  readonly eventUs: number
}

const [folder = '', lanes = '1', what = ''] = process.argv.slice(2)

const loadAll = async (): Promise<number> => {
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
  return loadAllMs
}

const memory = () => {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0

const open = async (): Promise<Omit<Weight, 'loadAllMs'>> => {
  const before = memory()
  const startedAt = performance.now()
  const queue = createJobQueue({ executor: answering(), store: storeIn(folder) })
  await queue.entries({ limit: 1 })
  const openMs = performance.now() - startedAt
  const grownBytes = memory() - before
  const times: number[] = []
  for (let n = 0; n < 3_000; n++) {
    const begunAt = performance.now()
    await queue.outcome(await queue.enqueue(message(-1, n)))
    times.push(performance.now() - begunAt)
  }
  await queue.close()
  return { openMs, grownBytes, eventUs: median(times.slice(1_000)) * 1_000 }
}

process.send?.(what === 'load' ? { loadAllMs: await loadAll() } : await open())
