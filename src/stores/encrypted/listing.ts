import type { JobStore, LaneKey, NoteKey, Page, StoredRecord, StoreKey } from '../../queue/store.ts'
import type { Cipher } from './cipher.ts'

/** Lists lanes and notes by the names that they were given. */
export const listing = (
  store: JobStore,
  cipher: () => Cipher,
): Pick<JobStore, 'listLanes' | 'listNotes'> => ({
  listLanes: ({ after, limit }) =>
    filled(
      limit,
      after === undefined ? undefined : cipher().hideName('lane', after),
      (page) => store.listLanes(page),
      (record) => openLane(store, cipher(), record),
    ),
  listNotes: (topic, { after, limit }) =>
    filled(
      limit,
      after === undefined ? undefined : cipher().hideName(topic, after),
      (page) => store.listNotes(topic, page),
      ({ key, value }) => openAs<NoteKey>(cipher(), key, value),
    ),
})

// What cannot be read has no name and is left out, and the page is filled with what is behind it.
const filled = async <Key extends LaneKey | NoteKey>(
  limit: number,
  hiddenAfter: Promise<string> | undefined,
  list: (page: Page<string>) => Promise<readonly StoredRecord<Key>[]>,
  open: (record: StoredRecord<Key>) => Promise<StoredRecord<Key> | undefined>,
): Promise<readonly StoredRecord<Key>[]> => {
  const found: StoredRecord<Key>[] = []
  let after = await hiddenAfter
  for (;;) {
    const wanted = limit - found.length
    const records = await list({ after, limit: wanted })
    for (const record of await Promise.all(records.map(open))) if (record) found.push(record)
    if (records.length < wanted || found.length >= limit) return found
    after = records.at(-1)?.key.at(-1) as string | undefined
  }
}

const openAs = async <Key extends StoreKey>(
  { open }: Cipher,
  stored: Key,
  value: Uint8Array | undefined,
): Promise<StoredRecord<Key> | undefined> => {
  const opened = value && (await open(stored, value).catch(() => undefined))
  return opened && { key: opened.key as Key, value: opened.value }
}

const recoveryLimit = 100

// The id of a lane whose record cannot be read is also in its entries.
const openLane = async (
  store: JobStore,
  cipher: Cipher,
  { key, value }: StoredRecord<LaneKey>,
): Promise<StoredRecord<LaneKey> | undefined> => {
  const lane = await openAs<LaneKey>(cipher, key, value)
  if (lane) return lane
  const entries = await store.listEntries(key[1], { limit: recoveryLimit })
  for (const entry of entries) {
    const found = await openAs(cipher, entry.key, entry.value)
    if (found) return { key: ['lane', found.key[1]], value: undefined }
  }
  return undefined
}
