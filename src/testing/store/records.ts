import { decodeUtf8, encodeUtf8 } from '../../internal/utf8.ts'
import type { JobStore, StoredRecord, StoreKey, Write } from '../../queue/store.ts'

/** A change that puts a text. */
export const put = (key: StoreKey, text: string): Write => ({ _tag: 'Put', key, value: encodeUtf8(text) })

/** A change that removes a record. */
export const remove = (key: StoreKey): Write => ({ _tag: 'Remove', key })

/** The text of a record; undefined if there is none. */
export const textOf = async (store: JobStore, key: StoreKey): Promise<string | undefined> => {
  const bytes = await store.get(key)
  return bytes && decodeUtf8(bytes)
}

/** The last parts of records' keys, with their texts. */
export const shown = (records: readonly StoredRecord<StoreKey>[]): readonly (readonly [unknown, unknown])[] =>
  records.map(({ key, value }) => [key.at(-1), value && decodeUtf8(value)])

/** Numbers from 0 up to one. */
export const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index)

/** Names that are prefixes of one another, hold what separates keys, or are no good Unicode. */
export const oddNames: readonly string[] = [
  '',
  'a',
  'aa',
  'a\0',
  '\0',
  'a\u0001',
  '"',
  '\\',
  'é',
  'e\u0301',
  '日本',
  '😀',
  '\ud800',
  '\udfff',
  'A',
  '!room:example.org',
]

/** A name longer than any that there is. */
export const longName = 'x'.repeat(10_000)
