import { refuse } from '../../internal/invalid-parameter.ts'
import type { JobStore, NoteKey } from '../../queue/store.ts'
import { storeError } from '../../queue/store-error.ts'
import { type Cipher, createCipher, dataKeyLength, decrypt, encoded, encrypt, importAes } from './cipher.ts'

/** The key of a store: 32 bytes, or a CryptoKey for AES-GCM that may encrypt and decrypt. */
export type StoreSecret = Uint8Array | CryptoKey

const note: NoteKey = ['note', 'key', '']
const purpose = encoded('matrix-jobs data key 1')

/**
 * Takes a key, and refuses anything else.
 *
 * @throws InvalidParameterError naming the parameter; it shows nothing of the key.
 */
export const requireSecret = (field: string, key: unknown): Promise<CryptoKey> => {
  if (key instanceof Uint8Array && key.length === 32) return importAes(new Uint8Array(key))
  if (typeof CryptoKey === 'function' && key instanceof CryptoKey && key.algorithm.name === 'AES-GCM')
    return Promise.resolve(key)
  return refuse(field, 'a Uint8Array of 32 bytes or a CryptoKey for AES-GCM', key)
}

/**
 * Opens the cipher of a store, which is made with its first opening.
 *
 * Records are encrypted with a key of the store's own, which the given key encrypts: so another key can take its place
 * without a record being written anew.
 * @throws StoreError with the reason `wrong-key`, and nothing is written.
 */
export const openCipher = async (store: JobStore, keys: readonly CryptoKey[]): Promise<Cipher> => {
  const [key] = keys
  if (!key) throw storeError('wrong-key', 'there is no key')
  const wrapped = await store.get(note)
  if (!wrapped) return create(store, key)
  for (const candidate of keys) {
    const dataKey = await decrypt(candidate, purpose, wrapped).catch(() => undefined)
    if (!dataKey) continue
    if (candidate !== key) await keep(store, key, dataKey)
    return createCipher(dataKey)
  }
  throw storeError('wrong-key', 'it is encrypted with another key')
}

const create = async (store: JobStore, key: CryptoKey): Promise<Cipher> => {
  const [lane] = await store.listLanes({ limit: 1 })
  const [format] = await store.listNotes('format', { limit: 1 })
  if (lane || format) throw storeError('wrong-key', 'it holds records that are not encrypted')
  const dataKey = crypto.getRandomValues(new Uint8Array(dataKeyLength))
  await keep(store, key, dataKey)
  return createCipher(dataKey)
}

const keep = async (store: JobStore, key: CryptoKey, dataKey: Uint8Array<ArrayBuffer>): Promise<void> =>
  store.commit([{ _tag: 'Put', key: note, value: await encrypt(key, purpose, dataKey) }])
