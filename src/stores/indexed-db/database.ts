import type { StoreKey } from '../../queue/store.ts'

/** The object stores of a database: what each batch wrote, in order, and records by key into which that goes in time. */
export const objectStores = { log: 'log', records: 'records' } as const

/** Where it is kept which batch is the first that has not gone into the records; nowhere, if there are no records. */
export const foldedKey: IDBValidKey = ['folded']

/** Gives the key of a record in the database. */
export const keyOf = (key: StoreKey): IDBValidKey => [...key]

/**
 * Opens a database, and makes what is not there yet.
 *
 * @param lost - it was deleted, or the browser has taken it away
 */
export const openDatabase = (name: string, lost: () => void): Promise<IDBDatabase> => {
  const request = indexedDB.open(`matrix-jobs ${name}`, 2)
  request.onupgradeneeded = ({ oldVersion }) => {
    const { result, transaction } = request
    if (oldVersion === 0) result.createObjectStore(objectStores.records)
    else transaction?.objectStore(objectStores.records).put(1, foldedKey)
    result.createObjectStore(objectStores.log, { keyPath: 'number', autoIncrement: true })
  }
  return answered(request).then((database) => {
    database.onclose = lost
    database.onversionchange = () => {
      database.close()
      lost()
    }
    return database
  })
}

/** Waits for what is asked of a database. */
export const answered = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

/** Waits for a transaction. @param reason - gives what it was aborted for, if it did not fail by itself */
export const completed = (transaction: IDBTransaction, reason: () => unknown): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error ?? reason())
  })
