// A process that opens a filled queue, and tells what that and an event cost: `node --expose-gc weigh.ts FOLDER LANES load|open`.
import { createJobQueue } from 'matrix-jobs/queue'
import { storeIn } from './fill.ts'
import { answering, message } from './jobs.ts'
import { median } from './report.ts'

/** What was measured, by what is measured. */
export interface Weight {
  readonly load: { readonly loadAllMs: number }
  readonly open: { readonly openMs: number; readonly grownBytes: number; readonly eventUs: number }
}

const [folder = '', lanes = '1', what = ''] = process.argv.slice(2)

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

const open = async (): Promise<Weight['open']> => {
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

process.send?.(what === 'load' ? await load() : await open())
