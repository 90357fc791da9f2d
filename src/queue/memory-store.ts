import { isSameBytes } from '../internal/bytes.ts'
import { createSortedEntries, type SortedEntries } from './sorted-entries.ts'
import type { Fence, JobStore, NoteKey, Page, StoreKey, Write } from './store.ts'
import { fencedError, storeError } from './store-error.ts'

/**
 * Makes a store in memory: for tests, and where a queue need not survive the process.
 *
 * What it holds is still there when it is closed and opened again, as for a queue that is started anew.
 */
export const memoryStore = (): JobStore => {
  const entries = new Map<string, SortedEntries>()
  const lanes = new Map<string, Uint8Array>()
  const notes = new Map<string, Map<string, Uint8Array>>()
  let isOpen = false
  let last: Promise<void> = Promise.resolve()

  const topicOf = (topic: string) => {
    const map = notes.get(topic) ?? new Map<string, Uint8Array>()
    notes.set(topic, map)
    return map
  }
  const apply = (write: Write) => {
    const { key } = write
    const value = write._tag === 'Put' ? write.value : undefined
    if (key[0] === 'entry') {
      const sorted = entries.get(key[1]) ?? createSortedEntries()
      sorted.set(key[2], value)
      if (sorted.size() === 0) entries.delete(key[1])
      else entries.set(key[1], sorted)
    } else {
      const map = key[0] === 'lane' ? lanes : topicOf(key[1])
      const name = key[0] === 'lane' ? key[1] : key[2]
      if (value) map.set(name, value)
      else map.delete(name)
    }
  }
  const read = (key: StoreKey): Uint8Array | undefined => {
    if (key[0] === 'entry') return entries.get(key[1])?.get(key[2])
    return key[0] === 'lane' ? lanes.get(key[1]) : notes.get(key[1])?.get(key[2])
  }
  const requireOpen = () => {
    if (!isOpen) throw storeError('closed', 'it is not open')
  }
  const requireFence = ({ key, value }: Fence) => {
    if (!isSameBytes(read(key), value)) throw fencedError()
  }
  return {
    isEncrypted: false,
    open: async () => {
      isOpen = true
    },
    get: async (key) => {
      requireOpen()
      return read(key)
    },
    listEntries: async (laneId, { after = -1, limit }) => {
      requireOpen()
      const found = entries.get(laneId)?.list(after, limit) ?? []
      return found.map(({ seq, value }) => ({ key: ['entry', laneId, seq], value }))
    },
    listLanes: async (page) => {
      requireOpen()
      return listMap(lanes, page).map(([laneId, value]) => ({ key: ['lane', laneId], value }))
    },
    listNotes: async (topic, page) => {
      requireOpen()
      const key = (name: string): NoteKey => ['note', topic, name]
      return listMap(notes.get(topic) ?? new Map(), page).map(([name, value]) => ({ key: key(name), value }))
    },
    commit: (writes, fence) => {
      const turn = last.then(() => {
        requireOpen()
        if (fence) requireFence(fence)
        writes.forEach(apply)
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

const listMap = (map: ReadonlyMap<string, Uint8Array>, { after, limit }: Page<string>) =>
  [...map]
    .filter(([name]) => after === undefined || name > after)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, limit)
