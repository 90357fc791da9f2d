import { expect, it } from 'vitest'
import { composeExecutor } from '../../src/executor/executor.ts'
import { BaseJob } from '../../src/jobs/base-job.ts'
import { withQueue } from '../../src/jobs/derive.ts'
import { memoryStore } from '../../src/queue/memory-store.ts'
import { composeJobQueue } from '../../src/queue/runner/job-queue.ts'
import { createFakeClock } from '../../src/testing/fake-clock.ts'
import { type Answer, scripted } from '../executor/scripted.ts'

const job = (
  n: number,
  queueId = 'q',
  policy: 'AlwaysContinue' | 'CancelFutureIfFailed' | 'PauseIfFailed' = 'AlwaysContinue',
) =>
  withQueue(
    queueId,
    policy,
  )(BaseJob({ serverUrl: 'https://example.org' }, { jobId: `J${n}`, method: 'PUT', requestUrl: `/x/${n}` }))

const queueOf = (
  store = memoryStore(),
  answers: readonly Answer[] = [{ statusCode: 200 }],
  options = {},
) => {
  const clock = createFakeClock()
  const { transport, sent } = scripted(...answers)
  const executor = composeExecutor({ clock, random: () => 0.5, transport })
  let n = 0
  const queue = composeJobQueue(
    { executor, store, ...options },
    { clock, random: () => 0.5, newId: () => `id${n++}` },
  )
  return { clock, queue, sent }
}

it('sends in order', async () => {
  const { queue, sent, clock } = queueOf()
  const ids = await queue.enqueue([job(1), job(2), job(3)])
  expect(ids).toEqual(['id0', 'id1', 'id2'])
  await clock.advance(0)
  await queue.drained()
  expect(sent.map(({ url }) => url)).toEqual([
    'https://example.org/x/1',
    'https://example.org/x/2',
    'https://example.org/x/3',
  ])
  expect((await queue.outcome('id1'))._tag).toBe('Right')
  expect(queue.getSnapshot()).toMatchObject({ entries: 0, bytes: 0, role: 'working' })
  await queue.close()
  expect(clock.pendingTimers()).toBe(0)
})

it('goes on when the server is there again', async () => {
  const down = { _tag: 'NetworkError', message: 'network', code: 'ECONNREFUSED', neverLeft: true } as const
  const { queue, sent, clock } = queueOf(memoryStore(), [down, down, { statusCode: 200 }])
  await queue.enqueue([job(1), job(2), job(3, 'r')])
  await clock.advance(0)
  expect(queue.getLaneSnapshot('q')).toMatchObject({ entries: 2, waiting: { _tag: 'Offline' } })
  await clock.advance(10_000)
  await queue.drained()
  expect(sent.map(({ url }) => url.slice(-1)).join('')).toBe('13132')
})

it('cancels those behind', async () => {
  const settled: unknown[] = []
  const { queue, clock } = queueOf(memoryStore(), [{ statusCode: 403 }], {
    onSettled: (entry: { entryId: string }, o: { right: { statusCode: number } }) => {
      settled.push([entry.entryId, o.right.statusCode])
    },
  })
  await queue.enqueue([1, 2, 3].map((n) => job(n, 'q', 'CancelFutureIfFailed')))
  await clock.advance(0)
  await queue.drained()
  expect(settled).toEqual([
    ['id0', 403],
    ['id1', 490],
    ['id2', 490],
  ])
})

it('keeps one that failed, until it is retried', async () => {
  const { queue, clock, sent } = queueOf(memoryStore(), [{ statusCode: 403 }, { statusCode: 200 }])
  const [id = ''] = await queue.enqueue([job(1, 'q', 'PauseIfFailed'), job(2)])
  await clock.advance(0)
  expect(queue.getLaneSnapshot('q').waiting).toEqual({ _tag: 'Failed' })
  await queue.retry(id)
  await clock.advance(0)
  await queue.drained()
  expect(sent.length).toBe(3)
})

it('cancels', async () => {
  const { queue, clock, sent } = queueOf(memoryStore(), [{ statusCode: 200 }], { onSettled: () => undefined })
  await queue.pause()
  const [, id = ''] = await queue.enqueue([job(1), job(2), job(3)])
  const outcome = queue.outcome(id)
  expect(await queue.cancel(id)).toBe(true)
  await queue.resume()
  await clock.advance(0)
  await queue.drained()
  expect(await outcome).toMatchObject({ left: { _tag: 'CancelledError' } })
  expect(sent.length).toBe(2)
})
