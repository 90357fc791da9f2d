import type { EntryKey, StoreKey } from '../../queue/store.ts'
import type { Check } from './conformance.ts'
import { same } from './expect.ts'
import { put, remove, textOf, upTo } from './records.ts'

const entry = (seq: number, laneId = 'a'): EntryKey => ['entry', laneId, seq]
const lane: StoreKey = ['lane', 'a']
const note: StoreKey = ['note', 'topic', 'name']
const keys = [entry(0), lane, note]

/** What batches have to do. */
export const batchChecks: readonly Check[] = [
  {
    name: 'finds nothing in a new store',
    run: async ({ store }) => {
      for (const key of keys) same(String(key), await textOf(store, key), undefined)
    },
  },
  {
    name: 'finds what was put, of every kind',
    run: async ({ store }) => {
      await store.commit(keys.map((key) => put(key, String(key))))
      for (const key of keys) same(String(key), await textOf(store, key), String(key))
    },
  },
  {
    name: 'puts another value in the place of the first',
    run: async ({ store }) => {
      await store.commit(keys.map((key) => put(key, 'first')))
      await store.commit(keys.map((key) => put(key, 'second')))
      for (const key of keys) same(String(key), await textOf(store, key), 'second')
    },
  },
  {
    name: 'finds nothing of what was removed',
    run: async ({ store }) => {
      await store.commit(keys.map((key) => put(key, 'x')))
      await store.commit(keys.map(remove))
      for (const key of keys) same(String(key), await textOf(store, key), undefined)
    },
  },
  {
    name: 'removes what is not there without complaint',
    run: async ({ store }) => store.commit(keys.map(remove)),
  },
  {
    name: 'takes an empty batch',
    run: async ({ store }) => store.commit([]),
  },
  {
    name: 'lets the last of several writes to one key count',
    run: async ({ store }) => {
      await store.commit([put(note, 'a'), remove(note), put(note, 'b'), put(lane, 'c'), remove(lane)])
      same('the note', await textOf(store, note), 'b')
      same('the lane', await textOf(store, lane), undefined)
    },
  },
  {
    name: 'lets batches take effect in the order of the calls',
    run: async ({ store }) => {
      await Promise.all(upTo(50).map((n) => store.commit([put(note, `${n}`), put(entry(n), `${n}`)])))
      same('the note', await textOf(store, note), '49')
      same('the entries', (await store.listEntries('a', { limit: 99 })).length, 50)
    },
  },
  {
    name: 'keeps an empty value, and one of a megabyte',
    run: async ({ store }) => {
      await store.commit([put(note, ''), { _tag: 'Put', key: lane, value: new Uint8Array(2 ** 20).fill(7) }])
      same('the empty one', (await store.get(note))?.length, 0)
      const large = await store.get(lane)
      same('the length of the large one', large?.length, 2 ** 20)
      same(
        'its bytes',
        large?.every((byte) => byte === 7),
        true,
      )
    },
  },
  {
    name: 'keeps every byte',
    run: async ({ store }) => {
      const value = new Uint8Array(upTo(256))
      await store.commit(keys.map((key) => ({ _tag: 'Put', key, value })))
      for (const key of keys) same(String(key), Array.from((await store.get(key)) ?? []), upTo(256))
    },
  },
  {
    name: 'removes one record and leaves those beside it',
    run: async ({ store }) => {
      await store.commit(upTo(5).map((seq) => put(entry(seq), `${seq}`)))
      await store.commit([remove(entry(2)), remove(lane)])
      const places = (await store.listEntries('a', { limit: 9 })).map(({ key }) => key[2])
      same('the entries', places, [0, 1, 3, 4])
    },
  },
  {
    name: 'shows all of a batch or nothing while it is written',
    run: async ({ store }) => {
      const batch = upTo(500).map((seq) => put(entry(seq), 'x'))
      // So often, and not until it is written: whoever asks a store again and again may keep it from writing.
      const look = async () => {
        for (const _ of upTo(100)) {
          const { length } = await store.listEntries('a', { limit: 999 })
          if (length) same('how many entries of the batch are there', length, batch.length)
        }
      }
      await Promise.all([store.commit(batch), look()])
    },
  },
  {
    name: 'shows a batch as soon as its promise is fulfilled, whatever comes after it',
    run: async ({ store }) => {
      const found = upTo(50).map(async (seq) => {
        await store.commit([put(entry(seq), `${seq}`)])
        return textOf(store, entry(seq))
      })
      same('the entries', await Promise.all(found), upTo(50).map(String))
    },
  },
  {
    name: 'lets what puts and what removes take effect in the order of the calls',
    run: async ({ store }) => {
      const writes = [
        put(note, 'a'),
        remove(note),
        put(lane, 'a'),
        put(note, 'b'),
        remove(lane),
        put(note, 'c'),
      ]
      await Promise.all(writes.map((write) => store.commit([write])))
      same('the note', await textOf(store, note), 'c')
      same('the lane', await textOf(store, lane), undefined)
    },
  },
]
