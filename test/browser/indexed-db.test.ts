import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { memoryStore } from '../../src/queue/memory-store.ts'
import type { JobStore, StoreKey, Write } from '../../src/queue/store.ts'
import { encrypted } from '../../src/stores/encrypted/encrypted.ts'
import { indexedDbStore } from '../../src/stores/indexed-db/indexed-db-store.ts'
import { storeConformance } from '../../src/testing/store/conformance.ts'

let count = 0
const newName = () => {
  count += 1
  return `trial ${count}`
}

const trialOf = (wrap: (store: JobStore) => JobStore, logBytes?: number) => async () => {
  const name = newName()
  const make = () => wrap(indexedDbStore(name, logBytes === undefined ? {} : { logBytes }))
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

const encryptedStore = (store: JobStore) => encrypted(store, new Uint8Array(32).fill(7))
const trials = {
  indexedDbStore: trialOf((store) => store),
  'indexedDbStore without a log': trialOf((store) => store, 0),
  'encrypted over indexedDbStore': trialOf(encryptedStore),
}

describe.each(Object.entries(trials))('%s', (_name, trial) => {
  it.each(storeConformance(trial).map(({ name, run }) => [name, run] as const))('%s', (_check, run) => run())
})

const key: fc.Arbitrary<StoreKey> = fc.oneof(
  fc.tuple(fc.constant('entry' as const), fc.constantFrom('a', 'b'), fc.nat(9)),
  fc.tuple(fc.constant('lane' as const), fc.constantFrom('a', 'b', 'c')),
  fc.tuple(fc.constant('note' as const), fc.constant('topic'), fc.constantFrom('x', 'y', 'z')),
)
const write: fc.Arbitrary<Write> = fc
  .tuple(key, fc.option(fc.uint8Array({ maxLength: 40 })))
  .map(([key, value]) => (value ? { _tag: 'Put', key, value } : { _tag: 'Remove', key }))
const step = fc.record({
  by: fc.constantFrom(0, 1),
  writes: fc.array(write, { maxLength: 6 }),
  page: fc.record({ after: fc.integer({ min: -1, max: 9 }), limit: fc.integer({ min: 1, max: 5 }) }),
})

/** All that a store tells, page by page of different sizes. */
const told = async (
  store: JobStore,
  { after, limit }: { readonly after: number; readonly limit: number },
) => ({
  entries: [
    await store.listEntries('a', { after, limit }),
    await store.listEntries('b', { limit }),
    await store.listEntries('b', { limit: 20 }),
  ],
  lanes: [await store.listLanes({ limit }), await store.listLanes({ after: 'a', limit })],
  notes: [await store.listNotes('topic', { limit }), await store.listNotes('topic', { after: 'x', limit })],
  one: await store.get(['entry', 'a', after]),
})

it('tells two tabs the same, whoever writes, however much the log takes', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 12 }),
      fc.constantFrom(0, 500, 12_000_000),
      fc.constantFrom(0, 500, 12_000_000),
      async (steps, logBytes, otherLogBytes) => {
        const name = newName()
        const tabs = [
          indexedDbStore(name, { logBytes }),
          indexedDbStore(name, { logBytes: otherLogBytes }),
        ] as const
        const model = memoryStore()
        for (const store of [...tabs, model]) await store.open()
        for (const { by, writes, page } of steps) {
          await Promise.all([tabs[by === 0 ? 0 : 1].commit(writes), model.commit(writes)])
          const wanted = await told(model, page)
          for (const tab of tabs) expect(await told(tab, page)).toEqual(wanted)
        }
        for (const store of tabs) await store.close()
      },
    ),
    { numRuns: 60 },
  ))

it('writes what was asked for in one go in its order, also where the log is full in between', async () => {
  const store = indexedDbStore(newName(), { logBytes: 300 })
  await store.open()
  const values = Array.from({ length: 50 }, (_, n) => new Uint8Array(20).fill(n))
  await Promise.all(values.map((value) => store.commit([{ _tag: 'Put', key: ['lane', 'a'], value }])))
  expect(await store.get(['lane', 'a'])).toEqual(values.at(-1))
  await store.close()
})

it('opens a database that has no log yet', async () => {
  const name = newName()
  const request = indexedDB.open(`matrix-jobs ${name}`, 1)
  request.onupgradeneeded = () => request.result.createObjectStore('records')
  await new Promise<void>((resolve) => {
    request.onsuccess = () => {
      const transaction = request.result.transaction('records', 'readwrite')
      transaction.objectStore('records').put(new Uint8Array([5]), ['lane', 'a'])
      transaction.oncomplete = () => resolve()
    }
  })
  request.result.close()
  const store = indexedDbStore(name)
  await store.open()
  expect(await store.get(['lane', 'a'])).toEqual(new Uint8Array([5]))
  await store.close()
})

it.each([-1, Number.NaN])('refuses a log of %s bytes', (logBytes) => {
  expect(() => indexedDbStore('queue', { logBytes })).toThrow(/logBytes/)
})

it('knows nothing of what it was refused to write, though another tab has put the log into records since', async () => {
  const name = newName()
  const [late, other] = [indexedDbStore(name), indexedDbStore(name, { logBytes: 0 })]
  for (const store of [late, other]) await store.open()
  const lane = (id: string): Write => ({ _tag: 'Put', key: ['lane', id], value: new Uint8Array([1]) })
  for (const id of ['a', 'b']) await other.commit([lane(id)])
  const fence = { key: ['note', 'holder', ''], value: new Uint8Array([9]) } as const
  await expect(late.commit([lane('refused')], fence)).rejects.toMatchObject({ reason: 'fenced' })
  expect(await late.get(['lane', 'refused'])).toBeUndefined()
  // It gets the number that the refused one would have had.
  await other.commit([lane('c')])
  expect((await late.listLanes({ limit: 9 })).map(({ key }) => key[1])).toEqual(['a', 'b', 'c'])
  for (const store of [late, other]) await store.close()
})
