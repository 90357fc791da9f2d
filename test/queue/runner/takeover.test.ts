import { expect, it } from 'vitest'
import { encodeUtf8 } from '../../../src/internal/utf8.ts'
import { memoryStore } from '../../../src/queue/memory-store.ts'
import type { Channel, Message, Peers } from '../../../src/queue/runner/channel.ts'
import type { Lease, LockEvents } from '../../../src/queue/runner/lease.ts'
import { later, put, queueOf } from '../queue-of.ts'

interface Applicant {
  readonly events: LockEvents
  readonly grant: (lease: Lease | undefined) => void
}

/** A lock that is taken from whoever has it, and a channel that, like a browser's, throws once it is closed. */
const sharing = () => {
  const listeners = new Map<object, (message: Message) => void>()
  const applicants: Applicant[] = []
  let fences = 0
  const openChannel = (): Channel => {
    const self = {}
    let isClosed = false
    return {
      post: (message) => {
        if (isClosed) throw new Error('the channel is closed')
        for (const [other, listener] of listeners) if (other !== self) queueMicrotask(() => listener(message))
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

/** Two queues over one store; the first works, and its writes wait at a gate. The second asks something of it. */
const askedInVain = async () => {
  const { peers, steal } = sharing()
  const shared = { ...memoryStore(), close: async () => undefined }
  const { promise: gate, resolve: open } = later<void>()
  let isShut = false
  const store: typeof shared = {
    ...shared,
    commit: async (writes, fence) => {
      if (isShut) await gate
      return shared.commit(writes, fence)
    },
  }
  const unanswered = () => new Promise<never>(() => undefined)
  const first = queueOf(unanswered, { store, peers })
  const [, entryId = ''] = await first.queue.enqueue(['a', 'b'].map((name) => put(name, { queueId: 'q' })))
  const second = queueOf(unanswered, { store: shared, peers })
  await second.clock.advance(0)
  isShut = true
  const answer = second.queue.cancel(entryId)
  await second.clock.advance(0)
  return { first: first.queue, second, steal, open, answer }
}

it('has the next queue asked what the one that lost the store had not answered', async () => {
  const { second, steal, open, answer } = await askedInVain()
  steal()
  await second.clock.advance(0)
  // What the first wanted to write comes too late.
  open(undefined)
  expect(await answer).toBe(true)
  expect(second.queue.getSnapshot()).toMatchObject({ role: 'working', entries: 1 })
})

it('has the next queue asked what the one that was closed had not answered', async () => {
  const { first, second, open, answer } = await askedInVain()
  const closed = first.close()
  open(undefined)
  await closed
  await second.clock.advance(0)
  expect(second.queue.getSnapshot().role).toBe('working')
  expect(await answer).toBeTypeOf('boolean')
})
