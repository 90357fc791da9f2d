import { backoffMs } from '../../executor/backoff.ts'
import type { Clock } from '../../executor/clock.ts'
import type { Change, Effect } from '../effect.ts'
import { encodeChange } from '../encode-changes.ts'
import type { JobStore, Write } from '../store.ts'
import { isStoreError } from '../store-error.ts'
import { createBarrier } from './barrier.ts'

/** A batch that is to be written. */
export type Commit = Effect & { readonly _tag: 'Commit' }

/** Writes batches in their order. */
export interface Writer {
  readonly write: (commit: Commit) => void
  /** Resolves when everything is written, or refused, that there is now. */
  readonly idle: () => Promise<void>
  /** Begins to write nothing more. */
  readonly stop: () => void
  /** Ends with an error whoever waits until everything is written. */
  readonly fail: (error: unknown) => void
}

/** What a writer works with, and whom it tells. */
export interface WriterOptions {
  /** Refuses as `fenced` what this queue may not write. */
  readonly store: JobStore
  readonly clock: Clock
  readonly random: () => number
  readonly written: (commit: Commit) => void
  readonly refused: (commit: Commit, error: unknown) => void
  /** Somebody else works with the store now. */
  readonly lost: () => void
}

// A store that is full or broken is asked again soon and then less often.
const patience = { baseMs: 200, capMs: 10_000 }

/**
 * Makes a writer.
 *
 * Batches that come while one is being written go together in the next ("group commit"). If that fails, each goes
 * alone: one that may be refused is; at a step that must not be lost the line stops until it is written.
 */
export const createWriter = (options: WriterOptions): Writer => {
  const { clock, random } = options
  const barrier = createBarrier()
  let line: Commit[] = []
  let isBusy = false
  let isStopped = false
  let endPause: (() => void) | undefined

  const attempt = createAttempt(options, barrier.end, () => isStopped)
  const pause = (times: number) =>
    new Promise<void>((resolve) => {
      const stopTimer = clock.startTimer(resolve, patience.baseMs + backoffMs(patience, times, random))
      endPause = () => {
        stopTimer()
        resolve()
      }
    })
  const run = async () => {
    for (let failures = 0; line.length && !isStopped; ) {
      const commits = line
      line = []
      const stuck = await attempt(commits)
      line = [...stuck, ...line]
      failures = stuck.length ? failures + 1 : 0
      if (failures && !isStopped) await pause(failures)
    }
    // In the same task in which the line was seen to be empty: what comes next begins anew.
    isBusy = false
  }
  const begin = async () => {
    // What is asked for in one go is written in one go.
    await Promise.resolve()
    try {
      await run()
    } catch (error) {
      isStopped = true
      if (!isStoreError(error, 'fenced')) throw error
      options.lost()
    }
  }
  return {
    write: (commit) => {
      line.push(commit)
      barrier.begin()
      if (isStopped || isBusy) return
      isBusy = true
      void begin()
    },
    idle: barrier.wait,
    stop: () => {
      isStopped = true
      line = []
      endPause?.()
    },
    fail: barrier.fail,
  }
}

/** Makes what writes batches together, or else one by one; it gives those that have to be tried again. */
const createAttempt = (options: WriterOptions, end: () => void, isStopped: () => boolean) => {
  const { store } = options
  const commit = async (commits: readonly Commit[]) => {
    await store.commit(merge(commits, store.isEncrypted))
    for (const one of commits) {
      options.written(one)
      end()
    }
  }
  const refuse = (commit: Commit, error: unknown) => {
    options.refused(commit, error)
    end()
  }
  const alone = async (commits: readonly Commit[]): Promise<readonly Commit[]> => {
    for (const [index, one] of commits.entries()) {
      if (isStopped()) return commits.slice(index)
      try {
        await commit([one])
      } catch (error) {
        if (isStoreError(error, 'fenced')) throw error
        const rest = one.mayRefuse ? [one] : commits.slice(index)
        for (const other of rest) if (other.mayRefuse) refuse(other, error)
        if (!one.mayRefuse) return rest.filter(({ mayRefuse }) => !mayRefuse)
      }
    }
    return []
  }
  return async (commits: readonly Commit[]): Promise<readonly Commit[]> => {
    try {
      await commit(commits)
      return []
    } catch (error) {
      if (isStoreError(error, 'fenced')) throw error
      return alone(commits)
    }
  }
}

// Of several changes of a lane's record, which each batch brings, the last counts; the others need not be encoded.
const merge = (commits: readonly Commit[], isEncrypted: boolean): readonly Write[] => {
  const lanes = new Map<string, Change>()
  const last = new Map<string, Write>()
  const add = (change: Change) => {
    for (const write of encodeChange(change, isEncrypted)) last.set(write.key.join('\n'), write)
  }
  for (const { changes } of commits)
    for (const change of changes) {
      if (change._tag === 'PutLane') lanes.set(change.lane.laneId, change)
      else if (change._tag === 'RemoveLane') lanes.set(change.laneId, change)
      else add(change)
    }
  for (const change of lanes.values()) add(change)
  return [...last.values()]
}
