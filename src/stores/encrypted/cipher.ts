import { dropOldest } from '../../internal/drop-oldest.ts'
import { decodeUtf8, encodeUtf8 } from '../../internal/utf8.ts'
import type { StoreKey } from '../../queue/store.ts'
import { storeError } from '../../queue/store-error.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** Encrypts records, and hides their names. */
export interface Cipher {
  /** Encrypts a record; only under the same stored key can it be read back. */
  readonly seal: (stored: StoreKey, key: StoreKey, value: Uint8Array) => Promise<Uint8Array>
  /** Reads a record back, with the key that it was written under. @throws StoreError with the reason `damaged`. */
  readonly open: (
    stored: StoreKey,
    sealed: Uint8Array,
  ) => Promise<{ readonly key: StoreKey; readonly value: Uint8Array }>
  /** Gives the key under which a record is stored, which tells nobody its names. */
  readonly hide: (key: StoreKey) => Promise<StoreKey>
  /** Gives what stands for a name of a kind. */
  readonly hideName: (kind: string, name: string) => Promise<string>
}

/** How many bytes the key of a cipher has: half for encryption, half for names. */
export const dataKeyLength = 64

const nonceLength = 12
const maxNames = 10_000

/** Makes a cipher: AES-GCM with a new nonce for each record, and HMAC-SHA-256 for names. */
export const createCipher = async (dataKey: Bytes): Promise<Cipher> => {
  const aes = await importAes(dataKey.slice(0, 32))
  const hash = { name: 'HMAC', hash: 'SHA-256' }
  const hmac = await crypto.subtle.importKey('raw', dataKey.slice(32), hash, false, ['sign'])
  // Promises, so that what is asked for at once is computed once.
  const names = new Map<string, Promise<string>>()
  const hideName = (kind: string, name: string) => {
    const text = JSON.stringify([kind, name])
    const hidden = names.get(text) ?? crypto.subtle.sign('HMAC', hmac, encoded(text)).then(hex)
    // What was used last stands last, so that the first is the one to forget.
    names.delete(text)
    names.set(text, hidden)
    dropOldest(names, maxNames)
    return hidden
  }
  return {
    hideName,
    hide: async (key) => {
      if (key[0] === 'note') return ['note', key[1], await hideName(key[1], key[2])]
      const laneId = await hideName('lane', key[1])
      return key[0] === 'lane' ? ['lane', laneId] : ['entry', laneId, key[2]]
    },
    seal: (stored, key, value) => encrypt(aes, encoded(JSON.stringify(stored)), envelope(key, value)),
    open: async (stored, sealed) => {
      try {
        return opened(await decrypt(aes, encoded(JSON.stringify(stored)), sealed))
      } catch {
        throw storeError('damaged', 'a record cannot be read')
      }
    },
  }
}

/** Imports a key for AES-GCM. */
export const importAes = (key: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt', 'decrypt'])

/** Encrypts bytes; the nonce stands before them. */
export const encrypt = async (key: CryptoKey, additionalData: Bytes, plain: Bytes): Promise<Bytes> => {
  const iv = crypto.getRandomValues(new Uint8Array(nonceLength))
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plain)
  const bytes = new Uint8Array(nonceLength + sealed.byteLength)
  bytes.set(iv)
  bytes.set(new Uint8Array(sealed), nonceLength)
  return bytes
}

/** Decrypts what `encrypt` gave; rejects if a bit of it, or of the additional data, is another one. */
export const decrypt = async (key: CryptoKey, additionalData: Bytes, sealed: Uint8Array): Promise<Bytes> => {
  const iv = sealed.slice(0, nonceLength)
  const content = sealed.slice(nonceLength)
  return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, content))
}

/** Writes a text as bytes. */
export const encoded = (text: string): Bytes => new Uint8Array(encodeUtf8(text))

// The key as it was given, and a line break, which no JSON has in it; then the value.
const envelope = (key: StoreKey, value: Uint8Array): Bytes => {
  const head = encodeUtf8(`${JSON.stringify(key)}\n`)
  const bytes = new Uint8Array(head.length + value.length)
  bytes.set(head)
  bytes.set(value, head.length)
  return bytes
}

const opened = (plain: Bytes) => {
  const end = plain.indexOf(0x0a)
  return { key: JSON.parse(decodeUtf8(plain.subarray(0, end))) as StoreKey, value: plain.slice(end + 1) }
}

const hex = (buffer: ArrayBuffer): string =>
  Array.from(new Uint8Array(buffer).subarray(0, 20), (byte) => byte.toString(16).padStart(2, '0')).join('')
