import { describe, expect, it } from 'vitest'
import type { NoteKey, StoreKey, Write } from '../../../src/queue/store.ts'
import { abstractLevelStore } from '../../../src/stores/abstract-level/abstract-level-store.ts'
import { put, textOf, upTo } from '../../../src/testing/store/records.ts'
import { frailLevel, levelFailure } from './frail-level.ts'

const lane = (n: number): StoreKey => ['lane', `${n}`]
const holder: NoteKey = ['note', 'holder', '']
const fence = (text: string) => ({ key: holder, value: new TextEncoder().encode(text) })
const opened = async () => {
  const level = frailLevel()
  const store = abstractLevelStore(level)
  await store.open()
  return { level, store }
}
const holds = (bytes: Uint8Array, text: string) => new TextDecoder().decode(bytes).includes(text)

describe('commits that come together', () => {
  it('are written together', async () => {
    const { level, store } = await opened()
    await Promise.all(upTo(100).map((n) => store.commit([put(lane(n), 'x')])))
    expect(level.batches.map(({ length }) => length)).toEqual([100])
  })

  it('are written together while another is under way, in the next write', async () => {
    const { level, store } = await opened()
    let release = () => {}
    level.delay = () =>
      new Promise((resolve) => {
        release = resolve
      })
    const first = store.commit([put(lane(0), 'x')])
    await Promise.resolve().then(() => undefined)
    const others = upTo(50).map((n) => store.commit([put(lane(n), 'y')]))
    await store.get(lane(0))
    level.delay = async () => undefined
    release()
    await Promise.all([first, ...others])
    expect(level.batches.map(({ length }) => length)).toEqual([1, 50])
    expect(await textOf(store, lane(0))).toBe('y')
  })

  it('write each record once, as the last of them wants it', async () => {
    const { level, store } = await opened()
    const remove: Write = { _tag: 'Remove', key: lane(1) }
    const commits = [[put(lane(0), 'a'), put(lane(1), 'a')], [put(lane(0), 'b')], [remove]]
    await Promise.all(commits.map((writes) => store.commit(writes)))
    expect(level.batches.map((batch) => batch.map(({ type }) => type))).toEqual([['put', 'del']])
    expect(await textOf(store, lane(0))).toBe('b')
    expect(await textOf(store, lane(1))).toBeUndefined()
  })

  it('do not become one write that is heavier than four megabytes', async () => {
    const { level, store } = await opened()
    const value = new Uint8Array(2 ** 20)
    await Promise.all(upTo(8).map((n) => store.commit([{ _tag: 'Put', key: lane(n), value }])))
    expect(level.batches.map(({ length }) => length)).toEqual([3, 3, 2])
  })

  it('are written alone if they have a fence, in their order', async () => {
    const { level, store } = await opened()
    await store.commit([put(holder, 'me')])
    level.batches.length = 0
    const outcomes = await Promise.allSettled([
      store.commit([put(lane(0), 'a')]),
      store.commit([put(lane(1), 'a')]),
      store.commit([put(lane(2), 'a')], fence('me')),
      store.commit([put(lane(3), 'a')], fence('somebody else')),
      store.commit([put(lane(4), 'a')]),
      store.commit([put(lane(5), 'a')]),
    ])
    expect(outcomes.map(({ status }) => status === 'fulfilled')).toEqual([
      true,
      true,
      true,
      false,
      true,
      true,
    ])
    expect(level.batches.map(({ length }) => length)).toEqual([2, 1, 2])
  })
})

describe('a write of several that fails', () => {
  it('is tried again one by one, so that only the bad one fails', async () => {
    const { level, store } = await opened()
    level.failBatch = (operations) =>
      operations.some(({ key }) => holds(key, '"3"')) ? levelFailure('LEVEL_IO_ERROR') : undefined
    const outcomes = await Promise.allSettled(upTo(6).map((n) => store.commit([put(lane(n), `${n}`)])))
    expect(outcomes.map(({ status }) => status === 'fulfilled')).toEqual([
      true,
      true,
      true,
      false,
      true,
      true,
    ])
    expect((await store.listLanes({ limit: 9 })).map(({ key }) => key[1])).toEqual(['0', '1', '2', '4', '5'])
  })

  it('is tried again in the order of the calls', async () => {
    const { level, store } = await opened()
    level.failBatch = ({ length }) => (length > 1 ? levelFailure('LEVEL_IO_ERROR') : undefined)
    await Promise.all(upTo(6).map((n) => store.commit([put(lane(n % 2), `${n}`)])))
    expect(level.batches.slice(1).map(([operation]) => operation?.key.at(2))).toHaveLength(6)
    expect([await textOf(store, lane(0)), await textOf(store, lane(1))]).toEqual(['4', '5'])
  })
})
