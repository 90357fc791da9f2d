import { refuse } from '../../internal/invalid-parameter.ts'
import { type JobStore, keyNote, type LaneKey, type NoteKey } from '../../queue/store.ts'
import { storeError } from '../../queue/store-error.ts'
import { type Cipher, createCipher, dataKeyLength, decrypt, encoded, encrypt, importAes } from './cipher.ts'

/** The key of a store: 32 bytes, or a CryptoKey of 256 bits for AES-GCM that may encrypt and decrypt. */
export type StoreSecret = Uint8Array | CryptoKey

const purpose = encoded('matrix-jobs data key 1')

/**
 * Takes a key, and refuses anything else.
 *
 * @throws InvalidParameterError naming the parameter; it shows nothing of the key.
 */
export const requireSecret = (field: string, key: unknown): StoreSecret => {
  // A copy: the caller may wipe what is his.
  if (key instanceof Uint8Array && key.length === 32) return new Uint8Array(key)
  if (isAesKey(key)) return key
  return refuse(
    field,
    'a Uint8Array of 32 bytes, or a CryptoKey for AES-GCM that may encrypt and decrypt',
    key,
  )
}

const isAesKey = (key: unknown): key is CryptoKey => {
  const { algorithm, usages } = Object(key) as Partial<CryptoKey>
  const { name, length } = Object(algorithm) as Partial<AesKeyAlgorithm>
  return name === 'AES-GCM' && length === 256 && !!usages?.includes('encrypt') && usages.includes('decrypt')
}

const imported = async (secret: StoreSecret): Promise<CryptoKey> =>
  secret instanceof Uint8Array ? importAes(new Uint8Array(secret)) : secret

/**
 * Opens the cipher of a store, which is made with its first opening.
 *
 * Records are encrypted with a key of the store's own, which the given key encrypts: so another key can take its place
 * without a record being written anew.
 * @throws StoreError with the reason `wrong-key`, and nothing is written.
 */
export const openCipher = async (store: JobStore, secrets: readonly StoreSecret[]): Promise<Cipher> => {
  if (!globalThis.crypto?.subtle)
    throw storeError('failed', 'there is no WebCrypto: a page needs https for it')
  const keys = await Promise.all(secrets.map(imported))
  const [key] = keys
  if (!key) throw storeError('wrong-key', 'there is no key')
  const wrapped = await store.get(keyNote)
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

/** Tells whether it is the note with the store's own key. */
export const isKeyNote = (key: LaneKey | NoteKey): boolean =>
  key[0] === keyNote[0] && key[1] === keyNote[1] && key[2] === keyNote[2]

const keep = async (store: JobStore, key: CryptoKey, dataKey: Uint8Array<ArrayBuffer>): Promise<void> =>
  store.commit([{ _tag: 'Put', key: keyNote, value: await encrypt(key, purpose, dataKey) }])
