import { afterEach, describe, expect, it, vi } from 'vitest'
import { memoryStore } from '../../../src/queue/memory-store.ts'
import type { JobStore, StoreKey } from '../../../src/queue/store.ts'
import { put, shown, textOf, upTo } from '../../../src/testing/store/records.ts'
import { openedOver, recordBelow, recordsBelow } from './below.ts'

const lane: StoreKey = ['lane', 'a']
const holder: StoreKey = ['note', 'holder', '']

afterEach(() => vi.restoreAllMocks())

describe('encrypted', () => {
  it('says that it is, and has the name of the store below', async () => {
    const { store } = await openedOver({}, { ...memoryStore(), name: 'here' })
    expect([store.isEncrypted, store.name]).toEqual([true, 'here'])
    expect((await openedOver()).store).not.toHaveProperty('name')
  })

  it('encrypts one value twice to different bytes, of which none is the same nonce', async () => {
    const { store, below } = await openedOver()
    const nonces = new Set<string>()
    for (const _ of upTo(100)) {
      await store.commit([put(lane, 'content')])
      nonces.add(`${(await recordBelow(below, 'lane')).value.subarray(0, 12)}`)
    }
    expect(nonces.size).toBe(100)
  })

  it('gives a lane another id in each store', async () => {
    const ids = await Promise.all(
      upTo(2).map(async () => {
        const { store, below } = await openedOver()
        await store.commit([put(lane, 'content')])
        return (await recordBelow(below, 'lane')).key[1]
      }),
    )
    expect(ids[0]).not.toBe(ids[1])
  })

  it('hands batches to the store below in the order of the calls, also where the first takes long', async () => {
    const { store } = await openedOver()
    const encrypt = crypto.subtle.encrypt.bind(crypto.subtle)
    const spy = vi.spyOn(crypto.subtle, 'encrypt')
    let release = () => {}
    const second = new Promise<void>((resolve) => {
      release = resolve
    })
    spy.mockImplementationOnce(async (...parameters) => {
      await second
      return encrypt(...parameters)
    })
    const commits = ['first', 'second'].map((text) => store.commit([put(lane, text)]))
    spy.mockImplementationOnce(async (...parameters) => {
      const sealed = await encrypt(...parameters)
      release()
      return sealed
    })
    await Promise.all(commits)
    expect(await textOf(store, lane)).toBe('second')
  })

  it('does not wait for the store below before it hands the next batch on', async () => {
    const below = memoryStore()
    let count = 0
    let release = () => {}
    // None of them is done before all have come.
    const all = new Promise<void>((resolve) => {
      release = resolve
    })
    const patient: JobStore = {
      ...below,
      commit: async (writes, fence) => {
        if (writes.some(({ key }) => key[0] === 'lane')) {
          count += 1
          if (count === 3) release()
          await all
        }
        await below.commit(writes, fence)
      },
    }
    const { store } = await openedOver({}, patient)
    await Promise.all(upTo(3).map((n) => store.commit([put(['lane', `${n}`], 'x')])))
    expect(count).toBe(3)
  })

  it('goes on after a batch that the store below refused', async () => {
    const { store } = await openedOver()
    const fence = { key: ['note', 'holder', ''] as const, value: new Uint8Array([1]) }
    const refused = store.commit([put(lane, 'a')], fence)
    const next = store.commit([put(lane, 'b')])
    await expect(refused).rejects.toMatchObject({ reason: 'fenced' })
    await next
    expect(await textOf(store, lane)).toBe('b')
  })

  it('keeps who works with the store in plain text, for fences, and lists it', async () => {
    const { store, below } = await openedOver()
    await store.commit([put(holder, 'me')])
    expect(await textOf(below, holder)).toBe('me')
    expect(shown(await store.listNotes('holder', { limit: 9 }))).toEqual([['', 'me']])
  })

  it('does not show its own key among notes of the same topic', async () => {
    const told: StoreKey[] = []
    const { store } = await openedOver({ onUnreadable: (key) => told.push(key) })
    await store.commit([put(['note', 'key', ''], 'mine')])
    expect(shown(await store.listNotes('key', { limit: 9 }))).toEqual([['', 'mine']])
    expect(await textOf(store, ['note', 'key', ''])).toBe('mine')
    expect(told).toEqual([])
  })

  it.each([
    ['listLanes', (store: JobStore) => store.listLanes({ after: 'a', limit: 1 })],
    ['listNotes', (store: JobStore) => store.listNotes('topic', { after: 'a', limit: 1 })],
    ['listNotes of holders', (store: JobStore) => store.listNotes('holder', { limit: 1 })],
  ])('rejects %s when it is closed, and throws nothing', async (_name, list) => {
    const { store } = await openedOver()
    await store.close()
    await expect(list(store)).rejects.toMatchObject({ reason: 'closed' })
  })

  it('computes what hides a name once, for ten thousand names that were used last', async () => {
    const { store } = await openedOver()
    const sign = vi.spyOn(crypto.subtle, 'sign')
    const others = (count: number, word: string) =>
      Promise.all(upTo(count).map((n) => store.listEntries(`${word}${n}`, { limit: 1 })))
    await store.listEntries('a', { limit: 1 })
    await store.listEntries('a', { limit: 1 })
    expect(sign).toHaveBeenCalledTimes(1)
    await others(9_000, 'one')
    await store.listEntries('a', { limit: 1 })
    await others(9_000, 'two')
    await store.listEntries('a', { limit: 1 })
    expect(sign).toHaveBeenCalledTimes(18_001)
    await store.listEntries('one0', { limit: 1 })
    expect(sign).toHaveBeenCalledTimes(18_002)
  })

  it('computes what hides a name once, for many that ask at once', async () => {
    const { store } = await openedOver()
    const sign = vi.spyOn(crypto.subtle, 'sign')
    await Promise.all(upTo(100).map((seq) => store.commit([put(['entry', 'a', seq], 'x'), put(lane, 'x')])))
    expect(sign).toHaveBeenCalledTimes(1)
  })

  it('removes below what it removes', async () => {
    const { store, below } = await openedOver()
    const keys: readonly StoreKey[] = [lane, ['entry', 'a', 1], ['note', 'topic', 'n']]
    await store.commit(keys.map((key) => put(key, 'x')))
    expect(await recordsBelow(below)).toHaveLength(4)
    await store.commit(keys.map((key) => ({ _tag: 'Remove', key })))
    expect((await recordsBelow(below)).map(({ key }) => key)).toEqual([['note', 'key', '']])
  })
})
