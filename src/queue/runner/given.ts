import { decodeEntry, decodeGiven, decodePlace } from '../content.ts'
import { notes } from '../encode-changes.ts'
import type { Entry, Given } from '../entry.ts'
import { placeOf } from '../entry-id.ts'
import type { EntryKey, JobStore } from '../store.ts'
import { readable, readRecord } from './readable.ts'

const nothing: Given = { values: null }

/**
 * Reads what an entry got from the one that it waits for.
 *
 * @returns undefined if that one is not over; of one that could not be read it gets nothing, as if that had failed
 * @throws StoreError `damaged` where it cannot be read what it got
 */
export const readGiven = async (store: JobStore, { entryId, after }: Entry): Promise<Given | undefined> => {
  if (!after) return undefined
  const read = () => readRecord(store, notes.given(entryId), decodeGiven)
  // It gives and leaves in one write: what is not given yet may be by the time that it is seen to have left.
  return (await read()) ?? ((await isThere(store, after.entryId)) ? undefined : ((await read()) ?? nothing))
}

const isThere = async (store: JobStore, entryId: string): Promise<boolean> => {
  // That there is a note says that it is there; where, nobody can tell if it cannot be read.
  const noted = await readable(
    async () => (await readRecord(store, notes.place(entryId), decodePlace)) ?? placeOf(entryId),
    undefined,
  )
  if (!noted) return true
  const key: EntryKey = ['entry', noted.laneId, noted.seq]
  const read = () => readRecord(store, key, (bytes) => decodeEntry(bytes, noted))
  const entry = await readable(read, undefined)
  return entry?.entryId === entryId
}
