import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ClassicLevel } from 'classic-level'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createExecutor } from '../../../src/platform/create-executor.ts'
import { createJobQueue } from '../../../src/platform/queue/create-job-queue.ts'
import { processPeers } from '../../../src/platform/queue/process-peers.ts'
import type { JobQueue } from '../../../src/queue/runner/job-queue.ts'
import { abstractLevelStore } from '../../../src/stores/abstract-level/abstract-level-store.ts'
import { put, statusOf } from '../../queue/queue-of.ts'

let folder: string
const queues: JobQueue[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'matrix-jobs-'))
})
afterEach(async () => {
  await Promise.all(queues.splice(0).map(({ close }) => close()))
  rmSync(folder, { recursive: true, force: true })
})

/** A queue as another process has it: LevelDB lets only one open it, of this process too. */
const openQueue = (paths: string[]) => {
  const executor = createExecutor({
    transport: async ({ url }) => {
      paths.push(new URL(url).pathname)
      return { _tag: 'Right', right: { statusCode: 200, headers: {}, body: new Uint8Array() } }
    },
  })
  const store = abstractLevelStore(new ClassicLevel(join(folder, 'level')))
  const queue = createJobQueue({ executor, store, peers: processPeers(join(folder, 'socket')) })
  queues.push(queue)
  return queue
}

const until = (queue: JobQueue, isSo: () => boolean) =>
  new Promise<void>((resolve) => {
    const check = () => isSo() && resolve()
    queue.subscribe(check)
    check()
  })

const roleIs = (queue: JobQueue, role: string) => until(queue, () => queue.getSnapshot().role === role)

it('hands jobs to the process that works, and takes over when it goes', async () => {
  const paths: readonly string[][] = [[], []]
  const first = openQueue(paths[0] ?? [])
  await roleIs(first, 'working')
  const second = openQueue(paths[1] ?? [])
  await roleIs(second, 'waiting')
  const id = await second.enqueue(put('a', { queueId: 'ä\u2028' }))
  expect(statusOf(await second.outcome(id))).toBe(200)
  await first.pause('q')
  const waiting = await second.enqueue(put('b', { queueId: 'q' }))
  await until(second, () => second.getLaneSnapshot('q').waiting?._tag === 'Paused')
  expect(second.getLaneSnapshot('q')).toMatchObject({ entries: 1, isPaused: true })
  expect((await second.entries({ queueId: 'q' })).map(({ entryId }) => entryId)).toEqual([waiting])
  await expect(second.retry('nobody')).rejects.toMatchObject({ _tag: 'QueueError', reason: 'unknown-entry' })
  const outcome = second.outcome(waiting)
  await first.close()
  await roleIs(second, 'working')
  await second.resume('q')
  expect(statusOf(await outcome)).toBe(200)
  expect(paths).toEqual([['/a'], ['/b']])
})

it('takes what is enqueued before anybody works', async () => {
  const paths: string[] = []
  const queue = openQueue(paths)
  await queue.enqueue([put('a', { queueId: 'q' }), put('b', { queueId: 'q' })])
  await queue.drained()
  expect(paths).toEqual(['/a', '/b'])
})
