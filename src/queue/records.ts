import { createSortedEntries, type SortedEntries } from './sorted-entries.ts'
import type { EntryKey, LaneKey, NoteKey, Page, StoreKey } from './store.ts'

/** A record in memory. */
export interface Found<Key extends StoreKey, Value> {
  readonly key: Key
  readonly value: Value
}

/** Records in memory, in the order of their keys. */
export interface Records<Value> {
  readonly get: (key: StoreKey) => Value | undefined
  /** Puts a record, or removes it where there is no value. */
  readonly set: (key: StoreKey, value: Value | undefined) => void
  readonly listEntries: (laneId: string, page: Page<number>) => readonly Found<EntryKey, Value>[]
  readonly listLanes: (page: Page<string>) => readonly Found<LaneKey, Value>[]
  readonly listNotes: (topic: string, page: Page<string>) => readonly Found<NoteKey, Value>[]
  /** Gives all, in no order. */
  readonly all: () => Iterable<Value>
}

/** Makes a place for records. */
export const createRecords = <Value extends object>(): Records<Value> => {
  const entries = new Map<string, SortedEntries<Value>>()
  const lanes = new Map<string, Value>()
  const notes = new Map<string, Map<string, Value>>()
  const named = ([kind, name]: LaneKey | NoteKey) => (kind === 'lane' ? lanes : notes.get(name))
  const setEntry = ([, laneId, seq]: EntryKey, value: Value | undefined) => {
    const lane = entries.get(laneId) ?? createSortedEntries<Value>()
    lane.set(seq, value)
    if (lane.size() === 0) entries.delete(laneId)
    else entries.set(laneId, lane)
  }
  const setNamed = (key: LaneKey | NoteKey, value: Value | undefined) => {
    const map = named(key) ?? new Map<string, Value>()
    const name = key[0] === 'lane' ? key[1] : key[2]
    if (value) map.set(name, value)
    else map.delete(name)
    if (key[0] === 'note' && value) notes.set(key[1], map)
  }
  return {
    get: (key) => {
      if (key[0] === 'entry') return entries.get(key[1])?.get(key[2])
      return named(key)?.get(key[0] === 'lane' ? key[1] : key[2])
    },
    set: (key, value) => (key[0] === 'entry' ? setEntry(key, value) : setNamed(key, value)),
    listEntries: (laneId, { after = -1, limit }) => {
      const found = entries.get(laneId)?.list(after, limit) ?? []
      return found.map(({ seq, value }) => ({ key: ['entry', laneId, seq], value }))
    },
    listLanes: (page) => listMap(lanes, page).map(([laneId, value]) => ({ key: ['lane', laneId], value })),
    listNotes: (topic, page) =>
      listMap(notes.get(topic), page).map(([name, value]) => ({ key: ['note', topic, name], value })),
    all: function* () {
      for (const lane of entries.values())
        for (const { value } of lane.list(-1, Number.POSITIVE_INFINITY)) yield value
      yield* lanes.values()
      for (const topic of notes.values()) yield* topic.values()
    },
  }
}

const listMap = <Value>(
  map: ReadonlyMap<string, Value> = new Map(),
  { after, limit }: Page<string>,
): readonly (readonly [string, Value])[] =>
  [...map]
    .filter(([name]) => after === undefined || name > after)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, limit)
