import { expect, it } from 'vitest'
import { right } from '../../../src/internal/either.ts'
import { memoryStore } from '../../../src/queue/memory-store.ts'
import { composeJobQueue } from '../../../src/queue/runner/job-queue.ts'
import { createFakeClock } from '../../../src/testing/fake-clock.ts'
import { later, put, statusOf } from '../queue-of.ts'

const response = right({ statusCode: 200, headers: {}, body: { _tag: 'Empty' }, jobId: 'a' } as const)

it('ends all that is asked of it with the error of a step that throws, and leaves the store as it was', async () => {
  const defect = new Error('a defect')
  const chance = { isBroken: false }
  const random = () => {
    if (chance.isBroken) throw defect
    return 0.5
  }
  const answer = later<void>()
  const execute = () => () => answer.promise.then(() => response)
  const [store, clock] = [memoryStore(), createFakeClock()]
  const queue = composeJobQueue(
    { executor: { execute }, store, onSettled: () => undefined },
    { clock, random, newId: () => 'id' },
  )
  const [first = ''] = await queue.enqueue([put('a', { queueId: 'q' }), put('b', { queueId: 'q' })])
  await clock.advance(0)
  const outcome = queue.outcome(first)
  await clock.advance(0)
  chance.isBroken = true
  answer.resolve()
  const drained = queue.drained()
  await expect(outcome).rejects.toBe(defect)
  await expect(drained).rejects.toBe(defect)
  chance.isBroken = false
  for (const asked of [queue.enqueue(put('c')), queue.cancel(first), queue.pause(), queue.outcome(first)])
    await expect(asked).rejects.toBe(defect)
  await queue.close()
  expect(clock.pendingTimers()).toBe(0)

  const next = composeJobQueue({ executor: { execute }, store }, { clock, random, newId: () => 'other' })
  expect(statusOf(await next.outcome(first))).toBe(200)
  await next.drained()
  await next.close()
})
