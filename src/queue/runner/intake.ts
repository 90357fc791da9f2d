import { refuse } from '../../internal/invalid-parameter.ts'
import type { BaseJob } from '../../jobs/base-job.ts'
import type { Entry } from '../entry.ts'
import type { NewEntry } from '../event.ts'
import type { JobStore } from '../store.ts'
import type { Answer, Asking } from './asking.ts'
import type { Engine } from './engine.ts'
import type { Library } from './library.ts'
import { bytesOf, checkLimits, isLeaving, type Limits } from './limits.ts'
import { checkAfter, sizeOf } from './new-entry.ts'
import { queueError, unknownEntryError } from './queue-error.ts'

/** What an intake works with beside. */
export interface IntakeOptions extends Limits {
  readonly store: JobStore
  /** Gives an id that nobody else gives. */
  readonly newId: () => string
}

/** Takes what concerns single entries, in the order in which it is asked for. */
export interface Intake {
  /** Gives the ids of the entries. */
  readonly enqueue: (entries: readonly NewEntry[]) => Promise<readonly string[]>
  readonly cancel: (entryId: string) => Promise<'cancelled' | 'in-hand' | 'gone'>
  readonly replace: (entryId: string, job: BaseJob) => Promise<void>
  readonly retry: (entryId: string) => Promise<void>
}

/** Makes the intake of an engine. */
export const createIntake = (
  engine: Engine,
  library: Library,
  asking: Asking,
  { newId, store, ...limits }: IntakeOptions,
): Intake => {
  let last: Promise<unknown> = Promise.resolve()
  const intakeId = newId()
  let calls = 0
  let waiting = 0
  // What has to read first sees all that was asked for before, and nothing that came later overtakes it. What happens
  // to an entry while it reads counts, and not what was found.
  const inLine = async <Value>(work: (newest: Newest) => Promise<Value>): Promise<Value> => {
    waiting += 1
    const turn = last.then(async () => {
      const changed = new Map<string, Entry | undefined>()
      engine.watch(changed)
      await engine.written()
      return work((entryId, found) => (changed.has(entryId) ? changed.get(entryId) : found))
    })
    last = turn.catch(() => undefined)
    try {
      return await turn
    } finally {
      waiting -= 1
      if (waiting === 0) engine.watch(undefined)
    }
  }
  const find = async (entryId: string, newest: Newest) => newest(entryId, await library.find(entryId))
  const required = (entryId: string, entry: Entry | undefined): Entry => {
    if (!entry) throw unknownEntryError(entryId)
    return entry
  }
  const put = async (
    entries: readonly NewEntry[],
    superseded: readonly Entry[] = [],
    sources: readonly Entry[] = [],
  ): Promise<readonly string[]> => {
    const state = engine.state()
    const leaving = superseded.filter((entry) => isLeaving(state, entry))
    const all = { count: entries.length, bytes: bytesOf(entries) }
    const added = { count: all.count - leaving.length, bytes: all.bytes - bytesOf(leaving) }
    // What leaves is there until `onSettled` has taken note of it: no more may follow while there is too much.
    checkLimits(limits, state, added, state.settings.delivers ? all : added)
    calls += 1
    const nonce = `${intakeId}-${calls}`
    const { reply, entryIds } = await asking.ask((operation) =>
      engine.dispatch({ _tag: 'Enqueue', entries, nonce, superseded, sources, operation }),
    )
    if (reply !== 'written')
      throw queueError('unknown-entry', 'the entry to come after is over', 'after/entryId')
    return entryIds
  }
  const putAfterReading = async (entries: readonly NewEntry[], newest: Newest) => {
    const superseded = new Map<string, Entry>()
    const sources = new Map<string, Entry | undefined>()
    for (const { entryId, laneId, dedupeKey, after } of entries) {
      if (entryId !== undefined && (await library.find(entryId)))
        throw queueError('duplicate-entry', `there is an entry ${entryId} in the queue already`)
      const former = dedupeKey === undefined ? undefined : await library.findByKey(laneId, dedupeKey)
      if (former) superseded.set(former.entryId, former)
      if (after && !entries.some((other) => other.entryId === after.entryId))
        sources.set(after.entryId, await library.find(after.entryId))
    }
    const replaced = [...superseded].flatMap(([entryId, found]) => newest(entryId, found) ?? [])
    const before = [...sources].map(([entryId, found]) => required(entryId, newest(entryId, found)))
    // Begun before the next in line may read, and not awaited there: it waits until this is written.
    return { written: put(entries, replaced, before) }
  }
  const edit = async (entryId: string, ask: (entry: Entry) => Promise<Answer>) => {
    const { reply } = await inLine(async (newest) => ask(required(entryId, await find(entryId, newest))))
    if (reply === 'in-hand') throw queueError('in-flight', `the entry ${entryId} is being sent`)
    if (reply !== 'written') throw queueError('unknown-entry', `the entry ${entryId} is over`)
  }
  return {
    enqueue: async (entries) =>
      waiting === 0 && entries.every(isPlain)
        ? put(entries)
        : (await inLine((newest) => putAfterReading(entries, newest))).written,
    cancel: async (entryId) => {
      const reply = await inLine(async (newest) => {
        const entry = await find(entryId, newest)
        if (!entry) return 'nothing-to-do'
        const question = asking.ask((operation) => engine.dispatch({ _tag: 'Cancel', entry, operation }))
        return (await question).reply
      })
      return reply === 'written' ? 'cancelled' : reply === 'in-hand' ? reply : 'gone'
    },
    replace: (entryId, job) => {
      const size = sizeOf(job)
      return edit(entryId, (entry) => {
        if (job.queueId !== entry.job.queueId) refuse('queueId', 'that of the entry', job.queueId)
        if (entry.after) checkAfter(job, entry.after, store.isEncrypted)
        checkLimits(limits, engine.state(), { count: 0, bytes: size - entry.size })
        return asking.ask((operation) => engine.dispatch({ _tag: 'Replace', entry, job, size, operation }))
      })
    },
    retry: (entryId) =>
      edit(entryId, (entry) =>
        asking.ask((operation) => engine.dispatch({ _tag: 'Retry', entry, operation })),
      ),
  }
}

/** Gives an entry as it is now, of which something was found. */
type Newest = (entryId: string, found: Entry | undefined) => Entry | undefined

const isPlain = ({ entryId, dedupeKey, after }: NewEntry): boolean =>
  entryId === undefined && dedupeKey === undefined && after === undefined
