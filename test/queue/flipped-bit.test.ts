import { expect, it } from 'vitest'
import { memoryStore } from '../../src/queue/memory-store.ts'
import type { JobStore, StoreKey } from '../../src/queue/store.ts'
import { encrypted } from '../../src/stores/encrypted/encrypted.ts'
import { put, queueOf } from './queue-of.ts'

const key = new Uint8Array(32).fill(1)

/** A store with a record of each kind, and their keys as they are stored. */
const filled = async () => {
  const plain = memoryStore()
  const keys = new Map<string, StoreKey>()
  const commit: JobStore['commit'] = async (writes, fence) => {
    await plain.commit(writes, fence)
    for (const write of writes) {
      keys.delete(JSON.stringify(write.key))
      if (write._tag === 'Put') keys.set(JSON.stringify(write.key), write.key)
    }
  }
  const store = encrypted({ ...plain, commit }, key)
  const { queue, clock } = queueOf(undefined, { store })
  await queue.pause('gets')
  await queue.pause('gives')
  await queue.enqueue(put('gives', { queueId: 'gives' }), { entryId: 'gives' })
  await queue.enqueue(put('gets', { queueId: 'gets' }), { after: { entryId: 'gives', pointers: [] } })
  const given = queue.outcome('gives')
  await queue.resume('gives')
  await clock.advance(0)
  await given
  await queue.pause()
  await queue.enqueue(put('a', { queueId: 'q' }), { entryId: 'mine', dedupeKey: 'key' })
  await queue.enqueue([put('b', { queueId: 'q' }), put('c', { queueId: 'q' }), put('alone')])
  await queue.close()
  return { plain, keys: [...keys.values()] }
}

const flip = async (store: JobStore, at: StoreKey) => {
  await store.open()
  const value = await store.get(at)
  const bytes = value?.map((byte, i) => (i === value.length >> 1 ? byte ^ 1 : byte)) ?? new Uint8Array()
  await store.commit([{ _tag: 'Put', key: at, value: bytes }])
  await store.close()
}

const names = ['a', 'alone', 'b', 'c', 'gets']
const { keys } = await filled()

it('is tried in each kind of record', () => {
  const kinds = new Set(keys.map(([kind, topic]) => (kind === 'note' ? topic : kind)))
  expect([...kinds].sort()).toEqual(['dedupe', 'entry', 'format', 'given', 'key', 'lane', 'paused', 'place'])
})

it.each(keys.map((at, index) => [at[0] === 'note' ? at[1] : at[0], index] as const))(
  'in a record (%s, %i) costs that record, and nothing else is lost',
  async (kind, index) => {
    const { plain, keys } = await filled()
    await flip(plain, keys[index] as StoreKey)
    const damaged: unknown[] = []
    const store = encrypted(plain, key)
    const { queue, clock, paths } = queueOf(undefined, { store, onDamaged: (place) => damaged.push(place) })
    if (kind === 'key') {
      await expect(queue.resume()).rejects.toMatchObject({ _tag: 'StoreError', reason: 'wrong-key' })
      await queue.close()
      return
    }
    await queue.resume()
    await queue.resume('gets')
    await clock.advance(0)
    await queue.drained()
    const sent = paths().map((path) => path.slice(1))
    const lost = names.filter((name) => !sent.includes(name))
    // What an entry was given belongs to it: without it, it cannot be sent.
    expect(lost).toHaveLength(kind === 'entry' || kind === 'given' ? 1 : 0)
    const told = kind === 'lane' ? 1 : lost.length
    expect(damaged).toHaveLength(told)
    expect(queue.getSnapshot()).toMatchObject({ entries: 0, damaged: told })
    await queue.close()
  },
)
