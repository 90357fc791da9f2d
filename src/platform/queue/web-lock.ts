import type { Clock } from '../../executor/clock.ts'
import type { Lease, LockEvents, QueueLock } from '../../queue/runner/lease.ts'

/** What a lock is made of. */
export interface WebLockOptions {
  readonly name: string
  /** The name of the channel on which the holder gives signs of life. */
  readonly heartbeats: string
  readonly leaseMs: number
  readonly clock: Clock
  /** Gives a value that no other holder has. */
  readonly fence: () => Uint8Array
}

/**
 * Makes a lock that one tab has at a time, by the platform's Web Locks.
 *
 * The platform gives it to the next when its holder is closed or crashes. A frozen tab keeps it: so the holder gives
 * signs of life, each of which lets it write for `leaseMs`, and who hears none for half as long again steals the lock.
 * By then the frozen one may not write any more, whatever it does first when it wakes.
 */
export const webLock = (options: WebLockOptions): QueueLock => ({
  acquire: (events) => {
    const abort = new AbortController()
    const lease = new Promise<Lease | undefined>((resolve, reject) => {
      let isOver = false
      const end = (found?: Lease) => {
        // It was stolen and given at the same time: one of the two is too many.
        if (isOver) return void found?.release()
        isOver = true
        watch.stop()
        abort.abort()
        resolve(found)
      }
      const fail = (error: unknown) => {
        if (abort.signal.aborted) return end()
        watch.stop()
        reject(error)
      }
      const watch = watchHolder(options, () => request(options, events, { steal: true }).then(end, fail))
      const wait = () => {
        events.waiting()
        watch.start()
        return request(options, events, { signal: abort.signal })
      }
      request(options, events, { ifAvailable: true })
        .then((found) => found ?? (abort.signal.aborted ? undefined : wait()))
        .then(end, fail)
    })
    return { lease, cancel: () => abort.abort() }
  },
})

/** Asks for the lock; resolves when this tab has it, or undefined if it was to be had at once and is not. */
const request = (
  options: WebLockOptions,
  { lost }: LockEvents,
  how: LockOptions,
): Promise<Lease | undefined> =>
  new Promise((resolve, reject) => {
    let hold: Hold | undefined
    navigator.locks
      .request(options.name, how, (lock) => {
        if (!lock) return resolve(undefined)
        hold = createHold(options)
        resolve(hold.lease)
        return hold.released
      })
      .catch((error: unknown) => {
        // Somebody has stolen it, or the waiting was ended.
        if (!hold) return reject(error)
        hold.end()
        lost()
      })
  })

interface Hold {
  readonly lease: Lease
  /** Resolves when it is let go. */
  readonly released: Promise<void>
  readonly end: () => void
}

const createHold = ({ heartbeats, leaseMs, clock, fence }: WebLockOptions): Hold => {
  const channel = new BroadcastChannel(heartbeats)
  let validUntil = 0
  let stopTimer: (() => void) | undefined
  let letGo: () => void = () => undefined
  const beat = () => {
    // Whoever wakes too late may have been replaced, and does not give itself more time.
    if (validUntil && clock.now() >= validUntil) return
    channel.postMessage(0)
    validUntil = clock.now() + leaseMs
    stopTimer = clock.startTimer(beat, leaseMs / 5)
  }
  const released = new Promise<void>((resolve) => {
    letGo = resolve
  })
  const end = () => {
    stopTimer?.()
    validUntil = 1
    channel.close()
  }
  beat()
  return {
    released,
    end,
    lease: {
      isValid: () => clock.now() < validUntil,
      fence: { key: ['note', 'holder', ''], value: fence() },
      release: async () => {
        end()
        letGo()
      },
    },
  }
}

/** Watches for signs of life, and calls when there were none for too long. */
const watchHolder = ({ heartbeats, leaseMs, clock }: WebLockOptions, steal: () => void) => {
  let channel: BroadcastChannel | undefined
  let stopTimer: (() => void) | undefined
  const restart = () => {
    stopTimer?.()
    stopTimer = clock.startTimer(steal, leaseMs * 1.5)
  }
  return {
    start: () => {
      channel = new BroadcastChannel(heartbeats)
      channel.onmessage = restart
      restart()
    },
    stop: () => {
      stopTimer?.()
      channel?.close()
    },
  }
}
