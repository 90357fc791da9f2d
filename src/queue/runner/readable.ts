import type { JobStore, StoreKey } from '../store.ts'
import { isStoreError } from '../store-error.ts'

/**
 * Reads what may be damaged.
 *
 * @param instead - what is taken then
 */
export const readable = async <Value>(read: () => Promise<Value>, instead: Value): Promise<Value> => {
  try {
    return await read()
  } catch (error) {
    if (isStoreError(error, 'damaged')) return instead
    throw error
  }
}

/**
 * Reads what a record says; undefined if there is none.
 *
 * @throws StoreError `damaged` where it cannot be read
 */
export const readRecord = async <Value>(
  store: JobStore,
  key: StoreKey,
  decode: (bytes: Uint8Array) => Value,
): Promise<Value | undefined> => {
  const bytes = await store.get(key)
  return bytes && decode(bytes)
}

/** Tells whether there is a record, be it readable or not. */
export const isThere = (store: JobStore, key: StoreKey): Promise<boolean> =>
  readable(async () => (await store.get(key)) !== undefined, true)
