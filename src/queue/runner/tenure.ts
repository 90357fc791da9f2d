import { initialState, type QueueState } from '../state.ts'
import { createHolder, type Holder, type HolderOptions } from './holder.ts'
import type { Lease, QueueLock } from './lease.ts'
import { openStore } from './open-store.ts'
import { queueError } from './queue-error.ts'
import type { Role } from './snapshot.ts'

/** The time in which a queue works with its store, or waits to. */
export interface Tenure {
  readonly role: () => Role
  readonly state: () => QueueState
  /** Waits until the queue works with its store; rejects if it cannot, or is closed. */
  readonly holder: () => Promise<Holder>
  readonly close: () => Promise<void>
}

/** What a tenure is made of. */
export interface TenureOptions extends Omit<HolderOptions, 'lease' | 'lost'> {
  readonly lock: QueueLock | undefined
}

const noLease: Lease = { isValid: () => true, release: async () => undefined }

/** Begins to wait for the store, and to work with it. Whoever loses it waits again. */
export const createTenure = (options: TenureOptions): Tenure => {
  const { store, clock, lock, changed } = options
  const nothing = initialState(options.settings)
  const closedError = queueError('closed', 'the queue is closed')
  let role: Role = 'opening'
  let holder: Holder | undefined
  let failure: unknown
  let stopWaiting: (() => void) | undefined
  let callers: { readonly resolve: (holder: Holder) => void; readonly reject: (error: unknown) => void }[] =
    []
  const isClosed = () => role === 'closed'
  const turnTo = (next: Role) => {
    if (isClosed() || role === next) return
    role = next
    changed()
  }
  const answer = (give: (caller: (typeof callers)[number]) => void) => {
    const answered = callers
    callers = []
    answered.forEach(give)
  }
  // Resolves when the store is lost to somebody else.
  const work = async (lease: Lease): Promise<void> => {
    let lose: (() => void) | undefined
    const lost = new Promise<void>((resolve) => {
      lose = resolve
    })
    if (!(await openStore(store, clock, isClosed, () => turnTo('waiting')))) return
    const begun = await createHolder({ ...options, lease, lost: () => lose?.() })
    if (isClosed()) return begun.stop(closedError)
    holder = begun
    turnTo('working')
    answer(({ resolve }) => resolve(begun))
    await Promise.race([lost, closing])
    holder = undefined
    begun.stop(isClosed() ? closedError : queueError('closed', 'another queue works with the store now'))
  }
  let close: () => void = () => undefined
  const closing = new Promise<void>((resolve) => {
    close = resolve
  })
  const run = async (): Promise<void> => {
    while (!isClosed()) {
      const waiting = lock?.acquire(() => undefined)
      stopWaiting = waiting?.cancel
      const lease = (await waiting?.lease) ?? noLease
      try {
        if (!isClosed()) await work(lease)
      } finally {
        await store.close()
        await lease.release()
      }
      turnTo('waiting')
    }
  }
  const ended = run().catch((error: unknown) => {
    failure = error
    answer(({ reject }) => reject(error))
  })
  return {
    role: () => role,
    state: () => holder?.state() ?? nothing,
    holder: () =>
      new Promise((resolve, reject) => {
        if (isClosed()) reject(closedError)
        else if (failure !== undefined) reject(failure)
        else if (holder) resolve(holder)
        else callers.push({ resolve, reject })
      }),
    close: async () => {
      if (!isClosed()) {
        role = 'closed'
        changed()
        close()
        stopWaiting?.()
        answer(({ reject }) => reject(closedError))
      }
      await ended
    },
  }
}
