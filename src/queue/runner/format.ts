import { decodeUtf8, encodeUtf8 } from '../../internal/utf8.ts'
import { formatVersion } from '../content.ts'
import { notes } from '../encode-changes.ts'
import type { JobStore, Write } from '../store.ts'
import { storeError } from '../store-error.ts'
import { readable } from './readable.ts'

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
 * Sees to it that a store has the present format: a new store is marked, and an older one is migrated, in one batch.
 *
 * One whose mark cannot be read is taken for one of the present format: what is not will not be readable either.
 * @throws StoreError with the reason `newer-format` or `older-format`, and the store is left as it was.
 */
export const ensureFormat = async (
  store: JobStore,
  { version, migrations }: Format = present,
): Promise<void> => {
  const found = await versionOf(store)
  if (found === version) return
  if (found !== undefined && found > version)
    throw storeError('newer-format', `it has format ${found}, and this is ${version}`)
  const writes = found === undefined ? [] : await migrations[found]?.(store)
  if (!writes) throw storeError('older-format', `it has format ${found}, and this is ${version}`)
  await store.commit([...writes, { _tag: 'Put', key: notes.format, value: encodeUtf8(`${version}`) }])
}

const versionOf = async (store: JobStore): Promise<number | undefined> => {
  const bytes = await readable(() => store.get(notes.format), undefined)
  const version = bytes && Number(decodeUtf8(bytes))
  return Number.isInteger(version) ? version : undefined
}
