// Works with a queue among faults for some minutes: everything comes to an end, and memory stays flat.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ClassicLevel } from 'classic-level'
import { createExecutor } from '../src/entries/executor.ts'
import { createJobQueue, type JobQueue } from '../src/entries/queue.ts'
import { abstractLevelStore } from '../src/entries/stores/abstract-level.ts'
import { seeded } from './seeded.ts'
import { unsteadyStore, unsteadyTransport } from './soak/faults.ts'
import { createLoad } from './soak/load.ts'

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string', default: '1' } },
})
const lengthMs = Number(values.minutes) * 60_000
// So long it may take until all is sent.
const patienceMs = 60_000
const random = seeded(Number(values.seed))
const collect = globalThis.gc
if (!collect) throw new Error('Start it with NODE_OPTIONS=--expose-gc')

const folder = mkdtempSync(join(tmpdir(), 'matrix-jobs-soak-'))
const settled = new Map<string, number>()
let unmarked = 0
const resources = () =>
  process.getActiveResourcesInfo().filter((name) => !/TTY|Pipe|FileHandle|Immediate/.test(name)).length
const before = resources()
const open = () =>
  createJobQueue({
    executor: createExecutor({ transport: unsteadyTransport(random) }),
    store: unsteadyStore(abstractLevelStore(new ClassicLevel(folder), { sync: false }), random),
    ...{ baseMs: 5, capMs: 50 },
    onSettled: ({ entryId, redelivered }) => {
      const times = (settled.get(entryId) ?? 0) + 1
      settled.set(entryId, times)
      if (times > 1 && !redelivered) unmarked += 1
      if (random() < 0.01) throw new Error('not noted')
    },
  })
const worked = open()
const load = createLoad(worked, random)

const startedAt = Date.now()
const samples: number[] = []
let lost = 0
let done = 0
// What is over and told of is forgotten, so that it is the queue's memory that is measured.
const account = () => {
  for (const entryId of load.acknowledged) {
    if (!settled.has(entryId)) continue
    done += 1
    load.acknowledged.delete(entryId)
    settled.delete(entryId)
  }
}
const sampleMs = lengthMs / 60
for (let nextAt = startedAt; Date.now() < startedAt + lengthMs; ) {
  await load.step()
  if (Date.now() < nextAt) continue
  nextAt += sampleMs
  account()
  collect()
  samples.push(process.memoryUsage().heapUsed)
}

// Closed in the middle of it, with much on its way and timers that run, and once more at the end.
const closed = async (queue: JobQueue): Promise<number> => {
  await queue.close()
  await new Promise((resolve) => setImmediate(resolve))
  return resources() - before
}
const waiting = worked.getSnapshot().entries
let left = await closed(worked)

// Everything is let go, and what waits for a decision is dropped; a read that fails is made again.
const letGo = async (queue: JobQueue) => {
  await queue.resume()
  for (const { entryId, queueId, status } of await queue.entries({ limit: 1_000 })) {
    if (queueId !== undefined) await queue.resume(queueId)
    if (['Failed', 'Uncertain'].includes(status._tag)) await queue.cancel(entryId)
  }
}
const drain = async (queue: JobQueue) => {
  const { role, entries } = queue.getSnapshot()
  if (role === 'working' && entries === 0) return true
  await letGo(queue).catch(() => undefined)
  await new Promise((resolve) => setTimeout(resolve, 50))
  return false
}
const drained = open()
for (const endAt = Date.now() + patienceMs; Date.now() < endAt && !(await drain(drained)); );
left = Math.max(left, await closed(drained))
account()
lost = load.acknowledged.size
rmSync(folder, { recursive: true, force: true })

const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0
const quarter = samples.length >> 2
const [second, last] = [median(samples.slice(quarter, 2 * quarter)), median(samples.slice(-quarter))]
const mb = (bytes: number) => (bytes / 2 ** 20).toFixed(1)
console.log(
  `${done} jobs in ${values.minutes} minutes; heap ${mb(second)} MB in the second quarter, ${mb(last)} MB in the last`,
)
const checks = {
  'there is work when it is closed': waiting > 0,
  'everything that was acknowledged is settled': lost === 0,
  'what is settled again is marked': unmarked === 0,
  'memory is flat within a tenth': last <= second * 1.1,
  'no timer and no handle is left': left <= 0,
}
const failed = Object.entries(checks).filter(([, holds]) => !holds)
for (const [check] of failed) console.log(`FAILED: ${check}`)
console.log(`${Object.keys(checks).length - failed.length} passed, ${failed.length} failed`)
if (failed.length) process.exitCode = 1
