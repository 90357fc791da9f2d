import { isSameBytes } from '../internal/bytes.ts'
import { createRecords } from './records.ts'
import type { Fence, JobStore } from './store.ts'
import { fencedError, storeError } from './store-error.ts'

/**
 * Makes a store in memory: for tests, and where a queue need not survive the process.
 *
 * What it holds is still there when it is closed and opened again, as for a queue that is started anew.
 */
export const memoryStore = (): JobStore => {
  const records = createRecords<Uint8Array>()
  let isOpen = false
  let last: Promise<void> = Promise.resolve()

  const requireOpen = () => {
    if (!isOpen) throw storeError('closed', 'it is not open')
    return records
  }
  const requireFence = ({ key, value }: Fence) => {
    if (!isSameBytes(records.get(key), value)) throw fencedError()
  }
  return {
    isEncrypted: false,
    open: async () => {
      isOpen = true
    },
    get: async (key) => requireOpen().get(key),
    listEntries: async (laneId, page) => requireOpen().listEntries(laneId, page),
    listLanes: async (page) => requireOpen().listLanes(page),
    listNotes: async (topic, page) => requireOpen().listNotes(topic, page),
    commit: (writes, fence) => {
      const turn = last.then(() => {
        requireOpen()
        if (fence) requireFence(fence)
        for (const write of writes) records.set(write.key, write._tag === 'Put' ? write.value : undefined)
      })
      last = turn.catch(() => undefined)
      return turn
    },
    close: async () => {
      await last
      isOpen = false
    },
  }
}
