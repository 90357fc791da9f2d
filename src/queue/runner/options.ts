import { withDefaults } from '../../executor/backoff.ts'
import { type Clock, maxDelayMs } from '../../executor/clock.ts'
import type { Executor } from '../../executor/executor.ts'
import { refuse, requireWithin } from '../../internal/invalid-parameter.ts'
import type { EntryOutcome } from '../entry.ts'
import { defaultSettings } from '../settings.ts'
import type { JobStore } from '../store.ts'
import type { Peers } from './channel.ts'
import type { Limits } from './limits.ts'
import type { QueueEntry } from './queue-entry.ts'

/** How a queue works. */
export interface JobQueueOptions extends Partial<Limits> {
  /** Sends the jobs; with `credentials`, as no access token is stored. */
  readonly executor: Executor
  /** Keeps the entries. No other queue of this process may use it. */
  readonly store: JobStore
  /**
   * Takes note of what came of an entry before it leaves the store. It is awaited, and what is behind the entry waits.
   *
   * If it throws, or the process dies before it is done, it is called again, with the entry's `redelivered`.
   */
  readonly onSettled?: (entry: QueueEntry, response: EntryOutcome) => unknown
  /**
   * What becomes of an `unsafe` job that may have taken effect: its answer was lost, the process died before it came, or
   * the server failed. `hold`, unless given: it keeps its place until it is retried, replaced or cancelled.
   */
  readonly onUncertain?: 'hold' | 'resend'
  /**
   * Is told of an entry that could not be read and was set aside; without `seq`, of what is kept of a queue id beside,
   * which was made anew of its entries: a pause of it is lost.
   */
  readonly onDamaged?: (place: { readonly queueId?: string; readonly seq?: number }) => void
  /** How many jobs are under way at a time, those included whose end is being written; 64 unless given. */
  readonly concurrency?: number
  /** The bound of the delay before the second attempt, in milliseconds; it doubles with every attempt. 1,000 unless given. */
  readonly baseMs?: number
  /** The bound of every delay, in milliseconds; 300,000 unless given. */
  readonly capMs?: number
  /** No `Retry-After` is waited for any longer, in milliseconds; a day unless given. */
  readonly maxRetryAfterMs?: number
  /**
   * How many entries there may be; as many as the store takes unless given.
   *
   * One whose end `onSettled` has not taken note of counts. One that comes in the place of another may be one too many
   * until then, and while there are too many none may.
   */
  readonly maxEntries?: number
  /** How many bytes their jobs may have as JSON, likewise; as many as the store takes unless given. */
  readonly maxBytes?: number
  /** How queues of other tabs or processes that share the store are told apart and talked to. */
  readonly peers?: Peers
}

/** What a queue needs of its platform. */
export interface QueuePlatform {
  readonly clock: Clock
  readonly random: () => number
  /** Gives an id that nobody else gives. */
  readonly newId: () => string
}

const names: ReadonlySet<string> = new Set<keyof JobQueueOptions>([
  ...(['executor', 'store', 'onSettled', 'onUncertain', 'onDamaged', 'concurrency'] as const),
  ...(['baseMs', 'capMs', 'maxRetryAfterMs', 'maxEntries', 'maxBytes', 'peers'] as const),
])

const numbers = {
  baseMs: defaultSettings.baseMs,
  capMs: defaultSettings.capMs,
  maxRetryAfterMs: defaultSettings.maxRetryAfterMs,
  concurrency: 64,
}

const unlimited = { maxEntries: Number.POSITIVE_INFINITY, maxBytes: Number.POSITIVE_INFINITY }

/**
 * Completes the options of a queue.
 *
 * @throws InvalidParameterError naming the one that is wrong.
 */
export const checkOptions = (options: JobQueueOptions) => {
  for (const [name, value] of Object.entries(options))
    if (!names.has(name)) refuse(name, 'no such option', value)
  const { executor, store, onSettled, onUncertain = 'hold', onDamaged, peers } = options
  if (typeof executor?.execute !== 'function') refuse('executor', 'an executor', executor)
  if (typeof store?.commit !== 'function') refuse('store', 'a store', store)
  if (onUncertain !== 'hold' && onUncertain !== 'resend') refuse('onUncertain', 'hold or resend', onUncertain)
  for (const [name, callback] of Object.entries({ onSettled, onDamaged }))
    if (callback !== undefined && typeof callback !== 'function') refuse(name, 'a function', callback)
  if (peers !== undefined && !arePeers(peers)) refuse('peers', '{ openChannel, lock? }', peers)
  const { concurrency, ...delays } = { ...numbers, ...given(options, numbers) }
  requireWithin('concurrency', concurrency, 1)
  for (const [name, delayMs] of Object.entries(delays)) requireWithin(name, delayMs, 0, maxDelayMs)
  return {
    ...{ executor, store, concurrency, peers },
    ...(onSettled && { onSettled }),
    ...(onDamaged && { onDamaged }),
    ...withDefaults(unlimited, given(options, unlimited)),
    settings: { ...delays, onUncertain, delivers: onSettled !== undefined },
  }
}

const arePeers = (peers: Partial<Peers> | null): boolean =>
  typeof peers?.openChannel === 'function' &&
  (peers.lock === undefined || typeof peers.lock?.acquire === 'function')

/**
 * Takes what a queue needs of its platform.
 *
 * @throws InvalidParameterError naming what is wrong.
 */
export const checkPlatform = (platform: QueuePlatform): QueuePlatform => {
  const { clock, random, newId } = platform
  if (typeof clock?.now !== 'function' || typeof clock.startTimer !== 'function')
    refuse('clock', '{ now, startTimer }', clock)
  for (const [name, value] of Object.entries({ random, newId }))
    if (typeof value !== 'function') refuse(name, 'a function', value)
  return platform
}

const given = <Options extends object>(options: Options, names: object): Partial<Options> =>
  Object.fromEntries(
    Object.entries(options).filter(([name, value]) => name in names && value !== undefined),
  ) as Partial<Options>
