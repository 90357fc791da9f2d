import { describe, it } from 'vitest'
import type { JobStore } from '../../src/queue/store.ts'
import { encrypted } from '../../src/stores/encrypted/encrypted.ts'
import { indexedDbStore } from '../../src/stores/indexed-db/indexed-db-store.ts'
import { storeConformance } from '../../src/testing/store/conformance.ts'

let count = 0

const trialOf = (wrap: (store: JobStore) => JobStore) => async () => {
  count += 1
  const name = `trial ${count}`
  const make = () => wrap(indexedDbStore(name))
  const store = make()
  await store.open()
  const reopen = async () => {
    await store.close()
    const again = make()
    await again.open()
    return again
  }
  return { store, reopen }
}

describe.each([
  ['indexedDbStore', (store: JobStore) => store],
  ['encrypted over indexedDbStore', (store: JobStore) => encrypted(store, new Uint8Array(32).fill(7))],
] as const)('%s', (_name, wrap) => {
  it.each(storeConformance(trialOf(wrap)).map(({ name, run }) => [name, run] as const))('%s', (_check, run) =>
    run(),
  )
})
