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
