import { decodeEntryId } from '../content.ts'
import type { JobStore, NoteKey, StoredRecord } from '../store.ts'
import type { Library } from './library.ts'
import { readable } from './readable.ts'

// So that opening costs the same however many there are; what is left is seen the next time.
const limit = 256

/**
 * Removes what was noted for entries that are not there any more: they had gone before it was written, or what would
 * have removed it was refused.
 */
export const sweep = async (store: JobStore, find: Library['find']): Promise<void> => {
  const given = await store.listNotes('given', { limit })
  const dedupe = await store.listNotes('dedupe', { limit })
  const owned = [
    ...given.map(({ key }) => ({ key, entryId: key[2] })),
    ...(await Promise.all(dedupe.map(owner))).flat(),
  ]
  const isThere = await Promise.all(owned.map(({ entryId }) => find(entryId)))
  const orphans = owned.filter((_, index) => !isThere[index])
  if (orphans.length) await store.commit(orphans.map(({ key }) => ({ _tag: 'Remove', key })))
}

const owner = ({ key, value }: StoredRecord<NoteKey>) =>
  readable(async () => (value ? [{ key, entryId: decodeEntryId(value) }] : []), [])
