import { decodeEntry, decodeEntryId, decodeLane, decodePlace } from '../content.ts'
import { notes } from '../encode-changes.ts'
import type { Entry, Place } from '../entry.ts'
import { placeOf } from '../entry-id.ts'
import type { LaneRecord } from '../lane.ts'
import {
  type EntryKey,
  type JobStore,
  type LaneKey,
  type NoteKey,
  type Page,
  type Position,
  positionOf,
  type StoredRecord,
  type StoreKey,
} from '../store.ts'
import { ensureFormat } from './format.ts'
import { isThere, readable, readRecord } from './readable.ts'
import { sweep } from './sweep.ts'

/** Lanes that were read, and the ids of those among them whose records could not be. */
export interface LanesRead {
  readonly lanes: readonly LaneRecord[]
  readonly damaged: readonly string[]
}

/** What is read of a store beside the heads of lanes. */
export interface Library {
  /** Reads what a queue has to know at the beginning, of a store that it makes one of the present format. */
  readonly open: () => Promise<{ readonly isPaused: boolean; readonly damaged: number }>
  readonly lanes: () => AsyncGenerator<LanesRead>
  /** Lists lanes, from one on if that is given. */
  readonly laneIds: (from: string | undefined) => AsyncGenerator<string>
  /** Finds an entry by its id; undefined if it is over, was never there, or cannot be read. */
  readonly find: (entryId: string) => Promise<Entry | undefined>
  /** Finds the last entry of a lane with a dedupe key. */
  readonly findByKey: (laneId: string, dedupeKey: string) => Promise<Entry | undefined>
  /** Reads entries of a lane behind a place; those that cannot be read are left out. */
  readonly entries: (laneId: string, after: number | undefined, limit: number) => Promise<readonly Entry[]>
}

const pageSize = 1_000

/** Makes a library of a store. */
export const createLibrary = (store: JobStore): Library => {
  const find = async (entryId: string) => {
    const noted = await readIfGood(store, notes.place(entryId), decodePlace)
    const place = noted ?? placeOf(entryId)
    const key: EntryKey = ['entry', place.laneId, place.seq]
    const entry = await readIfGood(store, key, (bytes) => decodeEntry(bytes, place))
    return entry?.entryId === entryId ? entry : undefined
  }
  return {
    open: async () => {
      await ensureFormat(store)
      await sweep(store, find)
      const isPaused = await isThere(store, notes.paused)
      return { isPaused, damaged: await countDamaged(store) }
    },
    lanes: () => listLanes(store),
    laneIds: (from) => listLaneIds(store, from),
    find,
    findByKey: async (laneId, dedupeKey) => {
      const entryId = await readIfGood(store, notes.dedupe(laneId, dedupeKey), decodeEntryId)
      const entry = entryId === undefined ? undefined : await find(entryId)
      return entry?.laneId === laneId && entry.dedupeKey === dedupeKey ? entry : undefined
    },
    entries: async (laneId, after, limit) => {
      const records = await store.listEntries(laneId, { after, limit })
      return records.flatMap((record) => readEntry(record) ?? [])
    },
  }
}

// What cannot be read counts as not there.
const readIfGood = <Value>(store: JobStore, key: StoreKey, decode: (bytes: Uint8Array) => Value) =>
  readable(() => readRecord(store, key, decode), undefined)

/** Gives page after page of a list, from behind a place on if that is given. */
async function* pagesOf<Key extends StoreKey>(
  list: (page: Page<Position<Key>>) => Promise<readonly StoredRecord<Key>[]>,
  from?: Position<Key>,
): AsyncGenerator<readonly StoredRecord<Key>[]> {
  let after = from
  do {
    const page = await list({ after, limit: pageSize })
    yield page
    const last = page[pageSize - 1]
    after = last && positionOf(last.key)
  } while (after !== undefined)
}

const countDamaged = async (store: JobStore): Promise<number> => {
  let count = 0
  for await (const page of pagesOf<NoteKey>((page) => store.listNotes('damaged', page))) count += page.length
  return count
}

async function* listLanes(store: JobStore): AsyncGenerator<LanesRead> {
  for await (const page of pagesOf<LaneKey>((page) => store.listLanes(page))) {
    const lanes: LaneRecord[] = []
    const damaged: string[] = []
    for (const { key, value } of page) {
      const lane = value && decodedLane(value)
      if (!lane) damaged.push(key[1])
      lanes.push(lane ?? (await recount(store, key[1])))
    }
    yield { lanes, damaged }
  }
}

async function* listLaneIds(store: JobStore, from: string | undefined): AsyncGenerator<string> {
  if (from !== undefined) yield from
  for await (const page of pagesOf<LaneKey>((page) => store.listLanes(page), from))
    for (const { key } of page) yield key[1]
}

// The record of a lane says nothing that its entries do not say, but for a pause and a cancellation under way.
const recount = async (store: JobStore, laneId: string): Promise<LaneRecord> => {
  let lane: LaneRecord = {
    laneId,
    nonce: 'recounted',
    isMixed: true,
    headSeq: 0,
    nextSeq: 0,
    count: 0,
    bytes: 0,
    priority: 0,
    origin: '',
  }
  for await (const page of pagesOf<EntryKey>((page) => store.listEntries(laneId, page)))
    for (const record of page) {
      const [, , seq] = record.key
      const { size = 0, priority = 0 } = readEntry(record) ?? {}
      const { count, bytes, priority: most } = lane
      lane = {
        ...lane,
        nextSeq: seq + 1,
        count: count + 1,
        bytes: bytes + size,
        priority: Math.max(most, priority),
      }
    }
  return lane
}

const readEntry = ({ key: [, laneId, seq], value }: StoredRecord<EntryKey>): Entry | undefined =>
  value && decoded(value, { laneId, seq })

const decoded = (value: Uint8Array, place: Place): Entry | undefined => {
  try {
    return decodeEntry(value, place)
  } catch {
    return undefined
  }
}

const decodedLane = (value: Uint8Array): LaneRecord | undefined => {
  try {
    return decodeLane(value)
  } catch {
    return undefined
  }
}
