import type { Clock } from '../../executor/clock.ts'
import { requireNonEmpty, requireWithin } from '../../internal/invalid-parameter.ts'
import { encodeUtf8 } from '../../internal/utf8.ts'
import type { Channel, Message, Peers } from '../../queue/runner/channel.ts'
import { systemClock } from '../clock.ts'
import { webLock } from './web-lock.ts'

/** How tabs share a queue. */
export interface TabPeersOptions {
  /**
   * After so many milliseconds without a sign of life, the tab that works with the store is taken for frozen, and
   * another one takes over; 15,000 unless given. A tab that is closed or crashes is replaced at once.
   */
  readonly leaseMs?: number
  readonly clock?: Clock
}

/**
 * Lets the tabs, workers and service workers of an origin share a queue: one works with the store, the others hand it
 * their jobs, and take over when it goes.
 *
 * It uses Web Locks and a BroadcastChannel.
 * @param name - the same in all of them, and another one for each store
 * @throws InvalidParameterError on an empty name.
 */
export const tabPeers = (name: string, options: TabPeersOptions = {}): Peers => {
  const { leaseMs = 15_000, clock = systemClock } = options
  const channelName = `matrix-jobs ${requireNonEmpty('name', name)}`
  requireWithin('leaseMs', leaseMs, 100)
  const heartbeats = `${channelName} alive`
  return {
    lock: webLock({
      name: channelName,
      heartbeats,
      leaseMs,
      clock,
      fence: () => encodeUtf8(crypto.randomUUID()),
    }),
    openChannel: () => broadcastChannel(channelName),
  }
}

const broadcastChannel = (name: string): Channel => {
  const channel = new BroadcastChannel(name)
  return {
    // Nobody knows who hears it.
    post: (message) => {
      channel.postMessage(message)
      return true
    },
    listen: (listener) => {
      channel.onmessage = ({ data }: MessageEvent<Message>) => listener(data)
    },
    // Whoever posts is heard by all others: there is nothing to arrange.
    lead: () => undefined,
    close: () => channel.close(),
  }
}
