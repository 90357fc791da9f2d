import { expect, it } from 'vitest'
import { memoryStore } from '../../../src/queue/memory-store.ts'
import type { JobStore } from '../../../src/queue/store.ts'
import { storeError } from '../../../src/queue/store-error.ts'
import { put, queueOf } from '../queue-of.ts'

/** What has come of a promise by the time that all that can go on has gone on. */
const fateOf = (promise: Promise<unknown>) => {
  const fate = { is: 'pending' }
  promise.then(
    () => {
      fate.is = 'fulfilled'
    },
    (error: { readonly reason?: string }) => {
      fate.is = error.reason ?? 'rejected'
    },
  )
  return fate
}

it('ends all that is asked of it when it is closed while its store takes nothing', async () => {
  const inner = memoryStore()
  let isFull = false
  const commit: JobStore['commit'] = async (writes, fence) => {
    if (isFull) throw storeError('full', 'there is no room')
    await inner.commit(writes, fence)
  }
  const { queue, clock } = queueOf(() => ({ statusCode: 200 }), { store: { ...inner, commit } })
  await queue.pause()
  const id = await queue.enqueue(put('a', { queueId: 'q' }))
  isFull = true
  // The lane's step is one that must not be lost: the line stops until it is written.
  const resumed = fateOf(queue.resume())
  await clock.advance(0)
  const fates = [
    fateOf(queue.outcome(id)),
    fateOf(queue.cancel(id)),
    fateOf(queue.retry(id)),
    fateOf(queue.enqueue(put('b'), { entryId: 'b' })),
  ]
  await clock.advance(0)
  await queue.close()
  await clock.advance(0)
  expect([resumed, ...fates].map(({ is }) => is)).toEqual(Array(5).fill('closed'))
})
