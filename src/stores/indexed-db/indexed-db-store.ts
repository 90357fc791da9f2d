import { isSameBytes } from '../../internal/bytes.ts'
import { refuse, requireNonEmpty, requireWithin } from '../../internal/invalid-parameter.ts'
import { requireOptions } from '../../internal/require-options.ts'
import type { Found, Records } from '../../queue/records.ts'
import type { Fence, JobStore, Page, Position, StoredRecord, StoreKey, Write } from '../../queue/store.ts'
import { fencedError, isStoreError, storeError } from '../../queue/store-error.ts'
import { answered, completed, keyOf, objectStores, openDatabase } from './database.ts'
import { createLog, type Log } from './log.ts'
import { merge } from './merge.ts'

/** How an IndexedDB is used. */
export interface IndexedDbStoreOptions {
  /**
   * `relaxed`, unless given: a write is acknowledged when it survives the tab and the browser; `strict`: when it survives a
   * loss of power too, which takes browsers much longer.
   */
  readonly durability?: 'relaxed' | 'strict'
  /**
   * How many bytes written last are kept in a log, and in memory, before they go into records of their own: 12,000,000
   * unless given. They are read when the store is opened.
   */
  readonly logBytes?: number
}

/**
 * Makes a store of an IndexedDB of its own: many times as fast as one through browser-level, and its writes check in
 * their own transaction that no other tab has taken over.
 *
 * @param name - tells it from other queues of the origin
 * @throws InvalidParameterError on an empty name, or naming the option that is wrong.
 */
export const indexedDbStore = (name: string, options: IndexedDbStoreOptions = {}): JobStore => {
  requireNonEmpty('name', name)
  requireOptions(options)
  const { durability = 'relaxed', logBytes = 12_000_000 } = options
  if (durability !== 'relaxed' && durability !== 'strict')
    refuse('durability', 'relaxed or strict', durability)
  requireWithin('logBytes', logBytes, 0)
  const underWay = new Set<Promise<void>>()
  let opened: { readonly database: IDBDatabase; readonly log: Log } | undefined
  const begin = (mode: IDBTransactionMode) => {
    if (!opened) throw storeError('closed', 'it is not open')
    const { database, log } = opened
    return { log, transaction: database.transaction(Object.values(objectStores), mode, { durability }) }
  }
  const list = <Key extends StoreKey>(
    start: readonly string[],
    page: Page<Position<Key>>,
    recentOf: (recent: Records<Write>, page: Page<Position<Key>>) => readonly Found<Key, Write>[],
  ) =>
    attempt(async () => {
      const { log, transaction } = begin('readonly')
      const recent = await log.catchUp(transaction)
      const stored = async ({ after, limit }: Page<Position<Key>>) =>
        log.isFolded() ? listStored<Key>(transaction, behind(start, after), limit) : []
      return merge(stored, (part) => recentOf(recent, part), page)
    })
  return {
    isEncrypted: false,
    name,
    open: () =>
      attempt(async () => {
        const lost = () => {
          opened = undefined
        }
        opened ??= { database: await openDatabase(name, lost), log: createLog(logBytes) }
      }),
    get: (key) =>
      attempt(async () => {
        const { log, transaction } = begin('readonly')
        return read(transaction, await log.catchUp(transaction), key)
      }),
    listEntries: (laneId, page) =>
      list(['entry', laneId], page, (recent, part) => recent.listEntries(laneId, part)),
    listLanes: (page) => list(['lane'], page, (recent, part) => recent.listLanes(part)),
    listNotes: (topic, page) => list(['note', topic], page, (recent, part) => recent.listNotes(topic, part)),
    commit: (writes, fence) => {
      const done = attempt(() => commit(begin('readwrite'), writes, fence))
      underWay.add(done)
      const forget = () => underWay.delete(done)
      done.then(forget, forget)
      return done
    },
    // Transactions that have begun are ended by the platform.
    close: async () => {
      opened?.database.close()
      opened = undefined
      await Promise.allSettled(underWay)
    },
  }
}

interface Begun {
  readonly log: Log
  readonly transaction: IDBTransaction
}

const commit = async (
  { log, transaction }: Begun,
  writes: readonly Write[],
  fence: Fence | undefined,
): Promise<void> => {
  let reason: unknown
  const done = completed(transaction, () => reason)
  const prepare = async () => {
    // Before anything is added, so that it learns of nothing that is refused then.
    const recent = await log.catchUp(transaction)
    const isFenced = fence && !isSameBytes(await read(transaction, recent, fence.key), fence.value)
    if (isFenced) throw fencedError()
    return log.isFull() ? log.fold(transaction, writes) : log.add(transaction, writes)
  }
  const prepared = prepare().catch((error: unknown) => {
    reason = error
    abort(transaction)
  })
  await done
  const taken = await prepared
  taken?.()
}

// It may have failed by itself.
const abort = (transaction: IDBTransaction): void => {
  try {
    transaction.abort()
  } catch {}
}

const read = async (
  transaction: IDBTransaction,
  recent: Records<Write>,
  key: StoreKey,
): Promise<Uint8Array | undefined> => {
  const write = recent.get(key)
  if (write) return write._tag === 'Put' ? write.value : undefined
  return answered<Uint8Array | undefined>(transaction.objectStore(objectStores.records).get(keyOf(key)))
}

const listStored = async <Key extends StoreKey>(
  transaction: IDBTransaction,
  range: IDBKeyRange,
  limit: number,
): Promise<readonly StoredRecord<Key>[]> => {
  const records = transaction.objectStore(objectStores.records)
  const [keys, values] = await Promise.all([
    answered(records.getAllKeys(range, limit)),
    answered<Uint8Array[]>(records.getAll(range, limit)),
  ])
  return values.map((value, index) => ({ key: keys[index] as unknown as Key, value }))
}

// An array is behind all numbers and texts.
const behind = (start: readonly string[], after: string | number | undefined): IDBKeyRange =>
  IDBKeyRange.bound(after === undefined ? start : [...start, after], [...start, []], true, true)

const attempt = async <Value>(work: () => Promise<Value>): Promise<Value> => {
  try {
    return await work()
  } catch (error) {
    if (isStoreError(error)) throw error
    const { name = 'an error' } = (error ?? {}) as { readonly name?: string }
    if (name === 'QuotaExceededError') throw storeError('full', 'there is no room for more')
    // The database was closed between two steps.
    if (name === 'InvalidStateError') throw storeError('closed', 'it is not open')
    throw storeError('failed', `it failed with ${name}`)
  }
}
