import { encodeUtf8 } from '../../internal/utf8.ts'
import type { EntryKey, NoteKey, StoreKey } from '../../queue/store.ts'
import type { Check } from './conformance.ts'
import { rejects, same } from './expect.ts'
import { put, remove, shown, textOf, upTo } from './records.ts'

const entry = (seq: number, laneId = 'a'): EntryKey => ['entry', laneId, seq]
const lane: StoreKey = ['lane', 'a']
const note: StoreKey = ['note', 'topic', 'name']
const holder: NoteKey = ['note', 'holder', '']
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
    name: 'writes with a fence that has its value',
    run: async ({ store }) => {
      await store.commit([put(holder, 'me')])
      await store.commit([put(note, 'x')], { key: holder, value: encodeUtf8('me') })
      same('the note', await textOf(store, note), 'x')
    },
  },
  {
    name: 'writes nothing with a fence that has another value, or none',
    run: async ({ store }) => {
      const fence = { key: holder, value: encodeUtf8('me') }
      await rejects('without a holder', store.commit([put(note, 'x')], fence), 'fenced')
      await store.commit([put(holder, 'somebody else')])
      await rejects('with another holder', store.commit([put(note, 'x')], fence), 'fenced')
      same('the note', await textOf(store, note), undefined)
    },
  },
  {
    name: 'takes the next batch after one that was fenced off',
    run: async ({ store }) => {
      const fenced = store.commit([put(note, 'x')], { key: holder, value: encodeUtf8('me') })
      const next = store.commit([put(note, 'y')])
      await rejects('the fenced one', fenced, 'fenced')
      await next
      same('the note', await textOf(store, note), 'y')
    },
  },
  {
    name: 'lets a fence see what was committed just before',
    run: async ({ store }) => {
      const first = store.commit([put(holder, 'me')])
      const second = store.commit([put(note, 'x')], { key: holder, value: encodeUtf8('me') })
      await Promise.all([first, second])
      same('the entries', shown(await store.listNotes('topic', { limit: 9 })), [['name', 'x']])
    },
  },
]
