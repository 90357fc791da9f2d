import { encodeUtf8 } from '../../internal/utf8.ts'
import type { EntryKey, Fence, NoteKey, StoreKey } from '../../queue/store.ts'
import type { Check } from './conformance.ts'
import { rejects, same } from './expect.ts'
import { put, remove, shown, textOf, upTo } from './records.ts'

const lane: StoreKey = ['lane', 'a']
const note: StoreKey = ['note', 'topic', 'name']
const holder: NoteKey = ['note', 'holder', '']
const fence = (text: string): Fence => ({ key: holder, value: encodeUtf8(text) })

/** What fences have to do. */
export const fenceChecks: readonly Check[] = [
  {
    name: 'writes with a fence that has its value',
    run: async ({ store }) => {
      await store.commit([put(holder, 'me')])
      await store.commit([put(note, 'x')], fence('me'))
      same('the note', await textOf(store, note), 'x')
    },
  },
  {
    name: 'writes nothing with a fence that has another value, or none',
    run: async ({ store }) => {
      await rejects('without a holder', store.commit([put(note, 'x')], fence('me')), 'fenced')
      await rejects('with an empty value', store.commit([put(note, 'x')], fence('')), 'fenced')
      await store.commit([put(holder, 'somebody else')])
      await rejects('with another holder', store.commit([put(note, 'x')], fence('me')), 'fenced')
      same('the note', await textOf(store, note), undefined)
    },
  },
  {
    name: 'compares all of the value of a fence',
    run: async ({ store }) => {
      await store.commit([put(holder, 'holder 2')])
      for (const text of ['holder', 'holder 2 and more', 'holder 1', 'Holder 2', ''])
        await rejects(`with ${JSON.stringify(text)}`, store.commit([put(note, 'x')], fence(text)), 'fenced')
    },
  },
  {
    name: 'writes nothing at all of a batch that is fenced off',
    run: async ({ store }) => {
      const entry: EntryKey = ['entry', 'a', 0]
      await store.commit([put(entry, 'old'), put(lane, 'old'), put(note, 'old')])
      const writes = [remove(entry), put(lane, 'new'), put(note, 'new'), put(holder, 'me')]
      await rejects('the batch', store.commit(writes, fence('me')), 'fenced')
      for (const key of [entry, lane, note]) same(String(key), await textOf(store, key), 'old')
      same('the holder', await textOf(store, holder), undefined)
    },
  },
  {
    name: 'takes the next batch after one that was fenced off',
    run: async ({ store }) => {
      const fenced = store.commit([put(note, 'x')], fence('me'))
      const next = store.commit([put(note, 'y')])
      await Promise.all([rejects('the fenced one', fenced, 'fenced'), next])
      same('the note', await textOf(store, note), 'y')
    },
  },
  {
    name: 'takes every other batch where one of many is fenced off',
    run: async ({ store }) => {
      const commits = upTo(9).map((n) =>
        store.commit([put(['lane', `${n}`], 'x')], n === 4 ? fence('me') : undefined),
      )
      const outcomes = (await Promise.allSettled(commits)).map(({ status }) => status)
      same('those that failed', outcomes.filter((status) => status === 'rejected').length, 1)
      same('the lanes', (await store.listLanes({ limit: 99 })).length, 8)
    },
  },
  {
    name: 'lets a fence see what was committed just before',
    run: async ({ store }) => {
      const first = store.commit([put(holder, 'me')])
      const second = store.commit([put(note, 'x')], fence('me'))
      await Promise.all([first, second])
      same('the notes', shown(await store.listNotes('topic', { limit: 9 })), [['name', 'x']])
    },
  },
  {
    name: 'compares a fence when the turn of its batch comes',
    run: async ({ store }) => {
      await store.commit([put(holder, 'me')])
      const taken = store.commit([put(holder, 'somebody else')], fence('me'))
      const late = store.commit([put(note, 'x')], fence('me'))
      await Promise.all([rejects('the late one', late, 'fenced'), taken])
      same('the note', await textOf(store, note), undefined)
    },
  },
]
