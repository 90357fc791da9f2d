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
   * The process dies: nothing that it asked for, or asks for, is ever answered, but for `close`, which does nothing.
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
  const underWay = new Set<Promise<unknown>>()

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
    const mine = new Set<Promise<unknown>>()
    // A dead process is never answered.
    const answer = <Value>(begun: (begin: () => void) => void, work: () => Promise<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        const alive = (tell: () => void) => born === life && tell()
        const begin = () => {
          const doing = work().then(
            (value) => alive(() => resolve(value)),
            (error: unknown) => alive(() => reject(error)),
          )
          underWay.add(doing)
          void doing.then(() => underWay.delete(doing))
        }
        alive(() => begun(begin))
      })
    const step = <Value>(name: HeldStep['name'], work: () => Promise<Value>): Promise<Value> =>
      answer((begin) => {
        if (!isHeld) return begin()
        const one = { name, begin, release: () => take(one) }
        waiting.push(one)
      }, work)
    const atOnce = (work: () => Promise<void>) => answer((begin) => begin(), work)
    return {
      isEncrypted: inner.isEncrypted,
      ...(inner.name !== undefined && { name: inner.name }),
      // What the process before it was doing when it died is done, or not, before this one sees anything.
      open: async () => {
        await Promise.allSettled(underWay)
        await atOnce(() => inner.open())
      },
      close: async () => {
        // So that a test may close everything when it ends, also what died.
        if (born !== life) return
        await Promise.allSettled(mine)
        await atOnce(() => inner.close())
      },
      get: (key) => step('get', () => inner.get(key)),
      listEntries: (laneId, page) => step('listEntries', () => inner.listEntries(laneId, page)),
      listLanes: (page) => step('listLanes', () => inner.listLanes(page)),
      listNotes: (topic, page) => step('listNotes', () => inner.listNotes(topic, page)),
      commit: (writes, fence) => {
        const done = step('commit', () => commit(writes, fence))
        mine.add(done)
        const forget = () => mine.delete(done)
        done.then(forget, forget)
        return done
      },
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
