import { describe, expect, it } from 'vitest'
import { encodeUtf8 } from '../../src/internal/utf8.ts'
import { memoryStore } from '../../src/queue/memory-store.ts'
import { put, queueOf, statusOf } from './queue-of.ts'

/** A store with an entry that cannot be read, one that waits for it, and others behind both. */
const withDamage = async () => {
  const store = memoryStore()
  const { queue } = queueOf(undefined, { store })
  await queue.pause()
  await queue.enqueue([
    { job: put('upload', { queueId: 'uploads' }), entryId: 'upload' },
    { job: put('send', { queueId: 'room' }), after: { entryId: 'upload', pointers: [] } },
    put('next', { queueId: 'room' }),
    put('last', { queueId: 'uploads' }),
  ])
  await queue.close()
  await store.open()
  await store.commit([{ _tag: 'Put', key: ['entry', 'queue:uploads', 0], value: encodeUtf8('{') }])
  return store
}

describe('an entry that cannot be read', () => {
  it.each(['uploads', 'room'])(
    'fails those that wait for it, whichever is read first (%s)',
    async (first) => {
      const { queue, clock, paths, settled } = queueOf(undefined, { store: await withDamage() })
      const second = first === 'room' ? 'uploads' : 'room'
      await queue.pause(second)
      await queue.resume()
      await clock.advance(0)
      await queue.resume(second)
      await clock.advance(0)
      await queue.drained()
      expect(paths().sort()).toEqual(['/last', '/next'])
      expect(settled.map(({ outcome }) => statusOf(outcome)).sort()).toEqual([200, 200, 490])
    },
  )

  it('counts no bytes when its lane is empty', async () => {
    const { queue, clock } = queueOf(undefined, { store: await withDamage() })
    await queue.resume()
    await clock.advance(0)
    await queue.drained()
    expect(queue.getSnapshot()).toMatchObject({ entries: 0, bytes: 0, damaged: 1 })
  })
})
