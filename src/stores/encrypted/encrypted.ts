import { refuse } from '../../internal/invalid-parameter.ts'
import { requireOptions } from '../../internal/require-options.ts'
import type { JobStore, Write } from '../../queue/store.ts'
import { storeError } from '../../queue/store-error.ts'
import type { Cipher } from './cipher.ts'
import { openCipher, requireSecret, type StoreSecret } from './data-key.ts'
import { isFence } from './fence.ts'
import { listing, openAs, type Unreadable } from './listing.ts'

/** How a store is encrypted. */
export interface EncryptedOptions {
  /** Keys that the store may be encrypted with still: it is opened with one of them, and from then on with the new one. */
  readonly formerKeys?: readonly StoreSecret[]
  /** Is told of each lane and each note that a list leaves out, so that they can be counted; each list tells it again. */
  readonly onUnreadable?: Unreadable
}

/**
 * Encrypts what a store keeps: AES-GCM with a new nonce for each record, through WebCrypto.
 *
 * Whoever has the files sees how many lanes, entries and notes there are, the places of entries, the topics of notes,
 * how long each is, and who works with the store; no id, no name and no content. A record that was changed, or put
 * under another key, is damaged. That an older version of a record was put back in its own place, or that one was
 * removed, cannot be seen. Nonces are random, so a store should not be written more than 2 ** 32 times: then make a
 * new one.
 * @param key - 32 random bytes, or a CryptoKey for AES-GCM; whoever loses it loses the entries
 * @throws InvalidParameterError naming the parameter that is wrong; it shows nothing of a key.
 * @example
 * const store = encrypted(memoryStore(), crypto.getRandomValues(new Uint8Array(32)))
 */
export const encrypted = (store: JobStore, key: StoreSecret, options: EncryptedOptions = {}): JobStore => {
  if (typeof store?.commit !== 'function') refuse('store', 'a store', store)
  requireOptions(options)
  const { formerKeys = [], onUnreadable = () => undefined } = options
  if (!Array.isArray(formerKeys)) refuse('formerKeys', 'an array of keys', formerKeys)
  if (typeof onUnreadable !== 'function') refuse('onUnreadable', 'a function', onUnreadable)
  const secrets = [
    requireSecret('key', key),
    ...formerKeys.map((former, index) => requireSecret(`formerKeys/${index}`, former)),
  ]
  let cipher: Cipher | undefined
  let turn: Promise<void> = Promise.resolve()
  let handed: Promise<unknown> = Promise.resolve()
  const ready = (): Cipher => {
    if (!cipher) throw storeError('closed', 'it is not open')
    return cipher
  }
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = turn.then(work)
    turn = done.catch(() => undefined)
    return done
  }
  return {
    isEncrypted: true,
    ...(store.name !== undefined && { name: store.name }),
    open: () =>
      inTurn(async () => {
        if (cipher) return
        await store.open()
        try {
          cipher = await openCipher(store, secrets)
        } catch (error) {
          await store.close()
          throw error
        }
      }),
    get: async (key) => {
      const { hide, open } = ready()
      if (isFence(key)) return store.get(key)
      const stored = await hide(key)
      const bytes = await store.get(stored)
      return bytes && (await open(stored, bytes)).value
    },
    listEntries: async (laneId, page) => {
      const opened = ready()
      const records = await store.listEntries(await opened.hideName('lane', laneId), page)
      const values = await Promise.all(records.map((record) => openAs(opened, record)))
      return records.map(({ key }, index) => ({
        key: ['entry', laneId, key[2]],
        value: values[index]?.value,
      }))
    },
    ...listing(store, ready, onUnreadable),
    commit: async (writes, fence) => {
      const sealing = sealed(ready(), writes)
      // In the order of the calls, however long the encryption of each takes; the store below has them all at once.
      const begun = Promise.all([sealing, handed]).then(([batch]) => ({ done: store.commit(batch, fence) }))
      handed = begun.catch(() => undefined)
      await (await begun).done
    },
    close: () => {
      cipher = undefined
      return inTurn(async () => {
        cipher = undefined
        await handed
        await store.close()
      })
    },
  }
}

const sealed = ({ hide, seal }: Cipher, writes: readonly Write[]): Promise<readonly Write[]> =>
  Promise.all(
    writes.map(async (write): Promise<Write> => {
      if (isFence(write.key)) return write
      const stored = await hide(write.key)
      if (write._tag === 'Remove') return { ...write, key: stored }
      return { ...write, key: stored, value: await seal(stored, write.key, write.value) }
    }),
  )
