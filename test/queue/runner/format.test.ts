import { describe, expect, it } from 'vitest'
import { decodeUtf8, encodeUtf8 } from '../../../src/internal/utf8.ts'
import { notes } from '../../../src/queue/encode-changes.ts'
import { memoryStore } from '../../../src/queue/memory-store.ts'
import { checkFormat, ensureFormat, type Format } from '../../../src/queue/runner/format.ts'
import type { EntryKey, JobStore } from '../../../src/queue/store.ts'
import { encrypted } from '../../../src/stores/encrypted/encrypted.ts'
import { crashingStore } from '../../../src/testing/store/crashing-store.ts'
import { put, queueOf } from '../queue-of.ts'

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

describe('checkFormat', () => {
  it('writes nothing, neither into a new store nor into one that it lets be migrated', async () => {
    for (const inner of [memoryStore(), await older()]) {
      const { store, commits } = crashingStore(inner)
      await store.open()
      await checkFormat(store, third)
      expect(commits()).toBe(0)
    }
  })
})

/** A store that counts what is written, and a queue with it that has a fence to write. */
const counted = (inner: JobStore) => {
  const counts = { commits: 0 }
  const commit: JobStore['commit'] = async (writes, fence) => {
    counts.commits += 1
    await inner.commit(writes, fence)
  }
  const fence = { key: ['note', 'holder', ''] as const, value: encodeUtf8('me') }
  const lease = Promise.resolve({ isValid: () => true, release: async () => undefined, fence })
  const nothing = () => undefined
  const peers = {
    lock: { acquire: () => ({ lease, cancel: nothing }) },
    openChannel: () => ({ post: nothing, listen: nothing, lead: nothing, close: nothing }),
  }
  return { counts, ...queueOf(undefined, { store: { ...inner, commit }, peers }) }
}

describe('a queue', () => {
  it('writes nothing into a store of a newer format, whose notes it does not understand', async () => {
    const inner = await older('2')
    await inner.commit([{ _tag: 'Put', key: notes.given('gone'), value: encodeUtf8('{}') }])
    const { queue, counts } = counted(inner)
    await expect(queue.enqueue(put('a'))).rejects.toMatchObject({ reason: 'newer-format' })
    expect(counts.commits).toBe(0)
  })

  it('writes nothing into an encrypted store that it was given without its key', async () => {
    const inner = memoryStore()
    const first = queueOf(undefined, { store: encrypted(inner, new Uint8Array(32)) })
    await first.queue.pause()
    await first.queue.enqueue(put('a'))
    await first.queue.close()
    const { queue, counts } = counted(inner)
    const error = { _tag: 'StoreError', reason: 'wrong-key', message: 'store: it is encrypted' }
    await expect(queue.enqueue(put('b'))).rejects.toMatchObject(error)
    expect(counts.commits).toBe(0)
  })
})
