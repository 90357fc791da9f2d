import { isSameBytes } from '../../internal/bytes.ts'
import { requireNonEmpty } from '../../internal/invalid-parameter.ts'
import type { Fence, JobStore, Page, StoredRecord, StoreKey, Write } from '../../queue/store.ts'
import { fencedError, isStoreError, storeError } from '../../queue/store-error.ts'

/** How an IndexedDB is used. */
export interface IndexedDbStoreOptions {
  /**
   * `relaxed`, unless given: a write is acknowledged when it survives the tab and the browser; `strict`: when it survives a
   * loss of power too, which takes browsers much longer.
   */
  readonly durability?: 'relaxed' | 'strict'
}

const records = 'records'

/**
 * Makes a store of an IndexedDB of its own: several times as fast as one through browser-level, and its writes check in
 * their own transaction that no other tab has taken over.
 *
 * @param name - tells it from other queues of the origin
 * @throws InvalidParameterError on an empty name.
 */
export const indexedDbStore = (name: string, options: IndexedDbStoreOptions = {}): JobStore => {
  requireNonEmpty('name', name)
  const { durability = 'relaxed' } = options
  let database: IDBDatabase | undefined
  const begin = (mode: IDBTransactionMode): IDBTransaction => {
    if (!database) throw storeError('closed', 'it is not open')
    return database.transaction(records, mode, { durability })
  }
  const list = async <Key extends StoreKey>(range: IDBKeyRange, limit: number) => {
    const store = begin('readonly').objectStore(records)
    // Both are of one transaction, so that they belong together.
    const [keys, values] = await Promise.all([
      answered(store.getAllKeys(range, limit)),
      answered<Uint8Array[]>(store.getAll(range, limit)),
    ])
    return values.map((value, index): StoredRecord<Key> => ({ key: keys[index] as unknown as Key, value }))
  }
  return {
    isEncrypted: false,
    name,
    open: () =>
      attempt(async () => {
        database ??= await opened(name, () => {
          database = undefined
        })
      }),
    get: (key) =>
      attempt(() => answered<Uint8Array | undefined>(begin('readonly').objectStore(records).get(keyOf(key)))),
    listEntries: (laneId, { after = -1, limit }) =>
      attempt(() => list(behind(['entry', laneId], after), limit)),
    listLanes: (page) => attempt(() => list(named(['lane'], page), page.limit)),
    listNotes: (topic, page) => attempt(() => list(named(['note', topic], page), page.limit)),
    commit: (writes, fence) => attempt(() => written(begin('readwrite'), writes, fence)),
    // Transactions that have begun are ended by the platform.
    close: async () => {
      database?.close()
      database = undefined
    },
  }
}

const opened = (name: string, lost: () => void): Promise<IDBDatabase> => {
  const request = indexedDB.open(`matrix-jobs ${name}`, 1)
  request.onupgradeneeded = () => request.result.createObjectStore(records)
  return answered(request).then((database) => {
    // It was deleted by hand, or the browser has taken it away.
    database.onclose = lost
    database.onversionchange = () => {
      database.close()
      lost()
    }
    return database
  })
}

const written = (transaction: IDBTransaction, writes: readonly Write[], fence?: Fence): Promise<void> =>
  new Promise((resolve, reject) => {
    let isFenced = false
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(isFenced ? fencedError() : transaction.error)
    const store = transaction.objectStore(records)
    // All are asked for at once: to wait for each would take most of the time.
    const write = () => {
      for (const one of writes) {
        if (one._tag === 'Put') store.put(one.value, keyOf(one.key))
        else store.delete(keyOf(one.key))
      }
    }
    if (!fence) return write()
    const request = store.get(keyOf(fence.key))
    request.onsuccess = () => {
      isFenced = !isSameBytes(request.result, fence.value)
      if (isFenced) transaction.abort()
      else write()
    }
  })

const answered = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

const keyOf = (key: StoreKey): IDBValidKey => [...key]

// An array is behind all numbers and texts.
const behind = (start: readonly string[], after: string | number): IDBKeyRange =>
  IDBKeyRange.bound([...start, after], [...start, []], true, true)

const named = (start: readonly string[], { after }: Page<string>): IDBKeyRange =>
  after === undefined ? IDBKeyRange.bound(start, [...start, []], true, true) : behind(start, after)

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
