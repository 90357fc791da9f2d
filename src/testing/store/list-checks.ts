import type { EntryKey } from '../../queue/store.ts'
import type { Check } from './conformance.ts'
import { same } from './expect.ts'
import { longName, oddNames, put, remove, shown, upTo } from './records.ts'

const entry = (laneId: string, seq: number): EntryKey => ['entry', laneId, seq]

/** What lists have to do. */
export const listChecks: readonly Check[] = [
  {
    name: 'lists entries by their places, whatever the order in which they came',
    run: async ({ store }) => {
      const places = [3, 0, 256, 2, 255, 65_536, 1, 2 ** 32, 2 ** 53 - 1, 2 ** 31]
      for (const seq of places) await store.commit([put(entry('a', seq), `${seq}`)])
      const found = shown(await store.listEntries('a', { limit: 99 }))
      const wanted = [...places].sort((a, b) => a - b).map((seq) => [seq, `${seq}`])
      same('the entries', found, wanted)
    },
  },
  {
    name: 'lists entries behind a place, as many as it is asked for',
    run: async ({ store }) => {
      await store.commit(upTo(10).map((seq) => put(entry('a', seq * 2), `${seq}`)))
      const places = async (after: number, limit: number) =>
        (await store.listEntries('a', { after, limit })).map(({ key }) => key[2])
      same('behind -1', await places(-1, 2), [0, 2])
      same('behind 4', await places(4, 3), [6, 8, 10])
      same('behind 5', await places(5, 1), [6])
      same('behind the last', await places(18, 9), [])
      same('behind the last that there can be', await places(2 ** 53 - 1, 9), [])
    },
  },
  {
    name: 'lists no entry of another lane',
    run: async ({ store }) => {
      await store.commit([...oddNames, longName].map((laneId, index) => put(entry(laneId, index), laneId)))
      for (const [index, laneId] of [...oddNames, longName].entries()) {
        const found = await store.listEntries(laneId, { limit: 99 })
        same(
          `the entries of ${JSON.stringify(laneId.slice(0, 9))}`,
          found.map(({ key }) => key),
          [entry(laneId, index)],
        )
      }
    },
  },
  {
    name: 'finds the first entry when ten thousand before it were removed',
    run: async ({ store }) => {
      await store.commit(upTo(10_001).map((seq) => put(entry('a', seq), 'x')))
      await store.commit(upTo(10_000).map((seq) => remove(entry('a', seq))))
      same('the first', shown(await store.listEntries('a', { after: 9_999, limit: 1 })), [[10_000, 'x']])
      same('all', shown(await store.listEntries('a', { limit: 9 })), [[10_000, 'x']])
    },
  },
  {
    name: 'reads no more than it gives, whatever is before and behind it',
    run: async ({ store, recordsRead }) => {
      if (!recordsRead) return
      await store.commit(upTo(10_000).map((seq) => put(entry('a', seq), 'x')))
      const before = recordsRead()
      await store.listEntries('a', { after: 9_000, limit: 10 })
      const read = recordsRead() - before
      same(`that at most 20 records are read for 10 (${read})`, read <= 20, true)
    },
  },
  {
    name: 'lists nothing that was removed',
    run: async ({ store }) => {
      await store.commit([put(entry('a', 0), 'x'), put(['lane', 'a'], 'x'), put(['note', 't', 'n'], 'x')])
      await store.commit([remove(entry('a', 0)), remove(['lane', 'a']), remove(['note', 't', 'n'])])
      const lists = [
        await store.listEntries('a', { limit: 1 }),
        await store.listLanes({ limit: 1 }),
        await store.listNotes('t', { limit: 1 }),
      ]
      same('the lists', lists, [[], [], []])
    },
  },
]
