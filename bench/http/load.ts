import { GCProfiler, getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { eventId, type Send } from './event.ts'

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

/** So many requests are under way at a time. */
export const concurrency = 16

let sent = 0

/** How fast jobs were sent. */
export interface Speed {
  readonly jobsPerSecond: number
  /** What a job took of this process's time, in microseconds: it does not count the time in which the server is waited for. */
  readonly cpuUs: number
}

/** Sends for a while, always so many at a time. */
export const measureSpeed = async (send: Send, durationMs: number): Promise<Speed> => {
  // What the one before left behind is not collected first: V8 then throws away compiled code too, and all are slow.
  const startedAt = performance.now()
  const before = process.cpuUsage()
  const jobs = await sendWhile(send, () => performance.now() - startedAt < durationMs)
  const { user, system } = process.cpuUsage(before)
  return { jobsPerSecond: (jobs / (performance.now() - startedAt)) * 1000, cpuUs: (user + system) / jobs }
}

/** Counts the bytes that a job takes from the heap: what is there more at the end, and what was collected meanwhile. */
export const measureHeap = async (send: Send, jobs: number): Promise<number> => {
  collect()
  const profiler = new GCProfiler()
  profiler.start()
  const before = getHeapStatistics().used_heap_size
  let left = jobs
  const done = await sendWhile(send, () => left-- > 0)
  const kept = getHeapStatistics().used_heap_size - before
  const collected = profiler
    .stop()
    .statistics.map(
      ({ beforeGC, afterGC }) => beforeGC.heapStatistics.usedHeapSize - afterGC.heapStatistics.usedHeapSize,
    )
  return collected.reduce((sum, bytes) => sum + bytes, kept) / done
}

const sendWhile = async (send: Send, goesOn: () => boolean): Promise<number> => {
  const first = sent
  const loop = async () => {
    while (goesOn()) {
      const received = await send(sent++)
      if (received !== eventId) throw new Error('the answer was not read')
    }
  }
  await Promise.all(Array.from({ length: concurrency }, loop))
  return sent - first
}
