import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ClassicLevel } from 'classic-level'
import { MemoryLevel } from 'memory-level'
import { memoryStore } from '../../src/queue/memory-store.ts'
import type { JobStore } from '../../src/queue/store.ts'
import { abstractLevelStore } from '../../src/stores/abstract-level/abstract-level-store.ts'
import { encrypted } from '../../src/stores/encrypted/encrypted.ts'
import type { StoreOnTrial } from '../../src/testing/store/conformance.ts'

const bytes = { keyEncoding: 'view', valueEncoding: 'view' } as const

/** A key that is no secret. */
export const testKey = new Uint8Array(32).fill(7)

const trialOf = async (
  make: () => JobStore,
  destroy: () => void = () => undefined,
): Promise<StoreOnTrial> => {
  const store = make()
  await store.open()
  const reopen = async () => {
    await store.close()
    const again = make()
    await again.open()
    return again
  }
  return { store, reopen, destroy: async () => destroy() }
}

const inFolder = (wrap: (store: JobStore) => JobStore) => () => {
  const folder = mkdtempSync(join(tmpdir(), 'matrix-jobs-'))
  const make = () =>
    wrap(abstractLevelStore(new ClassicLevel<Uint8Array, Uint8Array>(folder, bytes), { sync: false }))
  return trialOf(make, () => rmSync(folder, { recursive: true, force: true }))
}

const same = (store: JobStore): JobStore => store
const inMemory = (wrap: (store: JobStore) => JobStore) => () => {
  const store = memoryStore()
  return trialOf(() => wrap(store))
}

/** Every store of this library, each new. */
export const trials: Readonly<Record<string, () => Promise<StoreOnTrial>>> = {
  memoryStore: inMemory(same),
  'abstractLevelStore over memory-level': async () => {
    const { reopen: _, ...trial } = await trialOf(() =>
      abstractLevelStore(new MemoryLevel<Uint8Array, Uint8Array>(bytes)),
    )
    return trial
  },
  'abstractLevelStore over classic-level': inFolder(same),
  'encrypted over memoryStore': inMemory((store) => encrypted(store, testKey)),
  'encrypted over classic-level': inFolder((store) => encrypted(store, testKey)),
}
