import { MemoryLevel } from 'memory-level'
import { describe, expect, it } from 'vitest'
import type { JobStore, StoreKey } from '../../../src/queue/store.ts'
import { abstractLevelStore } from '../../../src/stores/abstract-level/abstract-level-store.ts'
import { crashingStore } from '../../../src/testing/store/crashing-store.ts'
import { put, textOf, upTo } from '../../../src/testing/store/records.ts'

const lane: StoreKey = ['lane', 'a']
const opened = async (inner?: JobStore) => {
  const crashing = crashingStore(inner)
  await crashing.store.open()
  return crashing
}
const restarted = async (crashing: ReturnType<typeof crashingStore>) => {
  const store = crashing.restart()
  await store.open()
  return store
}
/** Says what has come of a promise as far as can be told now. */
const soon = async (promise: Promise<unknown>) => {
  let outcome = 'waits'
  promise.then(
    () => {
      outcome = 'fulfilled'
    },
    () => {
      outcome = 'rejected'
    },
  )
  for (let i = 0; i < 50; i++) await Promise.resolve()
  return outcome
}

describe('a crashing store', () => {
  it('does everything at once until it is told to hold', async () => {
    const { store, commits, held } = await opened()
    await store.commit([put(lane, 'x')])
    expect(await textOf(store, lane)).toBe('x')
    expect([commits(), held().length]).toEqual([1, 0])
  })

  it('holds reads and commits, and does them as the test lets them go, in any order', async () => {
    const { store, hold, held } = await opened()
    hold(true)
    const commit = store.commit([put(lane, 'x')])
    const read = textOf(store, lane)
    const lists = [
      store.listEntries('a', { limit: 1 }),
      store.listLanes({ limit: 1 }),
      store.listNotes('t', { limit: 1 }),
    ]
    expect(held().map(({ name }) => name)).toEqual(['commit', 'get', 'listEntries', 'listLanes', 'listNotes'])
    held()[1]?.release()
    expect(await read).toBeUndefined()
    expect(await soon(commit)).toBe('waits')
    held()[0]?.release()
    await commit
    hold(false)
    await Promise.all(lists)
    expect([held().length, await textOf(store, lane)]).toEqual([0, 'x'])
  })

  it('does a step once, however often it is let go', async () => {
    const { store, hold, held, commits } = await opened()
    hold(true)
    const commit = store.commit([put(lane, 'x')])
    const [step] = held()
    step?.release()
    step?.release()
    await commit
    expect(commits()).toBe(1)
  })

  it('lets commits fail with a reason, and do nothing', async () => {
    const { store, failCommits, commits } = await opened()
    failCommits(2, 'failed')
    await expect(store.commit([put(lane, 'a')])).rejects.toMatchObject({ reason: 'failed' })
    await expect(store.commit([put(lane, 'b')])).rejects.toMatchObject({ reason: 'failed' })
    expect([await textOf(store, lane), commits()]).toEqual([undefined, 0])
    failCommits(1)
    await expect(store.commit([put(lane, 'c')])).rejects.toMatchObject({ reason: 'full' })
    await store.commit([put(lane, 'd')])
    expect(await textOf(store, lane)).toBe('d')
  })

  it('answers nothing to a process that died', async () => {
    const crashing = await opened()
    const { store, hold, crash, held } = crashing
    hold(true)
    const before = store.commit([put(lane, 'x')])
    crash()
    hold(false)
    expect(held()).toEqual([])
    const after = [store.get(lane), store.open(), store.commit([put(lane, 'y')])]
    expect(await Promise.all([before, ...after].map(soon))).toEqual(['waits', 'waits', 'waits', 'waits'])
    expect(await textOf(await restarted(crashing), lane)).toBeUndefined()
  })

  it.each([0, 1, 2, 3])('does %i of the commits that waited, the first ones', async (written) => {
    const crashing = await opened()
    const { store, hold, crash } = crashing
    hold(true)
    void store.get(lane)
    for (const n of upTo(3)) void store.commit([put(['lane', `${n}`], 'x')])
    crash(written)
    hold(false)
    const lanes = await (await restarted(crashing)).listLanes({ limit: 9 })
    expect(lanes.map(({ key }) => key[1])).toEqual(upTo(written).map(String))
  })

  it('shows the next process what is durable by then, over a slow store too', async () => {
    const crashing = await opened(
      abstractLevelStore(new MemoryLevel<Uint8Array, Uint8Array>({ valueEncoding: 'view' })),
    )
    void crashing.store.commit([put(lane, 'x')])
    crashing.crash()
    expect(await textOf(await restarted(crashing), lane)).toBe('x')
  })

  it('closes the store below when all commits are done, unless it died', async () => {
    const crashing = await opened()
    const { store, hold, held } = crashing
    hold(true)
    const commit = store.commit([put(lane, 'x')])
    const closing = store.close()
    expect(await soon(closing)).toBe('waits')
    held()[0]?.release()
    await Promise.all([commit, closing])
    hold(false)
    await expect(store.get(lane)).rejects.toMatchObject({ reason: 'closed' })
    const next = await restarted(crashing)
    await store.close()
    expect(await textOf(next, lane)).toBe('x')
  })

  it('is encrypted if the store below is, and has its name', async () => {
    const { store } = await opened()
    expect([store.isEncrypted, 'name' in store]).toEqual([false, false])
    const inner: JobStore = { ...store, isEncrypted: true, name: 'here' }
    expect(crashingStore(inner).store).toMatchObject({ isEncrypted: true, name: 'here' })
  })
})
