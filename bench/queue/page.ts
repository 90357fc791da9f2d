// What the page measures: jobs through a queue over IndexedDB, and through lists without one.
import { BrowserLevel } from 'browser-level'
import { createJobQueue, type JobStore } from 'matrix-jobs/queue'
import { abstractLevelStore } from 'matrix-jobs/stores/abstract-level'
import { indexedDbStore } from 'matrix-jobs/stores/indexed-db'
import { answering, messages } from './jobs.ts'

/** Gives how many milliseconds jobs took. */
type Measure = (count: number) => Promise<number>

const timed = async (work: () => Promise<void>): Promise<number> => {
  const startedAt = performance.now()
  await work()
  return performance.now() - startedAt
}

const through =
  (open: (name: string) => JobStore): Measure =>
  async (count) => {
    const jobs = messages(count, 100)
    const queue = createJobQueue({ executor: answering(), store: open(crypto.randomUUID()) })
    await queue.pause()
    const ms = await timed(async () => {
      await Promise.all(jobs.map((job) => queue.enqueue(job)))
      await queue.resume()
      await queue.drained()
    })
    await queue.close()
    return ms
  }

const done = <Value>(request: IDBRequest<Value> | IDBOpenDBRequest): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as Value)
    request.onerror = () => reject(request.error)
  })

const committed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
  })

const openDatabase = (): Promise<IDBDatabase> => {
  const opening = indexedDB.open(crypto.randomUUID(), 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore('jobs')
  return done<IDBDatabase>(opening)
}

const change = (database: IDBDatabase, make: (store: IDBObjectStore) => void): Promise<void> => {
  const transaction = database.transaction('jobs', 'readwrite')
  make(transaction.objectStore('jobs'))
  return committed(transaction)
}

/** A list with a transaction for each change. */
const oneByOne: Measure = async (count) => {
  const jobs = messages(count, 100)
  const database = await openDatabase()
  const executor = answering()
  const ms = await timed(async () => {
    for (const [n, job] of jobs.entries()) await change(database, (store) => store.put(job, n))
    for (const [n, job] of jobs.entries()) {
      await done(database.transaction('jobs').objectStore('jobs').get(n))
      await executor.execute(job)()
      await change(database, (store) => store.delete(n))
    }
  })
  database.close()
  return ms
}

/** The least that a record for each entry takes: all put in one transaction, and all deleted in another. */
const floor: Measure = async (count) => {
  const jobs = messages(count, 100)
  const database = await openDatabase()
  const ms = await timed(async () => {
    await change(database, (store) => {
      for (const [n, job] of jobs.entries()) store.put(job, n)
    })
    await change(database, (store) => {
      for (const n of jobs.keys()) store.delete(n)
    })
  })
  database.close()
  return ms
}

Object.assign(globalThis, {
  measures: {
    indexedDbStore: through(indexedDbStore),
    browserLevel: through((name) => abstractLevelStore(new BrowserLevel(name))),
    oneByOne,
    floor,
  },
})
