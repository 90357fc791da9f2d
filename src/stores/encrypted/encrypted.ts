import type { Fence, JobStore, StoreKey, Write } from '../../queue/store.ts'
import { isStoreError, storeError } from '../../queue/store-error.ts'
import type { Cipher } from './cipher.ts'
import { openCipher, requireSecret, type StoreSecret } from './data-key.ts'
import { listing } from './listing.ts'

/** How a store is encrypted. */
export interface EncryptedOptions {
  /** Keys that the store may be encrypted with still: it is opened with one of them, and from then on with the new one. */
  readonly formerKeys?: readonly StoreSecret[]
}

/**
 * Encrypts what a store keeps: AES-GCM with a new nonce for each record, through WebCrypto.
 *
 * Whoever has the files sees how many lanes and entries there are, and how long; no id, no name and no content. A
 * record that was changed, or put under another key, is damaged. That an older version of a record was put back in
 * its own place cannot be seen.
 * @param key - 32 random bytes, or a CryptoKey for AES-GCM; whoever loses it loses the entries
 * @throws InvalidParameterError on what is no key.
 * @example
 * const store = encrypted(memoryStore(), crypto.getRandomValues(new Uint8Array(32)))
 */
export const encrypted = (store: JobStore, key: StoreSecret, options: EncryptedOptions = {}): JobStore => {
  const { formerKeys = [] } = options
  const keys = Promise.all([
    requireSecret('key', key),
    ...formerKeys.map((former, index) => requireSecret(`formerKeys/${index}`, former)),
  ])
  let cipher: Cipher | undefined
  let last: Promise<unknown> = Promise.resolve()
  const ready = (): Cipher => {
    if (!cipher) throw storeError('closed', 'it is not open')
    return cipher
  }
  const sealed = async (writes: readonly Write[], fence: Fence | undefined) => {
    const { hide, seal } = ready()
    const seals = writes.map(async (write): Promise<Write> => {
      if (isFence(write.key)) return write
      const stored = await hide(write.key)
      if (write._tag === 'Remove') return { ...write, key: stored }
      return { ...write, key: stored, value: await seal(stored, write.key, write.value) }
    })
    return { writes: await Promise.all(seals), fence }
  }
  return {
    isEncrypted: true,
    ...(store.name !== undefined && { name: store.name }),
    open: async () => {
      await store.open()
      try {
        cipher ??= await openCipher(store, await keys)
      } catch (error) {
        await store.close()
        throw error
      }
    },
    get: async (key) => {
      const { hide, open } = ready()
      if (isFence(key)) return store.get(key)
      const stored = await hide(key)
      const bytes = await store.get(stored)
      return bytes && (await open(stored, bytes)).value
    },
    listEntries: async (laneId, page) => {
      const hidden = await ready().hideName('lane', laneId)
      const records = await store.listEntries(hidden, page)
      return Promise.all(
        records.map(async ({ key: stored, value }) => ({
          key: ['entry', laneId, stored[2]] as const,
          value: value && (await readable(ready(), stored, value)),
        })),
      )
    },
    ...listing(store, ready),
    commit: (writes, fence) => {
      const turn = last.then(async () => {
        const batch = await sealed(writes, fence)
        await store.commit(batch.writes, batch.fence)
      })
      last = turn.catch(() => undefined)
      return turn
    },
    close: async () => {
      await last
      cipher = undefined
      await store.close()
    },
  }
}

// Who works with the store is no secret, and the store has to compare it.
const isFence = (key: StoreKey): boolean => key[0] === 'note' && key[1] === 'holder'

const readable = async ({ open }: Cipher, stored: StoreKey, sealed: Uint8Array) => {
  try {
    return (await open(stored, sealed)).value
  } catch (error) {
    if (isStoreError(error, 'damaged')) return undefined
    throw error
  }
}
