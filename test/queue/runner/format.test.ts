import { describe, expect, it } from 'vitest'
import { decodeUtf8, encodeUtf8 } from '../../../src/internal/utf8.ts'
import { notes } from '../../../src/queue/encode-changes.ts'
import { memoryStore } from '../../../src/queue/memory-store.ts'
import { ensureFormat, type Format } from '../../../src/queue/runner/format.ts'
import type { EntryKey, JobStore } from '../../../src/queue/store.ts'
import { crashingStore } from '../../../src/testing/store/crashing-store.ts'

const places = [0, 1, 2].map((seq): EntryKey => ['entry', 'queue:q', seq])

/** A store of the second format, of which it is made up that its entries were written in small letters. */
const older = async (mark = '2') => {
  const store = memoryStore()
  await store.open()
  const writes = places.map((key) => ({ _tag: 'Put', key, value: encodeUtf8('text') }) as const)
  await store.commit([...writes, { _tag: 'Put', key: notes.format, value: encodeUtf8(mark) }])
  return store
}

const third: Format = {
  version: 3,
  migrations: {
    2: async (store) => {
      const records = await store.listEntries('queue:q', { limit: 9 })
      return records.map(({ key, value = new Uint8Array() }) => ({
        _tag: 'Put',
        key,
        value: encodeUtf8(decodeUtf8(value).toUpperCase()),
      }))
    },
  },
}

const contentOf = async (store: JobStore) => {
  const bytes = await Promise.all([notes.format, ...places].map((key) => store.get(key)))
  return bytes.map((value) => value && decodeUtf8(value))
}

describe('ensureFormat', () => {
  it('marks a new store with the present format', async () => {
    const store = memoryStore()
    await store.open()
    await ensureFormat(store)
    expect(await store.get(notes.format)).toEqual(encodeUtf8('1'))
  })

  it('migrates an older store in one batch', async () => {
    const { store, commits } = crashingStore(await older())
    await ensureFormat(store, third)
    expect(await contentOf(store)).toEqual(['3', 'TEXT', 'TEXT', 'TEXT'])
    expect(commits()).toBe(1)
    await ensureFormat(store, third)
    expect(commits()).toBe(1)
  })

  it('migrates it again where the process died before that was written, and not where it was', async () => {
    for (const written of [0, 1]) {
      const { store, hold, held, crash, restart, commits } = crashingStore(await older())
      hold(true)
      void ensureFormat(store, third)
      while (held().some(({ name }) => name !== 'commit') || !held().length) {
        held()[0]?.release()
        await Promise.resolve()
      }
      crash(written)
      hold(false)
      const next = restart()
      await next.open()
      await ensureFormat(next, third)
      expect(await contentOf(next)).toEqual(['3', 'TEXT', 'TEXT', 'TEXT'])
      expect(commits()).toBe(1)
    }
  })

  it.each([
    ['4', 'newer-format', 'it has format 4, and this is 3'],
    ['1', 'older-format', 'it has format 1, and this is 3'],
  ])(
    'refuses a store of format %s that it cannot read, and leaves it as it was',
    async (mark, reason, told) => {
      const store = await older(mark)
      const error = { _tag: 'StoreError', reason, message: `store: ${told}` }
      await expect(ensureFormat(store, third)).rejects.toMatchObject(error)
      expect(await contentOf(store)).toEqual([mark, 'text', 'text', 'text'])
    },
  )

  it('takes a store whose mark cannot be read for one of the present format', async () => {
    const store = await older('\u0000')
    await ensureFormat(store, third)
    expect(await contentOf(store)).toEqual(['3', 'text', 'text', 'text'])
  })
})
