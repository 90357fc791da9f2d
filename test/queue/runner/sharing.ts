import { encodeUtf8 } from '../../../src/internal/utf8.ts'
import { memoryStore } from '../../../src/queue/memory-store.ts'
import type { Channel, Message, Peers } from '../../../src/queue/runner/channel.ts'
import type { Lease, LockEvents } from '../../../src/queue/runner/lease.ts'
import type { JobStore } from '../../../src/queue/store.ts'
import { type StoreErrorReason, storeError } from '../../../src/queue/store-error.ts'
import { later } from '../queue-of.ts'

interface Applicant {
  readonly events: LockEvents
  readonly grant: (lease: Lease | undefined) => void
}

/** A lock that is taken from whoever has it, and a channel that, like a browser's, copies and throws once it is closed. */
export const sharing = () => {
  const listeners = new Map<object, (message: Message) => void>()
  const applicants: Applicant[] = []
  let fences = 0
  const openChannel = (): Channel => {
    const self = {}
    let isClosed = false
    return {
      post: (message) => {
        if (isClosed) throw new Error('the channel is closed')
        const copy = JSON.stringify(message)
        for (const [other, listener] of listeners)
          if (other !== self) queueMicrotask(() => listener(JSON.parse(copy)))
      },
      listen: (listener) => listeners.set(self, listener),
      lead: () => undefined,
      close: () => {
        isClosed = true
        listeners.delete(self)
      },
    }
  }
  const grant = () => {
    fences += 1
    const fence = { key: ['note', 'holder', ''] as const, value: encodeUtf8(`${fences}`) }
    applicants[0]?.grant({ isValid: () => true, release: async () => next(), fence })
  }
  const next = () => {
    applicants.shift()
    grant()
  }
  const peers: Peers = {
    openChannel,
    lock: {
      acquire: (events) => {
        const { promise, resolve } = later<Lease | undefined>()
        applicants.push({ events, grant: resolve })
        if (applicants.length === 1) grant()
        else events.waiting()
        return { lease: promise, cancel: () => resolve(undefined) }
      },
    },
  }
  return { peers, steal: () => applicants[0]?.events.lost() }
}

/** Stores over one store, which one at a time can open, and a channel; no lock is needed then. */
export const lockedStores = () => {
  const inner = memoryStore()
  const { openChannel } = sharing().peers
  let holder: object | undefined
  const storeOf = (failure: () => StoreErrorReason | undefined = () => undefined): JobStore => {
    const self = {}
    return {
      ...inner,
      open: async () => {
        const reason = failure() ?? (holder && holder !== self ? 'locked' : undefined)
        if (reason) throw storeError(reason, 'a test wants it so')
        holder = self
        await inner.open()
      },
      close: async () => {
        if (holder === self) holder = undefined
      },
    }
  }
  return { peers: { openChannel }, storeOf }
}
