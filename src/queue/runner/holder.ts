import type { Entry, EntryOutcome } from '../entry.ts'
import { laneIdOf } from '../lane.ts'
import { laneOf } from '../lane-table.ts'
import { createAsking } from './asking.ts'
import { createEngine, type Engine, type EngineOptions } from './engine.ts'
import { checkFormat } from './format.ts'
import { createIntake, type IntakeOptions } from './intake.ts'
import { guardWrites, type Lease } from './lease.ts'
import { createLibrary, type LanesRead, type Library } from './library.ts'
import type { EntriesQuery, Operations } from './operations.ts'
import { createOutcomes, type Outcomes } from './outcomes.ts'
import { type QueueEntry, showEntry } from './queue-entry.ts'
import { unknownEntryError } from './queue-error.ts'
import { readUntil } from './read-until.ts'
import { laneSnapshotOf } from './snapshot.ts'

/** What a holder works with, and whom it tells. */
export interface HolderOptions
  extends Omit<EngineOptions, 'replied' | 'refused' | 'added' | 'settled' | 'deliver'>,
    IntakeOptions {
  readonly lease: Lease
  readonly onSettled?: (entry: QueueEntry, response: EntryOutcome) => unknown
}

/** The queue that works with a store. */
export interface Holder extends Operations {
  /**
   * Reads what there is of a store that is open, and begins to work, unless it was stopped meanwhile.
   *
   * Nothing is sent before all is read: the reading may fail, and whoever then begins anew would send it again.
   */
  readonly open: () => Promise<void>
  readonly state: Engine['state']
  /** Stops: whatever is asked of it ends with an error, but for what is being written. */
  readonly stop: (error: unknown) => void
  /** Nothing is being written any more: what has no answer yet ends as well. */
  readonly end: (error: unknown) => void
}

/** Makes what works with a store. */
export const createHolder = (options: HolderOptions): Holder => {
  const { store, onSettled, lease } = options
  let isStopped = false
  const mayWrite = () => !isStopped && lease.isValid()
  const guarded = guardWrites(store, mayWrite, lease.fence)
  const reading = readUntil(guarded)
  const library = createLibrary(reading.store)
  const asking = createAsking()
  const outcomes = createOutcomes()
  const engine = createEngine({
    ...options,
    store: guarded,
    replied: asking.replied,
    refused: asking.refused,
    added: outcomes.added,
    settled: outcomes.settled,
    deliver: async (entry, outcome, redelivered) => {
      await onSettled?.({ ...showEntry(entry), ...(redelivered && { redelivered }) }, outcome)
    },
    failed: (error) => {
      stop(error)
      asking.fail(error)
      options.failed(error)
    },
  })
  const stop = (error: unknown) => {
    isStopped = true
    engine.stop(error)
    reading.stop(error)
    outcomes.fail(error)
  }
  const intake = createIntake(engine, library, asking, options)
  const outcome = (entryId: string) => waitForOutcome(engine, library, outcomes, entryId)
  return {
    state: engine.state,
    open: async () => {
      if (lease.fence) {
        await checkFormat(store)
        await guardWrites(store, mayWrite).commit([{ _tag: 'Put', ...lease.fence }])
      }
      await begin(engine, library, () => isStopped)
    },
    stop,
    end: asking.fail,
    ...intake,
    has: async (entryId) => (await find(engine, library, entryId)) !== undefined,
    cancel: async (entryId) => {
      const reply = await intake.cancel(entryId)
      if (reply !== 'in-hand') return reply === 'cancelled'
      // What is being sent may be too far to be stopped: its outcome tells.
      return isCancelled(await outcome(entryId))
    },
    pause: async (laneId) => {
      await asking.ask((operation) =>
        engine.dispatch({ _tag: 'Pause', laneId: laneId ?? undefined, operation }),
      )
    },
    resume: async (laneId) => {
      await asking.ask((operation) =>
        engine.dispatch({ _tag: 'Resume', laneId: laneId ?? undefined, operation }),
      )
    },
    reconnected: async () => engine.dispatch({ _tag: 'Reconnected' }),
    credentialsChanged: async () => engine.dispatch({ _tag: 'CredentialsChanged' }),
    outcome,
    entries: (query) => listEntries(engine, library, query),
    lane: async (queueId) => laneSnapshotOf(engine.state(), queueId),
  }
}

const begin = async (engine: Engine, library: Library, isStopped: () => boolean): Promise<void> => {
  const { isPaused, damaged } = await library.open()
  const pages: LanesRead[] = []
  for await (const page of library.lanes()) {
    if (isStopped()) return
    pages.push(page)
  }
  engine.dispatch({ _tag: 'Began', isPaused, damaged })
  for (const page of pages) engine.dispatch({ _tag: 'Opened', ...page })
}

const isCancelled = (outcome: EntryOutcome): boolean =>
  outcome._tag === 'Left' && outcome.left._tag === 'CancelledError'

// What is asked for and not yet written is there as well.
const find = async (engine: Engine, library: Library, entryId: string): Promise<Entry | undefined> => {
  await engine.written()
  return library.find(entryId)
}

const waitForOutcome = async (
  engine: Engine,
  library: Library,
  outcomes: Outcomes,
  entryId: string,
): Promise<EntryOutcome> => {
  const known = outcomes.known(entryId)
  if (known) return known
  const { outcome, resolve, reject } = outcomes.wait(entryId)
  try {
    const entry = await find(engine, library, entryId)
    if (entry && entry.status._tag !== 'Settled') return outcome
    // It may have settled, or left, while it was looked for, and that is told when it is known to be written.
    await engine.written()
    if (entry?.status._tag === 'Settled') resolve(entry.status.outcome)
    else reject(unknownEntryError(entryId))
  } catch (error) {
    reject(error)
  }
  return outcome
}

const defaultLimit = 100

const listEntries = async (
  engine: Engine,
  library: Library,
  { queueId, after, limit = defaultLimit }: EntriesQuery,
): Promise<readonly QueueEntry[]> => {
  const show = (entry: Entry) => showEntry(entry, laneOf(engine.state().lanes, entry.laneId))
  const listed: QueueEntry[] = []
  const laneIds = queueId === undefined ? library.laneIds(after?.laneId) : [laneIdOf(queueId)]
  for await (const laneId of laneIds) {
    const from = laneId === after?.laneId ? after.seq : undefined
    const lane = laneOf(engine.state().lanes, laneId)
    if (!lane?.count) continue
    const first = Math.max(from ?? -1, lane.headSeq - 1)
    const entries = await library.entries(laneId, first, Math.min(limit - listed.length, lane.count))
    listed.push(...entries.map(show))
    if (listed.length >= limit) break
  }
  return listed
}
