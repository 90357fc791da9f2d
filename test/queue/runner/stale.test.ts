import { expect, it } from 'vitest'
import { put, queueOf } from '../queue-of.ts'

const lane = { queueId: 'q' }

/** The second of a lane is read ahead, and is in memory beside, as it was written after the first was changed. */
const readTwice = async (throwsAt?: number) => {
  const told: string[] = []
  const world = queueOf(() => ({ statusCode: 200 }), {
    onSettled: ({ job, redelivered }) => {
      told.push(`${job.jobId}${redelivered ? ' again' : ''}`)
      if (told.length === throwsAt) throw new Error('not noted')
    },
  })
  const { queue, clock } = world
  await queue.pause()
  const first = await queue.enqueue(put('a', lane))
  await queue.replace(first, put('a', lane))
  await queue.enqueue(put('b', { ...lane, facts: { idempotency: 'unsafe' } }))
  await queue.resume()
  await clock.advance(0)
  return { ...world, told }
}

it('sends once what it both has in memory and has read ahead, though its outcome was not noted', async () => {
  const { queue, clock, told, paths } = await readTwice(2)
  await clock.advance(5_000)
  await queue.drained()
  expect(paths()).toEqual(['/a', '/b'])
  expect(told).toEqual(['a', 'b', 'b again'])
})

it('sends what comes into a lane that was empty, and not what was at its place before', async () => {
  const { queue, paths } = await readTwice()
  await queue.drained()
  await queue.pause()
  const entryId = await queue.enqueue(put('x', { queueId: 'another' }))
  await queue.enqueue(put('c', lane))
  // What waits for another one is not kept in memory.
  await queue.enqueue(put('d', lane), { after: { entryId, pointers: [] } })
  await queue.resume()
  await queue.drained()
  expect([...paths()].sort()).toEqual(['/a', '/b', '/c', '/d', '/x'])
})
