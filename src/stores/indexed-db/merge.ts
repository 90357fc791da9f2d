import type { Found } from '../../queue/records.ts'
import {
  type Page,
  type Position,
  positionOf,
  type StoredRecord,
  type StoreKey,
  type Write,
} from '../../queue/store.ts'

/** Lists records, page by page, with what was written since in their place. */
export const merge = async <Key extends StoreKey>(
  records: (page: Page<Position<Key>>) => Promise<readonly StoredRecord<Key>[]>,
  recent: (page: Page<Position<Key>>) => readonly Found<Key, Write>[],
  { after, limit }: Page<Position<Key>>,
): Promise<readonly StoredRecord<Key>[]> => {
  const found: StoredRecord<Key>[] = []
  for (let from = after; ; ) {
    const page = { after: from, limit }
    const lists = [await records(page), recent(page)] as const
    // A list that is cut off says nothing of what is behind its end.
    const ends = lists.flatMap((list) => (list.length < limit ? [] : positionOf(list.at(-1)?.key as Key)))
    const end = ends.sort(inOrder)[0]
    found.push(...over(...lists).filter(({ key }) => end === undefined || positionOf(key) <= end))
    if (end === undefined || found.length >= limit) return found.slice(0, limit)
    from = end
  }
}

const over = <Key extends StoreKey>(
  records: readonly StoredRecord<Key>[],
  recent: readonly Found<Key, Write>[],
): readonly StoredRecord<Key>[] => {
  const merged = new Map(records.map((record) => [positionOf(record.key), record]))
  for (const { key, value: write } of recent) {
    if (write._tag === 'Put') merged.set(positionOf(key), { key, value: write.value })
    else merged.delete(positionOf(key))
  }
  return [...merged].sort(([a], [b]) => inOrder(a, b)).map(([, record]) => record)
}

const inOrder = (a: number | string, b: number | string): number => (a < b ? -1 : 1)
