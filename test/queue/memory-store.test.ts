import { describe, expect, it } from 'vitest'
import { memoryStore } from '../../src/queue/memory-store.ts'
import type { NoteKey, StoreKey, Write } from '../../src/queue/store.ts'

const put = (key: StoreKey, byte = 1): Write => ({ _tag: 'Put', key, value: new Uint8Array([byte]) })
const note: NoteKey = ['note', 'topic', 'name']
const opened = async () => {
  const store = memoryStore()
  await store.open()
  return store
}

describe('memoryStore', () => {
  it('is closed until it is opened', async () => {
    await expect(memoryStore().get(note)).rejects.toMatchObject({ reason: 'closed' })
    await expect(memoryStore().commit([put(note)])).rejects.toMatchObject({ reason: 'closed' })
  })

  it('shows nothing of a batch in the task in which it was asked for', async () => {
    const store = await opened()
    const commit = store.commit([put(note)])
    const before = store.get(note)
    await commit
    expect(await before).toBeUndefined()
    expect(await store.get(note)).toEqual(new Uint8Array([1]))
  })

  it('keeps what it holds when it is closed, for whoever opens it again', async () => {
    const store = await opened()
    await store.commit([put(['entry', 'a', 5]), put(['lane', 'a']), put(note)])
    await store.close()
    await store.open()
    expect(await store.listEntries('a', { limit: 9 })).toHaveLength(1)
    expect(await store.listLanes({ limit: 9 })).toHaveLength(1)
    expect(await store.listNotes('topic', { limit: 9 })).toHaveLength(1)
  })

  it('writes what was asked for before it was closed, and nothing after', async () => {
    const store = await opened()
    const before = store.commit([put(note, 1)])
    const closed = store.close()
    await before
    await closed
    await expect(store.commit([put(note, 2)])).rejects.toMatchObject({ reason: 'closed' })
    await store.open()
    expect(await store.get(note)).toEqual(new Uint8Array([1]))
  })

  it('copies no value', async () => {
    const store = await opened()
    const value = new Uint8Array([1])
    await store.commit([{ _tag: 'Put', key: note, value }])
    expect(await store.get(note)).toBe(value)
  })
})
