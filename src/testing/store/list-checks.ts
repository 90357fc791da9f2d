import type { EntryKey, LaneKey, NoteKey } from '../../queue/store.ts'
import type { Check } from './conformance.ts'
import { same } from './expect.ts'
import { put, remove, shown, upTo } from './records.ts'

const entry = (laneId: string, seq: number): EntryKey => ['entry', laneId, seq]

// Names that are prefixes of one another, hold what separates keys, or are no good Unicode.
const odd = [
  '',
  'a',
  'aa',
  'a\0',
  '\0',
  'a\u0001',
  '"',
  '\\',
  'é',
  'e\u0301',
  '日本',
  '😀',
  '\ud800',
  '\udfff',
  'A',
  '!room:example.org',
]
const long = 'x'.repeat(1_000)

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
    },
  },
  {
    name: 'lists no entry of another lane',
    run: async ({ store }) => {
      await store.commit([...odd, long].map((laneId, index) => put(entry(laneId, index), laneId)))
      for (const [index, laneId] of [...odd, long].entries()) {
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
    name: 'lists lanes, each once, page by page',
    run: async ({ store }) => {
      const names = [...odd, long, ...upTo(100).map((n) => `lane ${n}`)]
      await store.commit(names.map((laneId): ReturnType<typeof put> => put(['lane', laneId], laneId)))
      const found: string[] = []
      for (let after: string | undefined; ; after = found.at(-1)) {
        const page = await store.listLanes({ after, limit: 7 })
        found.push(...page.map(({ key }: { readonly key: LaneKey }) => key[1]))
        if (page.length < 7) break
      }
      same('the lanes', [...found].sort(), [...names].sort())
    },
  },
  {
    name: 'lists the notes of a topic, each once, page by page',
    run: async ({ store }) => {
      const name = (index: number): NoteKey => ['note', 'topic', odd[index] ?? '']
      await store.commit(odd.map((_, index) => put(name(index), `${index}`)))
      await store.commit([put(['note', 'top', 'x'], 'x'), put(['note', 'topics', 'x'], 'x')])
      const found: string[] = []
      for (let after: string | undefined; ; after = found.at(-1)) {
        const page = await store.listNotes('topic', { after, limit: 5 })
        found.push(...page.map(({ key }) => key[2]))
        if (page.length < 5) break
      }
      same('the notes', [...found].sort(), [...odd].sort())
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
