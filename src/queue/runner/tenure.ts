import { freeze } from '../../internal/freeze.ts'
import { initialState } from '../state.ts'
import { isStoreError } from '../store-error.ts'
import { createCallers } from './callers.ts'
import type { Peers } from './channel.ts'
import { createEnd, type End } from './end.ts'
import { createHolder, type Holder, type HolderOptions } from './holder.ts'
import type { Lease } from './lease.ts'
import { createLink } from './link.ts'
import { openStore } from './open-store.ts'
import type { Operations } from './operations.ts'
import { queueError } from './queue-error.ts'
import { type LaneSnapshot, laneSnapshotOf, type QueueSnapshot, type Role, snapshotOf } from './snapshot.ts'

/** The time in which a queue works with its store, or waits to. */
export interface Tenure {
  readonly role: () => Role
  readonly snapshot: () => QueueSnapshot
  readonly lane: (queueId: string) => LaneSnapshot
  /** Gives what can be asked, as soon as somebody is there to be asked; rejects if nobody can be. */
  readonly operations: () => Promise<Operations>
  readonly close: () => Promise<void>
}

/** What a tenure is made of. */
export interface TenureOptions extends Omit<HolderOptions, 'lease' | 'lost' | 'failed'> {
  readonly peers?: Peers | undefined
}

const noLease: Lease = { isValid: () => true, release: async () => undefined }
// A store that cannot be opened is tried again after so long.
const retryMs = 2_000
// Whoever waits for a store that another process has looks so often whether it is free.
const lockedMs = 250
const closedError = queueError('closed', 'the queue is closed')
const lostError = queueError('closed', 'another queue works with the store now')

/** Begins to wait for the store, and then to work with it. Whoever loses it waits again. */
export const createTenure = (options: TenureOptions): Tenure => {
  const { store, clock, peers } = options
  const nothing = initialState(options.settings)
  const callers = createCallers<Operations>()
  let role: Role = 'opening'
  let holder: Holder | undefined
  let endTurn: (() => void) | undefined
  let left: Promise<void> | undefined
  let cancelWaiting: (() => void) | undefined
  const closing = createEnd()
  const isClosed = closing.hasCome
  const reason = () => (isClosed() ? closedError : lostError)
  const snapshot = () => snapshotOf(holder?.state() ?? nothing, role)
  const changed = () => {
    link?.tell(snapshot)
    options.changed()
  }
  const link = peers && createLink(peers, { ...options, changed: options.changed })

  const wait = () => {
    if (isClosed() || role === 'waiting') return
    role = 'waiting'
    link?.wait()
    if (link) callers.give(link.remote)
    changed()
  }
  // What was given is there no more, and who works is to be found anew.
  const reopen = () => {
    callers.reset()
    if (isClosed() || role === 'opening') return
    role = 'opening'
    changed()
  }
  const pause = async (delayMs: number) => {
    if (isClosed()) return
    await new Promise<void>((resolve) => {
      const stopTimer = clock.startTimer(resolve, delayMs)
      cancelWaiting = () => {
        stopTimer()
        resolve()
      }
    })
  }
  const open = (): Promise<boolean> => {
    const waitForStore = () => {
      wait()
      return pause(lockedMs)
    }
    const opened = openStore(store, isClosed, waitForStore)
    // A store that does not answer must not keep anybody from closing.
    return Promise.race([opened, closing.comes.then(() => false)])
  }
  const work = async (lease: Lease, end: End): Promise<Holder | undefined> => {
    if (!(await open()) || end.hasCome()) return undefined
    let defect: { readonly error: unknown } | undefined
    const failed = (error: unknown) => {
      defect = { error }
      end.come()
    }
    const begun = createHolder({ ...options, changed, lease, lost: end.come, failed })
    end.first(() => begun.stop(reason()))
    try {
      await Promise.race([begun.open(), end.comes])
      if (end.hasCome()) return begun
      holder = begun
      role = 'working'
      callers.give(link ? link.work(begun) : begun)
      changed()
      await end.comes
      if (defect) throw defect.error
      return begun
    } finally {
      holder = undefined
      begun.stop(reason())
    }
  }
  const turn = async (): Promise<void> => {
    const end = createEnd()
    const waiting = peers?.lock?.acquire({ waiting: wait, lost: end.come })
    endTurn = () => {
      waiting?.cancel()
      end.come()
    }
    // Whoever was told that it waits may have closed it.
    if (isClosed()) endTurn()
    const lease = waiting ? await waiting.lease : noLease
    let stopped: Holder | undefined
    try {
      if (lease && !end.hasCome()) stopped = await work(lease, end)
    } finally {
      // It closes when what is under way is written: whoever waits for that has his answer before.
      await store.close()
      stopped?.end(reason())
      await lease?.release()
    }
  }
  const run = async (): Promise<void> => {
    while (!isClosed()) {
      try {
        await turn().catch(unlessFenced)
        callers.reset()
        wait()
      } catch (error) {
        if (!mayPass(error)) throw error
        reopen()
        callers.reject(error)
        await pause(retryMs)
      }
    }
  }
  const ended = run().catch((error: unknown) => {
    callers.fail(error)
    changed()
  })
  return {
    role: () => role,
    snapshot: () => {
      const told = role === 'waiting' ? link?.snapshot() : undefined
      return told ? freeze({ ...told, role }) : snapshot()
    },
    lane: (queueId) =>
      link && role === 'waiting' ? link.lane(queueId) : laneSnapshotOf(holder?.state() ?? nothing, queueId),
    operations: callers.wait,
    close: async () => {
      if (!isClosed()) {
        role = 'closed'
        closing.come()
        callers.fail(closedError)
        endTurn?.()
        cancelWaiting?.()
        left = link?.leave(closedError)
        options.changed()
      }
      await Promise.all([left, ended])
      link?.close()
    },
  }
}

// Whoever was replaced while he opened the store waits again.
const unlessFenced = (error: unknown): void => {
  if (!isStoreError(error, 'fenced')) throw error
}

// A disk that is full or a file that is busy may be well again; another key or format will not.
const mayPass = (error: unknown): boolean => isStoreError(error, 'full') || isStoreError(error, 'failed')
