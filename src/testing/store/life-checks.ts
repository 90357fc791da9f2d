import type { Check } from './conformance.ts'
import { rejects, same } from './expect.ts'
import { put, shown, textOf, upTo } from './records.ts'

/** What opening and closing have to do. */
export const lifeChecks: readonly Check[] = [
  {
    name: 'is open when it is opened twice',
    run: async ({ store }) => {
      await store.open()
      await store.commit([put(['lane', 'a'], 'x')])
      same('the lane', await textOf(store, ['lane', 'a']), 'x')
    },
  },
  {
    name: 'is open when it is closed and then opened twice at once',
    run: async ({ store }) => {
      await store.commit([put(['lane', 'a'], 'x')])
      await store.close()
      await Promise.all([store.open(), store.open()])
      same('the lane', await textOf(store, ['lane', 'a']), 'x')
      await store.commit([put(['lane', 'b'], 'y')])
      same('the other lane', await textOf(store, ['lane', 'b']), 'y')
    },
  },
  {
    name: 'can be closed twice, and does nothing then',
    run: async ({ store }) => {
      await store.close()
      await store.close()
      await rejects('get', store.get(['lane', 'a']), 'closed')
      await rejects('listEntries', store.listEntries('a', { limit: 1 }), 'closed')
      await rejects('listLanes', store.listLanes({ limit: 1 }), 'closed')
      await rejects('listNotes', store.listNotes('t', { limit: 1 }), 'closed')
      await rejects('commit', store.commit([put(['lane', 'a'], 'x')]), 'closed')
    },
  },
  {
    name: 'writes what is under way before it closes',
    run: async ({ store }) => {
      await Promise.all([store.commit([put(['lane', 'a'], 'x')]), store.close()])
      await store.open()
      same('the lane', await textOf(store, ['lane', 'a']), 'x')
    },
  },
  {
    name: 'has told of what was under way when it is closed',
    run: async ({ store }) => {
      let isTold = false
      const tell = () => {
        isTold = true
      }
      void store.commit([put(['lane', 'a'], 'x')]).then(tell, tell)
      await store.close()
      same('whether the commit has been settled', isTold, true)
    },
  },
  {
    name: 'writes all of many batches before it closes',
    run: async ({ store }) => {
      const commits = upTo(50).map((n) => store.commit([put(['lane', `${n}`], 'x')]))
      await Promise.all([...commits, store.close()])
      await store.open()
      same('the lanes', (await store.listLanes({ limit: 99 })).length, 50)
    },
  },
  {
    name: 'has everything when it is opened anew',
    run: async ({ store, reopen }) => {
      await store.commit([
        put(['entry', 'a', 7], 'entry'),
        put(['lane', 'a'], 'lane'),
        put(['note', 't', 'n'], 'note'),
      ])
      if (!reopen) return
      const again = await reopen()
      try {
        same('the entries', shown(await again.listEntries('a', { limit: 9 })), [[7, 'entry']])
        same('the lanes', shown(await again.listLanes({ limit: 9 })), [['a', 'lane']])
        same('the notes', shown(await again.listNotes('t', { limit: 9 })), [['n', 'note']])
        await again.commit([put(['lane', 'a'], 'again')])
        same('the lane', await textOf(again, ['lane', 'a']), 'again')
      } finally {
        await again.close()
      }
    },
  },
]
