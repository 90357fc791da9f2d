import type { JobStore, LaneKey, NoteKey, Page, StoredRecord, StoreKey } from '../../queue/store.ts'
import { isStoreError } from '../../queue/store-error.ts'
import type { Cipher } from './cipher.ts'
import { isKeyNote } from './data-key.ts'
import { isFence } from './fence.ts'

/** Is told of a lane or a note that cannot be read, not even its name; the key is that of the store below. */
export type Unreadable = (key: LaneKey | NoteKey) => void

/** Lists lanes and notes by the names that they were given, in the order of those that they have in the store below. */
export const listing = (
  store: JobStore,
  cipher: () => Cipher,
  unreadable: Unreadable,
): Pick<JobStore, 'listLanes' | 'listNotes'> => ({
  listLanes: async ({ after, limit }) => {
    const { hideName } = cipher()
    const start = after === undefined ? after : await hideName('lane', after)
    const list = (page: Page<string>) => store.listLanes(page)
    return filled(limit, start, list, (record) => openLane(store, cipher(), record), unreadable)
  },
  listNotes: async (topic, { after, limit }) => {
    const { hideName } = cipher()
    if (isFence(['note', topic, ''])) return store.listNotes(topic, { after, limit })
    const start = after === undefined ? after : await hideName(topic, after)
    const list = (page: Page<string>) => store.listNotes(topic, page)
    return filled(limit, start, list, (record) => openAs<NoteKey>(cipher(), record), unreadable)
  },
})

// What cannot be read has no name and is left out, and the page is filled with what is behind it.
const filled = async <Key extends LaneKey | NoteKey>(
  limit: number,
  start: string | undefined,
  list: (page: Page<string>) => Promise<readonly StoredRecord<Key>[]>,
  open: (record: StoredRecord<Key>) => Promise<StoredRecord<Key> | undefined>,
  unreadable: Unreadable,
): Promise<readonly StoredRecord<Key>[]> => {
  const found: StoredRecord<Key>[] = []
  for (let after = start; ; ) {
    const wanted = limit - found.length
    const records = await list({ after, limit: wanted })
    // In the order of the list, whichever is decrypted first.
    for (const [index, opened] of (await Promise.all(records.map(open))).entries()) {
      const stored = records[index]
      if (opened) found.push(opened)
      else if (stored && !isKeyNote(stored.key)) unreadable(stored.key)
    }
    if (records.length < wanted || found.length >= limit) return found
    after = records.at(-1)?.key.at(-1)
  }
}

/** Decrypts a record under the key that it was written with; undefined where it cannot be read. */
export const openAs = async <Key extends StoreKey>(
  { open }: Cipher,
  { key: stored, value }: StoredRecord<Key>,
): Promise<StoredRecord<Key> | undefined> => {
  if (!value) return undefined
  try {
    const opened = await open(stored, value)
    return { key: opened.key as Key, value: opened.value }
  } catch (error) {
    if (isStoreError(error, 'damaged')) return undefined
    throw error
  }
}

const pageSize = 100

// The id of a lane whose record cannot be read is also in its entries.
const openLane = async (
  store: JobStore,
  cipher: Cipher,
  record: StoredRecord<LaneKey>,
): Promise<StoredRecord<LaneKey> | undefined> => {
  const lane = await openAs<LaneKey>(cipher, record)
  if (lane) return lane
  for (let after: number | undefined; ; ) {
    const entries = await store.listEntries(record.key[1], { after, limit: pageSize })
    for (const entry of entries) {
      const found = await openAs(cipher, entry)
      if (found) return { key: ['lane', found.key[1]], value: undefined }
    }
    if (entries.length < pageSize) return undefined
    after = entries.at(-1)?.key[2]
  }
}
