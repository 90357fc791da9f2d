import { requireOptions } from '../../internal/require-options.ts'
import type { Peers } from '../../queue/runner/channel.ts'
import { composeJobQueue, type JobQueue } from '../../queue/runner/job-queue.ts'
import { checkPlatform, type JobQueueOptions, type QueuePlatform } from '../../queue/runner/options.ts'
import type { JobStore } from '../../queue/store.ts'
import { systemClock } from '../clock.ts'
import { tabPeers } from './tab-peers.ts'

/** How a queue works; of what the platform has, only what a test replaces need be given. */
export interface CreateJobQueueOptions extends JobQueueOptions, Partial<QueuePlatform> {}

/**
 * Makes a queue that keeps jobs in a store and sends them in order until each is done.
 *
 * It opens its store by itself; what is asked of it meanwhile waits. Where there is a network that comes back (browsers
 * tell), servers that were not reached are tried at once.
 * @throws InvalidParameterError naming the option that is wrong.
 */
export const createJobQueue = (options: CreateJobQueueOptions): JobQueue => {
  requireOptions(options)
  const { clock = systemClock, random = Math.random, newId = () => crypto.randomUUID(), ...rest } = options
  const platform = checkPlatform({ clock, random, newId })
  const { peers = ownTabs(rest.store) } = rest
  const queue = composeJobQueue({ ...rest, ...(peers && { peers }) }, platform)
  const stopListening = onOnline(queue.reconnected)
  return {
    ...queue,
    close: () => {
      stopListening()
      return queue.close()
    },
  }
}

// A browser knows when there is a network, and not whether it leads anywhere: it is a reason to try, and no more.
const onOnline = (listener: () => void): (() => void) => {
  const target = globalThis as Partial<Pick<EventTarget, 'addEventListener' | 'removeEventListener'>>
  target.addEventListener?.('online', listener)
  return () => target.removeEventListener?.('online', listener)
}

// Two tabs that both worked with one store would send everything twice: nobody should have to think of that.
// Node has these objects too, within a process; there the store itself lets only one have it.
const ownTabs = (store: JobStore | undefined): Peers | undefined =>
  store?.name !== undefined && !globalThis.process?.versions?.node && globalThis.navigator?.locks
    ? tabPeers(store.name)
    : undefined
