import { encodeEntry, encodeEntryId, encodeGiven, encodeLane, encodePlace } from './content.ts'
import type { Change } from './effect.ts'
import type { Entry } from './entry.ts'
import { isWhereItsIdSays } from './entry-id.ts'
import type { EntryKey, NoteKey, StoreKey, Write } from './store.ts'

/** The keys of what a queue keeps beside entries and lanes. */
export const notes = {
  format: ['note', 'format', ''] as NoteKey,
  paused: ['note', 'paused', ''] as NoteKey,
  /** Where an entry is whose id does not tell. */
  place: (entryId: string): NoteKey => ['note', 'place', entryId],
  /** What an entry got from the one it waited for. */
  given: (entryId: string): NoteKey => ['note', 'given', entryId],
  /** The last entry of a lane with a dedupe key. */
  dedupe: (laneId: string, key: string): NoteKey => ['note', 'dedupe', JSON.stringify([laneId, key])],
  /** An entry that could not be read and was left where it is. */
  damaged: (laneId: string, seq: number): NoteKey => ['note', 'damaged', JSON.stringify([laneId, seq])],
}

/** Gives the changes of records that a change of a queue consists of. */
export const encodeChange = (change: Change, isEncrypted: boolean): readonly Write[] => {
  switch (change._tag) {
    case 'AddEntry':
      return addEntry(change.entry, isEncrypted)
    case 'PutEntry':
      return [put(keyOf(change.entry), encodeEntry(change.entry, isEncrypted))]
    case 'RemoveEntry':
      return removeEntry(change.entry)
    case 'PutLane':
      return [put(['lane', change.lane.laneId], encodeLane(change.lane))]
    case 'RemoveLane':
      return [remove(['lane', change.laneId])]
    case 'Give':
      return [put(notes.given(change.entryId), encodeGiven(change.given, isEncrypted))]
    case 'PutDamaged':
      return [put(notes.damaged(change.laneId, change.seq), nothing)]
    case 'PutPaused':
      return [change.isPaused ? put(notes.paused, nothing) : remove(notes.paused)]
  }
}

const addEntry = (entry: Entry, isEncrypted: boolean): readonly Write[] => {
  const { laneId, dedupeKey, entryId } = entry
  return [
    put(keyOf(entry), encodeEntry(entry, isEncrypted)),
    ...(isWhereItsIdSays(entry) ? [] : [put(notes.place(entryId), encodePlace(entry))]),
    ...(dedupeKey === undefined ? [] : [put(notes.dedupe(laneId, dedupeKey), encodeEntryId(entryId))]),
  ]
}

const removeEntry = (entry: Entry): readonly Write[] => {
  const { laneId, dedupeKey, entryId, after } = entry
  return [
    remove(keyOf(entry)),
    ...(isWhereItsIdSays(entry) ? [] : [remove(notes.place(entryId))]),
    ...(dedupeKey === undefined ? [] : [remove(notes.dedupe(laneId, dedupeKey))]),
    ...(after ? [remove(notes.given(entryId))] : []),
  ]
}

/** Gives the key of an entry. */
const keyOf = ({ laneId, seq }: { readonly laneId: string; readonly seq: number }): EntryKey => [
  'entry',
  laneId,
  seq,
]

const nothing = new Uint8Array()
const put = (key: StoreKey, value: Uint8Array): Write => ({ _tag: 'Put', key, value })
const remove = (key: StoreKey): Write => ({ _tag: 'Remove', key })
