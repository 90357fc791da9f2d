import { memoryStore } from '../../queue/memory-store.ts'
import type { JobStore } from '../../queue/store.ts'
import { type StoreErrorReason, storeError } from '../../queue/store-error.ts'

/** A step of a store that waits until a test lets it go. */
export interface HeldStep {
  readonly name: 'get' | 'listEntries' | 'listLanes' | 'listNotes' | 'commit'
  /** Does it, and tells whoever waits for it. */
  readonly release: () => void
}

/** A store whose process can die, in the hands of a test. */
export interface CrashingStore {
  /** The store as the living process has it; another one after each `restart`. */
  readonly store: JobStore
  /** With true, every step waits until the test releases it; with false, none does. */
  readonly hold: (isHeld: boolean) => void
  /** The steps that wait, in the order in which they came. */
  readonly held: () => readonly HeldStep[]
  /** Lets the commits that come next fail, and do nothing. */
  readonly failCommits: (count: number, reason?: StoreErrorReason) => void
  /**
   * The process dies: nothing that it asked for is ever answered.
   *
   * @param written - how many of the commits that wait are done all the same, the first ones
   */
  readonly crash: (written?: number) => void
  /** Gives the store as the next process has it. */
  readonly restart: () => JobStore
  /** How many commits have been done. */
  readonly commits: () => number
}

/**
 * Makes a store that loses nothing but the process that uses it.
 *
 * @param inner - what is durable; commits are atomic in it
 */
export const crashingStore = (inner: JobStore = memoryStore()): CrashingStore => {
  let life = 0
  let isHeld = false
  let failures = 0
  let failure: StoreErrorReason = 'full'
  let commits = 0
  let waiting: (HeldStep & { readonly begin: () => void })[] = []

  const step = <Value>(name: HeldStep['name'], work: () => Promise<Value>): Promise<Value> => {
    const born = life
    return new Promise((resolve, reject) => {
      const begin = () => {
        // A dead process is never answered.
        const alive = (tell: () => void) => born === life && tell()
        work().then(
          (value) => alive(() => resolve(value)),
          (error: unknown) => alive(() => reject(error)),
        )
      }
      if (born !== life) return
      if (!isHeld) return begin()
      const one = { name, begin, release: () => take(one) }
      waiting.push(one)
    })
  }
  const take = (one: (typeof waiting)[number]) => {
    if (!waiting.includes(one)) return
    waiting = waiting.filter((other) => other !== one)
    one.begin()
  }
  const commit: JobStore['commit'] = async (writes, fence) => {
    if (failures > 0) {
      failures -= 1
      throw storeError(failure, 'a test wants it to fail')
    }
    await inner.commit(writes, fence)
    commits += 1
  }
  const live = (): JobStore => {
    const born = life
    const mine = <Value>(name: HeldStep['name'], work: () => Promise<Value>): Promise<Value> =>
      born === life ? step(name, work) : new Promise<Value>(() => undefined)
    return {
      isEncrypted: inner.isEncrypted,
      open: () => inner.open(),
      close: async () => undefined,
      get: (key) => mine('get', () => inner.get(key)),
      listEntries: (laneId, page) => mine('listEntries', () => inner.listEntries(laneId, page)),
      listLanes: (page) => mine('listLanes', () => inner.listLanes(page)),
      listNotes: (topic, page) => mine('listNotes', () => inner.listNotes(topic, page)),
      commit: (writes, fence) => mine('commit', () => commit(writes, fence)),
    }
  }
  let store = live()
  return {
    get store() {
      return store
    },
    hold: (next) => {
      isHeld = next
      if (!next) for (const one of [...waiting]) take(one)
    },
    held: () => waiting,
    failCommits: (count, reason = 'full') => {
      failures = count
      failure = reason
    },
    crash: (written = 0) => {
      life += 1
      const done = waiting.filter(({ name }) => name === 'commit').slice(0, written)
      waiting = []
      for (const { begin } of done) begin()
    },
    restart: () => {
      life += 1
      waiting = []
      store = live()
      return store
    },
    commits: () => commits,
  }
}
