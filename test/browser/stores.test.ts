import { BrowserLevel } from 'browser-level'
import { describe, expect, it } from 'vitest'
import type { JobStore } from '../../src/queue/store.ts'
import { abstractLevelStore } from '../../src/stores/abstract-level/abstract-level-store.ts'
import { encrypted } from '../../src/stores/encrypted/encrypted.ts'
import { type StoreOnTrial, storeConformance } from '../../src/testing/store/conformance.ts'
import { put, textOf } from '../../src/testing/store/records.ts'

const key = new Uint8Array(32).fill(7)
let databases = 0

const inIndexedDb = (wrap: (store: JobStore) => JobStore) => async (): Promise<StoreOnTrial> => {
  databases += 1
  const name = `queue ${databases}`
  const make = async () => {
    const level = new BrowserLevel<Uint8Array, Uint8Array>(name, {
      keyEncoding: 'view',
      valueEncoding: 'view',
    })
    const store = wrap(abstractLevelStore(level))
    await store.open()
    return store
  }
  const store = await make()
  return {
    store,
    reopen: async () => {
      await store.close()
      return make()
    },
    destroy: () => BrowserLevel.destroy(name),
  }
}
const trials = {
  'abstractLevelStore over browser-level': inIndexedDb((store) => store),
  'encrypted over browser-level': inIndexedDb((store) => encrypted(store, key)),
}

describe.each(Object.entries(trials))('%s', (_name, create) => {
  it.each(storeConformance(create).map(({ name, run }) => [name, run] as const))('%s', async (_check, run) =>
    run(),
  )
})

it('a key that cannot be exported opens what it encrypted', async () => {
  const unexportable = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt', 'decrypt'])
  const { store, reopen, destroy } = await inIndexedDb((below) => encrypted(below, unexportable))()
  await store.commit([put(['lane', 'a'], 'content')])
  const again = await reopen?.()
  expect(again && (await textOf(again, ['lane', 'a']))).toBe('content')
  await again?.close()
  await destroy?.()
})
