import type { Clock } from '../../executor/clock.ts'
import type { Executor } from '../../executor/executor.ts'
import type { Effect, Reply } from '../effect.ts'
import type { Entry, EntryOutcome } from '../entry.ts'
import type { Happening, Operation } from '../event.ts'
import { happen } from '../queue-reducer.ts'
import type { Settings } from '../settings.ts'
import { initialState, type QueueState } from '../state.ts'
import type { JobStore } from '../store.ts'
import { createPerformer } from './performer.ts'
import { createReader } from './reader.ts'
import { createTimers } from './timers.ts'
import { createTurns } from './turns.ts'
import { createWriter } from './writer.ts'

/** What an engine works with, and whom it tells. */
export interface EngineOptions {
  readonly executor: Executor
  readonly store: JobStore
  readonly clock: Clock
  readonly random: () => number
  readonly settings: Settings
  /** How many lanes have a turn at a time. */
  readonly concurrency: number
  readonly deliver: (entry: Entry, outcome: EntryOutcome, redelivered: boolean) => Promise<void>
  /** New entries with these ids are about to be written. */
  readonly added: (entryIds: readonly string[]) => void
  readonly settled: (entryId: string, outcome: EntryOutcome) => void
  readonly replied: (operation: Operation, reply: Reply | 'written', entryIds?: readonly string[]) => void
  readonly refused: (operation: Operation, error: unknown) => void
  readonly damaged: (laneId: string, seq?: number) => void
  readonly changed: () => void
  /** It may not work with the store any more, and has stopped. */
  readonly lost: () => void
  /** Something is wrong with it that must not be, and it has stopped. */
  readonly failed: (error: unknown) => void
}

/** Interprets the effects of the reducer. */
export interface Engine {
  readonly state: () => QueueState
  readonly dispatch: (happening: Happening) => void
  /** Resolves when everything is written that there is now. */
  readonly written: () => Promise<void>
  /** Puts into a map how entries are changed from now on, undefined for those that leave; `undefined` ends that. */
  readonly watch: (changed: Map<string, Entry | undefined> | undefined) => void
  /**
   * Begins nothing more; what is on its way is aborted, and stays in the store. Whoever waits for what is being written
   * is told of it.
   *
   * @param error - ends the waiting until everything is written
   */
  readonly stop: (error: unknown) => void
}

/** Makes an engine; it does nothing before it is told of something. */
export const createEngine = (options: EngineOptions): Engine => {
  const { clock, store, random } = options
  let state = initialState(options.settings)
  let isStopped = false
  let isRunning = false
  const events: Happening[] = []
  const inHand = new Set<string>()
  let watched: Map<string, Entry | undefined> | undefined
  const turns = createTurns()
  const timers = createTimers(clock)
  const reader = createReader(store)
  const performer = createPerformer(options.executor, clock)

  const reduce = (happening: Happening) => {
    const [next, effects] = happen(state, happening, clock.now(), random())
    state = next
    for (const effect of effects) interpret(effect)
  }
  const giveTurns = () => {
    while (!state.isPaused && inHand.size < options.concurrency) {
      const laneId = turns.next()
      if (laneId === undefined) return
      reduce({ _tag: 'Turn', laneId })
    }
  }
  const dispatch = (happening: Happening) => {
    if (isStopped) return
    events.push(happening)
    if (isRunning) return
    isRunning = true
    const before = state
    try {
      for (let event = events.shift(); event; event = events.shift()) {
        reduce(event)
        if (!events.length) giveTurns()
      }
    } catch (error) {
      // What is done by halves is not gone on with: the store has it as it was before.
      stop(() => options.failed(error))
    }
    isRunning = false
    if (state !== before) options.changed()
  }
  const writer = createWriter({
    ...{ store, clock, random, lost: () => stop(options.lost) },
    written: ({ changes, receipt, operation }) => {
      for (const change of changes) if (change._tag === 'AddEntry') reader.written(change.entry)
      dispatch({ _tag: 'Written', receipt })
      if (operation !== undefined) options.replied(operation, 'written', receipt.entryIds)
    },
    refused: ({ receipt, operation }, error) => {
      dispatch({ _tag: 'Refused', receipt })
      if (operation !== undefined) options.refused(operation, error)
    },
  })
  const load = async (effect: Effect & { readonly _tag: 'Load' }, failures = 0) => {
    const { laneId, from, count } = effect
    const found = await reader.head(laneId, from, count).catch(() => undefined)
    if (found?._tag === 'Entry') dispatch({ ...found, _tag: 'Loaded', laneId })
    else if (found?._tag === 'Nothing')
      dispatch({ _tag: 'Loaded', laneId, entry: undefined, given: undefined })
    else if (found) dispatch({ _tag: 'FoundDamaged', laneId, seq: found.seq })
    else if (!isStopped) {
      // A store that cannot be read now may be read later.
      const delayMs = Math.min(100 * 2 ** failures, 10_000)
      timers.set(`read ${laneId}`, delayMs, () => void load(effect, failures + 1))
    }
  }
  const deliver = (entry: Entry, outcome: EntryOutcome, redelivered: boolean) => {
    const { laneId } = entry
    Promise.resolve()
      .then(() => options.deliver(entry, outcome, redelivered))
      .then(
        () => dispatch({ _tag: 'Delivered', laneId }),
        () => dispatch({ _tag: 'Delivered', laneId, hasFailed: true }),
      )
  }
  const stop = (then?: () => void) => {
    if (isStopped) return
    isStopped = true
    timers.stopAll()
    writer.stop()
    performer.abortAll()
    then?.()
  }

  const handlers: { readonly [Tag in Effect['_tag']]: (effect: Effect & { readonly _tag: Tag }) => void } = {
    Commit: (commit) => {
      for (const change of commit.changes)
        if ('entry' in change)
          watched?.set(change.entry.entryId, change._tag === 'RemoveEntry' ? undefined : change.entry)
      options.added(commit.receipt.entryIds)
      writer.write(commit)
    },
    Reply: ({ operation, reply }) => options.replied(operation, reply),
    Ready: ({ laneId, origin, priority }) => turns.add(laneId, origin, priority),
    Unready: ({ laneId }) => turns.remove(laneId),
    Close: ({ origin }) => turns.close(origin),
    Open: ({ origin }) => turns.open(origin),
    Load: (effect) => {
      inHand.add(effect.laneId)
      void load(effect)
    },
    Release: ({ laneId }) => inHand.delete(laneId),
    Forget: ({ laneId }) => reader.forget(laneId),
    Send: ({ entry }) =>
      performer.send(entry, (outcome) => dispatch({ _tag: 'Answered', laneId: entry.laneId, outcome })),
    Abort: ({ laneId }) => performer.abort(laneId),
    Deliver: ({ entry, outcome, redelivered }) => deliver(entry, outcome, redelivered),
    Settle: ({ entryId, outcome }) => options.settled(entryId, outcome),
    Wake: ({ laneId, delayMs }) =>
      timers.set(`lane ${laneId}`, delayMs, () => dispatch({ _tag: 'LaneDue', laneId })),
    Expire: ({ laneId, delayMs }) =>
      timers.set(`expiry ${laneId}`, delayMs, () => dispatch({ _tag: 'ExpiryDue', laneId })),
    WakeServer: ({ origin, delayMs }) =>
      timers.set(`server ${origin}`, delayMs, () => dispatch({ _tag: 'ServerDue', origin })),
    ReportDamaged: ({ laneId, seq }) => options.damaged(laneId, seq),
  }
  const interpret = (effect: Effect) => {
    const handle = handlers[effect._tag] as (effect: Effect) => void
    handle(effect)
  }
  return {
    state: () => state,
    dispatch,
    written: writer.idle,
    watch: (changed) => {
      watched = changed
    },
    stop: (error) => {
      stop()
      writer.fail(error)
    },
  }
}
