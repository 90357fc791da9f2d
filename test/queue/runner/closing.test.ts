import { expect, it } from 'vitest'
import { memoryStore } from '../../../src/queue/memory-store.ts'
import type { JobStore } from '../../../src/queue/store.ts'
import { storeError } from '../../../src/queue/store-error.ts'
import { crashingStore } from '../../../src/testing/store/crashing-store.ts'
import { put, queueOf } from '../queue-of.ts'
import { lockedStores, sharing } from './sharing.ts'

/** What has come of a promise by the time that all that can go on has gone on. */
const fateOf = (promise: Promise<unknown>) => {
  const fate = { is: 'pending' }
  promise.then(
    () => {
      fate.is = 'fulfilled'
    },
    (error: { readonly _tag?: string; readonly reason?: string }) => {
      fate.is = `${error._tag} ${error.reason}`
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
  expect([resumed, ...fates].map(({ is }) => is)).toEqual(Array(5).fill('QueueError closed'))
})

/** A queue with a write under way, and more asked of it that would come in the next one. */
const writing = async () => {
  const world = crashingStore()
  const { queue, clock } = queueOf(() => ({ statusCode: 200 }), { store: world.store })
  await queue.pause()
  world.hold(true)
  const begun = fateOf(queue.enqueue([put('a', { queueId: 'q' }), put('b', { queueId: 'q' })]))
  await clock.advance(0)
  const next = [queue.enqueue(put('c')), queue.enqueue(put('d'), { entryId: 'd' }), queue.pause('q')]
  const fates = next.map(fateOf)
  await clock.advance(0)
  return { world, queue, clock, begun, fates }
}

it('tells of what was being written when it was closed, and writes nothing that was asked for after that', async () => {
  const { world, queue, clock, begun, fates } = await writing()
  const closed = queue.close()
  await clock.advance(0)
  expect(begun.is).toBe('pending')
  world.hold(false)
  await closed
  await clock.advance(0)
  expect([begun, ...fates].map(({ is }) => is)).toEqual(['fulfilled', ...Array(3).fill('QueueError closed')])
  const { queue: next } = queueOf(undefined, { store: world.store })
  expect((await next.entries()).map(({ job }) => job.jobId)).toEqual(['a', 'b'])
})

it('ends all that is asked of it when it is closed and its store never answers', async () => {
  const { world, queue, clock, begun, fates } = await writing()
  world.crash()
  await queue.close()
  await clock.advance(0)
  expect([begun, ...fates].map(({ is }) => is)).toEqual(Array(4).fill('QueueError closed'))
})

it('ends what is asked of it in the moment in which it is closed as if it had been closed', async () => {
  const { queue, clock } = queueOf(() => ({ statusCode: 200 }))
  await queue.pause()
  const id = await queue.enqueue(put('a'))
  const fates = [
    ...[queue.entries(), queue.drained(), queue.outcome(id), queue.outcome('x'), queue.cancel('x')],
    ...[queue.retry(id), queue.replace(id, put('b')), queue.enqueue(put('c'), { entryId: 'c' })],
  ].map(fateOf)
  await queue.close()
  await clock.advance(0)
  expect(fates.map(({ is }) => is)).toEqual(Array(8).fill('QueueError closed'))
})

it('answers others whose entries it was writing when it was closed', async () => {
  const { peers } = sharing()
  const world = crashingStore()
  const shared = { ...world.store, close: async () => world.store.close().then(() => world.store.open()) }
  const first = queueOf(undefined, { store: shared, peers })
  await first.queue.pause()
  const second = queueOf(undefined, { store: shared, peers })
  await second.clock.advance(0)
  world.hold(true)
  const facts = { idempotency: 'unsafe' } as const
  const taken = fateOf(second.queue.enqueue(put('a', { queueId: 'q', facts })))
  await second.clock.advance(0)
  const closed = first.queue.close()
  await second.clock.advance(0)
  world.hold(false)
  await closed
  await second.clock.advance(0)
  expect(taken.is).toBe('fulfilled')
  expect(await second.queue.entries()).toHaveLength(1)
})

/** A queue that has asked another one, whose writes are held, to take an entry, and something else. */
const follower = async () => {
  const { peers } = sharing()
  const world = crashingStore()
  const shared = { ...world.store, close: async () => undefined }
  const first = queueOf(undefined, { store: shared, peers })
  await first.queue.pause()
  const { queue, clock } = queueOf(undefined, { store: shared, peers })
  await clock.advance(0)
  world.hold(true)
  const asked = [queue.enqueue(put('a')), queue.cancel('nobody')].map(fateOf)
  await clock.advance(0)
  return { world, queue, clock, asked, entries: () => first.queue.getSnapshot().entries }
}

it('waits a little for the answer of another one that may have taken an entry', async () => {
  const { world, queue, clock, asked, entries } = await follower()
  const closed = fateOf(queue.close())
  await clock.advance(999)
  expect([closed, ...asked].map(({ is }) => is)).toEqual(['pending', 'pending', 'QueueError closed'])
  world.hold(false)
  await clock.advance(0)
  expect([closed, ...asked].map(({ is }) => is)).toEqual(['fulfilled', 'fulfilled', 'QueueError closed'])
  expect({ entries: entries(), timers: clock.pendingTimers() }).toEqual({ entries: 1, timers: 0 })
})

it('says that it is uncertain whether another one has taken an entry that has not answered', async () => {
  const { queue, clock, asked } = await follower()
  const closed = fateOf(queue.close())
  await clock.advance(1_000)
  expect([closed, ...asked].map(({ is }) => is)).toEqual([
    ...['fulfilled', 'QueueError uncertain', 'QueueError closed'],
  ])
})

it('ends what it has asked of nobody yet', async () => {
  const { peers, storeOf } = lockedStores()
  const { queue, clock } = queueOf(undefined, { store: storeOf(() => 'locked'), peers })
  await clock.advance(0)
  const asked = fateOf(queue.enqueue(put('a')))
  await queue.close()
  expect({ ...asked, timers: clock.pendingTimers() }).toEqual({ is: 'QueueError closed', timers: 0 })
})

it('has others look for the next one before it gives up its store', async () => {
  const steps: string[] = []
  const channel = { ...sharing().peers.openChannel(), retire: () => steps.push('retire') }
  const store: JobStore = { ...memoryStore(), close: async () => void steps.push('close') }
  const { queue, clock } = queueOf(undefined, { store, peers: { openChannel: () => channel } })
  await clock.advance(0)
  await queue.close()
  expect(steps).toEqual(['retire', 'close'])
})
