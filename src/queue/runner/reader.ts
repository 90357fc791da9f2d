import { decodeEntry } from '../content.ts'
import type { Entry, Given } from '../entry.ts'
import type { EntryKey, JobStore, StoredRecord } from '../store.ts'
import { isStoreError } from '../store-error.ts'
import { createFreshEntries } from './fresh-entries.ts'
import { readGiven } from './given.ts'

/** What was found at the head of a lane. */
export type Found =
  | { readonly _tag: 'Entry'; readonly entry: Entry; readonly given: Given | undefined }
  | { readonly _tag: 'Nothing' }
  | { readonly _tag: 'Damaged'; readonly seq: number }

/** Reads heads of lanes, some entries ahead. */
export interface Reader {
  /**
   * Finds the first entry of a lane that is not below a place.
   *
   * @param count - there are not more than so many: what was removed behind them is not looked at
   */
  readonly head: (laneId: string, from: number, count: number) => Promise<Found>
  /** An entry was written. */
  readonly written: (entry: Entry) => void
  /** What was read ahead of a lane is not valid any more. */
  readonly forget: (laneId: string) => void
}

interface Ahead {
  readonly from: number
  readonly records: readonly StoredRecord<EntryKey>[]
}

// The longest page; they are shorter the more is kept.
const pageSize = 64
const maxBytes = 8_000_000
// One page in so many that find no place takes that of the oldest.
const patience = 16

/** Makes a reader. */
export const createReader = (store: JobStore): Reader => {
  const ahead = new Map<string, Ahead>()
  const fresh = createFreshEntries()
  let bytes = 0
  let turnedAway = 0
  let edition = 0
  const drop = (laneId: string | undefined) => {
    const dropped = laneId !== undefined && ahead.get(laneId)
    if (!dropped) return
    bytes -= sizeOf(dropped.records)
    ahead.delete(laneId)
  }
  const keep = (laneId: string, from: number, records: readonly StoredRecord<EntryKey>[]) => {
    drop(laneId)
    if (!records.length) return
    bytes += sizeOf(records)
    ahead.set(laneId, { from, records })
  }
  // What memory has given is used up here too: whoever asks for that place again, or for the same place of a lane that
  // has begun anew, must not get what was there before.
  const pass = (laneId: string, seq: number) => {
    const known = ahead.get(laneId)
    if (known && known.from <= seq)
      keep(
        laneId,
        seq + 1,
        known.records.filter(({ key }) => key[2] > seq),
      )
  }
  // Lanes come by turns: if the latest took the place of the oldest, each would find that what was read for it is gone.
  // So a page keeps its place until it is used up; but that of a lane that does not come again is dropped in time.
  const turnAway = () => {
    turnedAway += 1
    if (turnedAway % patience === 0) drop(ahead.keys().next().value)
  }
  const page = async (laneId: string, from: number, count: number) => {
    const known = ahead.get(laneId)
    if (known?.from === from) return known.records
    if (bytes >= maxBytes) turnAway()
    const room = Math.ceil(pageSize * (1 - bytes / maxBytes))
    const limit = Math.max(1, Math.min(count, room))
    return store.listEntries(laneId, { after: from - 1, limit })
  }
  return {
    head: async (laneId, from, count) => {
      const entry = fresh.take(laneId, from)
      if (entry) {
        pass(laneId, from)
        return { _tag: 'Entry', entry, given: undefined }
      }
      const before = edition
      const [first, ...rest] = await page(laneId, from, count)
      if (!first) return { _tag: 'Nothing' }
      const [, , seq] = first.key
      fresh.pass(laneId, seq)
      // Whoever comes next is behind this one; anything else is read anew.
      keep(laneId, seq + 1, edition === before ? rest : [])
      return open(store, first, laneId)
    },
    written: fresh.add,
    forget: (laneId) => {
      edition++
      fresh.forget(laneId)
      drop(laneId)
    },
  }
}

const sizeOf = (records: readonly StoredRecord<EntryKey>[]): number =>
  records.reduce((sum, { value }) => sum + (value?.length ?? 0), 0)

const open = async (
  store: JobStore,
  { key, value }: StoredRecord<EntryKey>,
  laneId: string,
): Promise<Found> => {
  const [, , seq] = key
  try {
    if (!value) return { _tag: 'Damaged', seq }
    const entry = decodeEntry(value, { laneId, seq })
    return { _tag: 'Entry', entry, given: await readGiven(store, entry) }
  } catch (error) {
    if (isStoreError(error, 'damaged')) return { _tag: 'Damaged', seq }
    throw error
  }
}
