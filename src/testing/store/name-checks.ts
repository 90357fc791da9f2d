import type { JobStore, LaneKey, NoteKey, Page, StoredRecord } from '../../queue/store.ts'
import type { Check } from './conformance.ts'
import { same } from './expect.ts'
import { longName, oddNames, put, remove, upTo } from './records.ts'

type Named = LaneKey | NoteKey

const note = (name: string): NoteKey => ['note', 'topic', name]
const lane = (name: string): LaneKey => ['lane', name]

// What is listed by name: how such a key is made, and how a page of them is had.
const kinds = [
  { what: 'lanes', key: lane, list: (store: JobStore, page: Page<string>) => store.listLanes(page) },
  {
    what: 'notes',
    key: note,
    list: (store: JobStore, page: Page<string>) => store.listNotes('topic', page),
  },
] as const

const nameOf = ({ key }: StoredRecord<Named>): string => (key[0] === 'lane' ? key[1] : key[2])

/** Lists all, page by page, and does something between two pages. */
const pages = async (
  list: (page: Page<string>) => Promise<readonly StoredRecord<Named>[]>,
  limit: number,
  between: (last: string) => Promise<void> = async () => undefined,
): Promise<readonly string[]> => {
  const found: string[] = []
  for (;;) {
    const page = await list({ after: found.at(-1), limit })
    same(`that a page has at most ${limit}`, page.length <= limit, true)
    found.push(...page.map(nameOf))
    same('that the pages come to an end', found.length < 10_000, true)
    const last = found.at(-1)
    if (page.length < limit || last === undefined) return found
    await between(last)
  }
}

const checksOf = ({ what, key, list }: (typeof kinds)[number]): readonly Check[] => [
  {
    name: `lists ${what}, each once, page by page`,
    run: async ({ store }) => {
      const names = [...oddNames, longName, ...upTo(100).map((n) => `name ${n}`)]
      await store.commit(names.map((name) => put(key(name), name)))
      const found = await pages((page) => list(store, page), 7)
      same(`the ${what}`, [...found].sort(), [...names].sort())
    },
  },
  {
    name: `lists ${what} in one order, whatever the limit is`,
    run: async ({ store }) => {
      await store.commit(upTo(30).map((n) => put(key(`name ${n}`), 'x')))
      const all = (await list(store, { limit: 99 })).map(nameOf)
      same('their count', all.length, 30)
      for (const limit of [1, 4, 30])
        same(`in pages of ${limit}`, await pages((page) => list(store, page), limit), all)
    },
  },
  {
    name: `lists ${what} that stay each once, though others come and go between two pages`,
    run: async ({ store }) => {
      const names = upTo(60).map((n) => `${n} ${n % 3 ? 'stays' : 'goes'}`)
      await store.commit(names.map((name) => put(key(name), 'x')))
      let comes = 0
      const found = await pages(
        (page) => list(store, page),
        3,
        async (last) => {
          comes += 1
          const gone = last.endsWith('stays') ? [] : [remove(key(last))]
          await store.commit([...gone, put(key(`${comes % 60} comes`), 'x')])
        },
      )
      const stay = (name: string) => name.endsWith('stays')
      same(`the ${what} that stayed`, found.filter(stay).sort(), names.filter(stay).sort())
    },
  },
]

/** What lists of lanes and notes have to do. */
export const nameChecks: readonly Check[] = [
  ...kinds.flatMap(checksOf),
  {
    name: 'keeps lanes, their entries, and notes of each topic apart',
    run: async ({ store }) => {
      await store.commit([
        put(['entry', 'with entries', 0], 'x'),
        put(lane('with a record'), 'x'),
        put(['note', 'top', 'x'], 'x'),
        put(note('y'), 'x'),
        put(['note', 'topics', 'z'], 'x'),
      ])
      same('the lanes', (await store.listLanes({ limit: 9 })).map(nameOf), ['with a record'])
      same('the entries', (await store.listEntries('with a record', { limit: 9 })).length, 0)
      for (const [topic, name] of Object.entries({ top: 'x', topic: 'y', topics: 'z' }))
        same(topic, (await store.listNotes(topic, { limit: 9 })).map(nameOf), [name])
    },
  },
]
