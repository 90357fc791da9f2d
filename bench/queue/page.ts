// What the page measures: jobs through a queue over IndexedDB, and through a list with a transaction for each change.
import { BrowserLevel } from 'browser-level'
import { createJobQueue, type JobStore } from 'matrix-jobs/queue'
import { abstractLevelStore } from 'matrix-jobs/stores/abstract-level'
import { indexedDbStore } from 'matrix-jobs/stores/indexed-db'
import { answering, messages } from './jobs.ts'

const through = async (store: JobStore, count: number): Promise<number> => {
  const jobs = messages(count, 100)
  const queue = createJobQueue({ executor: answering(), store })
  await queue.pause()
  const startedAt = performance.now()
  await Promise.all(jobs.map((job) => queue.enqueue(job)))
  await queue.resume()
  await queue.drained()
  const ms = performance.now() - startedAt
  await queue.close()
  return (count / ms) * 1_000
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

const oneByOne = async (count: number): Promise<number> => {
  const jobs = messages(count, 100)
  const opening = indexedDB.open('one by one', 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore('jobs')
  const database = await done<IDBDatabase>(opening)
  const change = (make: (store: IDBObjectStore) => void): Promise<void> => {
    const transaction = database.transaction('jobs', 'readwrite')
    make(transaction.objectStore('jobs'))
    return committed(transaction)
  }
  const executor = answering()
  const startedAt = performance.now()
  for (const [n, job] of jobs.entries()) await change((store) => store.put(job, n))
  for (const [n, job] of jobs.entries()) {
    await done(database.transaction('jobs').objectStore('jobs').get(n))
    await executor.execute(job)()
    await change((store) => store.delete(n))
  }
  const ms = performance.now() - startedAt
  database.close()
  return (count / ms) * 1_000
}

const throughIndexedDb = (count: number) => through(indexedDbStore('queue'), count)
const throughLevel = (count: number) => through(abstractLevelStore(new BrowserLevel('queue')), count)

Object.assign(globalThis, { throughIndexedDb, throughLevel, oneByOne })
