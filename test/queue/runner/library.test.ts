import { describe, expect, it } from 'vitest'
import { encodeUtf8 } from '../../../src/internal/utf8.ts'
import { memoryStore } from '../../../src/queue/memory-store.ts'
import { put, queueOf } from '../queue-of.ts'

const mine = { entryId: 'mine', dedupeKey: 'key' }

/** A store in which an entry with an id of its own and a dedupe key waits. */
const filled = async () => {
  const store = memoryStore()
  const { queue } = queueOf(undefined, { store })
  await queue.pause()
  await queue.enqueue(put('a', { queueId: 'q' }), mine)
  await queue.close()
  await store.open()
  return store
}

describe('a note that cannot be read', () => {
  it.each(['place', 'dedupe'])('(%s) counts as not there, and the queue opens and goes on', async (topic) => {
    for (const text of ['garbage', 'null', '{}', '5', 'mine']) {
      const store = await filled()
      const [note] = await store.listNotes(topic, { limit: 1 })
      if (note) await store.commit([{ _tag: 'Put', key: note.key, value: encodeUtf8(text) }])
      const { queue, clock, paths } = queueOf(undefined, { store })
      await queue.enqueue(put('b', { queueId: 'q' }), { dedupeKey: 'key' })
      await queue.resume()
      await clock.advance(0)
      await queue.drained()
      expect(paths()).toEqual(['/a', '/b'])
    }
  })
})

describe('a dedupe key', () => {
  it.each([
    ['queue id', { queueId: '\ud800' }, { dedupeKey: 'key' }],
    ['id', { queueId: 'q' }, { entryId: '\ud800', dedupeKey: 'key' }],
    ['key', { queueId: 'q' }, { dedupeKey: '\ud800' }],
  ])('finds the entry to replace if its %s is no good Unicode', async (_what, lane, options) => {
    const { queue, clock, paths } = queueOf()
    await queue.pause()
    await queue.enqueue(put('a', lane), options)
    await queue.enqueue(put('b', lane), { dedupeKey: options.dedupeKey })
    await queue.resume()
    await clock.advance(0)
    expect(paths()).toEqual(['/b'])
  })
})
