import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ClassicLevel } from 'classic-level'
import { MemoryLevel } from 'memory-level'
import { memoryStore } from '../../src/queue/memory-store.ts'
import type { JobStore } from '../../src/queue/store.ts'
import { abstractLevelStore } from '../../src/stores/abstract-level/abstract-level-store.ts'
import type { Level } from '../../src/stores/abstract-level/level.ts'
import { encrypted } from '../../src/stores/encrypted/encrypted.ts'
import type { StoreOnTrial } from '../../src/testing/store/conformance.ts'
import { crashingStore } from '../../src/testing/store/crashing-store.ts'

const bytes = { keyEncoding: 'view', valueEncoding: 'view' } as const

/** A key that is no secret. */
export const testKey = new Uint8Array(32).fill(7)

const trialOf = async (
  make: () => JobStore,
  more: Pick<StoreOnTrial, 'destroy' | 'recordsRead'> = {},
): Promise<StoreOnTrial> => {
  const store = make()
  await store.open()
  let current = store
  const reopen = async () => {
    await current.close()
    current = make()
    await current.open()
    return current
  }
  return { store, reopen, ...more }
}

/** Counts what is read from a level. */
const counted = (level: Level) => {
  let count = 0
  const counting: Level = {
    open: () => level.open(),
    close: () => level.close(),
    get: (key, options) => level.get(key, options),
    batch: (operations, options) => level.batch(operations, options),
    iterator: (range) => ({
      all: async () => {
        const found = await level.iterator(range).all()
        count += found.length
        return found
      },
    }),
  }
  return { level: counting, recordsRead: () => count }
}

const same = (store: JobStore): JobStore => store
const encryptedStore = (store: JobStore): JobStore => encrypted(store, testKey)

const inFolder = (wrap: (store: JobStore) => JobStore) => () => {
  const folder = mkdtempSync(join(tmpdir(), 'matrix-jobs-'))
  const make = () =>
    wrap(abstractLevelStore(new ClassicLevel<Uint8Array, Uint8Array>(folder, bytes), { sync: false }))
  return trialOf(make, { destroy: async () => rmSync(folder, { recursive: true, force: true }) })
}
const inMemory = (wrap: (store: JobStore) => JobStore) => () => {
  const store = memoryStore()
  return trialOf(() => wrap(store))
}
const inMemoryLevel = (wrap: (store: JobStore) => JobStore) => () => {
  const { level, recordsRead } = counted(new MemoryLevel<Uint8Array, Uint8Array>(bytes))
  const store = abstractLevelStore(level)
  return trialOf(() => wrap(store), { recordsRead })
}

/** Every store of this library, each new. */
export const trials: Readonly<Record<string, () => Promise<StoreOnTrial>>> = {
  memoryStore: inMemory(same),
  'abstractLevelStore over memory-level': inMemoryLevel(same),
  'abstractLevelStore over classic-level': inFolder(same),
  'encrypted over memoryStore': inMemory(encryptedStore),
  'encrypted over memory-level': inMemoryLevel(encryptedStore),
  'encrypted over classic-level': inFolder(encryptedStore),
  crashingStore: async () => {
    const { store, restart } = crashingStore()
    await store.open()
    const reopen = async () => {
      const again = restart()
      await again.open()
      return again
    }
    return { store, reopen }
  },
}
