import { decodeUtf8, encodeUtf8 } from '../../internal/utf8.ts'
import { formatVersion } from '../content.ts'
import { notes } from '../encode-changes.ts'
import { type JobStore, keyNote, type Write } from '../store.ts'
import { storeError } from '../store-error.ts'
import { isThere, readable } from './readable.ts'

/** Reads a store of an older format, and gives the writes that make it one of the present format. */
export type Migration = (store: JobStore) => Promise<readonly Write[]>

/** The format that is written, and how stores of older ones come to it, by their versions. */
export interface Format {
  readonly version: number
  readonly migrations: Readonly<Record<number, Migration>>
}

/** The present format; there was none before it. */
const present: Format = { version: formatVersion, migrations: {} }

/**
 * Looks whether a store can be worked with, and writes nothing.
 *
 * One whose mark cannot be read is taken for one of the present format: what is not will not be readable either.
 * @returns the version that it has, if any
 * @throws StoreError with the reason `newer-format`, `older-format`, or `wrong-key` where it is encrypted and this is not.
 */
export const checkFormat = async (
  store: JobStore,
  { version, migrations }: Format = present,
): Promise<number | undefined> => {
  if (!store.isEncrypted && (await isThere(store, keyNote))) throw storeError('wrong-key', 'it is encrypted')
  const found = await versionOf(store)
  if (found === undefined || found === version) return found
  if (found > version) throw storeError('newer-format', `it has format ${found}, and this is ${version}`)
  if (!migrations[found]) throw storeError('older-format', `it has format ${found}, and this is ${version}`)
  return found
}

/**
 * Sees to it that a store has the present format: a new store is marked, and an older one is migrated, in one batch.
 *
 * @throws StoreError as `checkFormat` does, and the store is left as it was.
 */
export const ensureFormat = async (store: JobStore, format: Format = present): Promise<void> => {
  const { version, migrations } = format
  const found = await checkFormat(store, format)
  if (found === version) return
  const writes = found === undefined ? [] : ((await migrations[found]?.(store)) ?? [])
  await store.commit([...writes, { _tag: 'Put', key: notes.format, value: encodeUtf8(`${version}`) }])
}

const versionOf = async (store: JobStore): Promise<number | undefined> => {
  const bytes = await readable(() => store.get(notes.format), undefined)
  const version = bytes && Number(decodeUtf8(bytes))
  return Number.isInteger(version) ? version : undefined
}
