import { createRecords, type Records } from '../../queue/records.ts'
import type { Write } from '../../queue/store.ts'
import { weightOf } from '../weight.ts'
import { answered, foldedKey, keyOf, objectStores } from './database.ts'
import { type Packed, pack, unpack } from './packed.ts'

/**
 * What was written last: one record for each batch in the database, which takes much less time than one for each key,
 * and by key in memory. When it has grown it goes into the records.
 */
export interface Log {
  /** Learns in a transaction what this or another tab has written since, and gives what is in the log by key. */
  readonly catchUp: (transaction: IDBTransaction) => Promise<Records<Write>>
  /** Adds a batch; what it gives is to be called when the transaction is complete. */
  readonly add: (transaction: IDBTransaction, writes: readonly Write[]) => () => void
  readonly isFull: () => boolean
  /** Tells, when it has caught up, whether anything has gone into the records. */
  readonly isFolded: () => boolean
  /** Puts what is in it, and then a batch, into the records; what it gives is to be called when that is complete. */
  readonly fold: (transaction: IDBTransaction, writes: readonly Write[]) => () => void
}

interface Batch extends Packed {
  readonly number: number
}

/** Makes the log of a database that was opened now. @param maxBytes - what it may weigh before it is full */
export const createLog = (maxBytes: number): Log => {
  let recent = createRecords<Write>()
  let bytes = 0
  let next = 1
  let folded = 0
  const take = (number: number, writes: readonly Write[]) => {
    for (const write of writes) recent.set(write.key, write)
    bytes += weightOf(writes)
    next = number + 1
  }
  const empty = (mark: number) => {
    if (mark === folded) return
    recent = createRecords()
    bytes = 0
    folded = mark
    next = mark
  }
  return {
    catchUp: async (transaction) => {
      const log = transaction.objectStore(objectStores.log)
      const [mark = 0, news] = await Promise.all([
        answered<number | undefined>(transaction.objectStore(objectStores.records).get(foldedKey)),
        answered<Batch[]>(log.getAll(IDBKeyRange.lowerBound(next))),
      ])
      const batches = mark === folded ? news : await answered<Batch[]>(log.getAll())
      empty(mark)
      for (const batch of batches) if (batch.number >= next) take(batch.number, unpack(batch))
      return recent
    },
    add: (transaction, writes) => {
      const request = transaction.objectStore(objectStores.log).add(pack(writes))
      return () => {
        const number = request.result as number
        // Others have written in between: all is read in its order, then.
        if (number === next) take(number, writes)
      }
    },
    isFull: () => bytes > maxBytes,
    isFolded: () => folded > 0,
    fold: (transaction, writes) => {
      const records = transaction.objectStore(objectStores.records)
      for (const write of [...recent.all(), ...writes]) {
        if (write._tag === 'Put') records.put(write.value, keyOf(write.key))
        else records.delete(keyOf(write.key))
      }
      const mark = next
      records.put(mark, foldedKey)
      transaction.objectStore(objectStores.log).clear()
      return () => empty(mark)
    },
  }
}
