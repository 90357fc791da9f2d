import { memoryStore } from '../../../src/queue/memory-store.ts'
import type { JobStore, StoreKey, Write } from '../../../src/queue/store.ts'
import { type EncryptedOptions, encrypted } from '../../../src/stores/encrypted/encrypted.ts'
import { testKey } from '../trials.ts'

/** A record as it lies in the store below. */
export interface RecordBelow {
  readonly key: StoreKey
  readonly value: Uint8Array
}

/** Another key than that of the trials. */
export const otherKey = new Uint8Array(32).fill(8)

/** An encrypted store that is open, and the one below. */
export const openedOver = async (options?: EncryptedOptions, below: JobStore = memoryStore()) => {
  const store = encrypted(below, testKey, options)
  await store.open()
  return { store, below }
}

/** All that lies in a store, in one order. */
export const recordsBelow = async (
  store: JobStore,
  topics: readonly string[] = ['key', 'topic', 'format', 'holder'],
): Promise<readonly RecordBelow[]> => {
  const lanes = await store.listLanes({ limit: 999 })
  const entries = await Promise.all(lanes.map(({ key }) => store.listEntries(key[1], { limit: 999 })))
  const notes = await Promise.all(topics.map((topic) => store.listNotes(topic, { limit: 999 })))
  return [...lanes, ...entries.flat(), ...notes.flat()].flatMap(({ key, value }) =>
    value ? [{ key, value }] : [],
  )
}

/** Gives the only record of a kind. */
export const recordBelow = async (
  store: JobStore,
  kind: StoreKey[0],
  topic = 'topic',
): Promise<RecordBelow> => {
  const [found, ...others] = (await recordsBelow(store, [topic])).filter(({ key }) => key[0] === kind)
  if (!found || others.length) throw new Error(`there is not one ${kind}`)
  return found
}

/** A change that puts bytes. */
export const putBytes = (key: StoreKey, value: Uint8Array): Write => ({ _tag: 'Put', key, value })
