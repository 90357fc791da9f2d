import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EntryKey, LaneKey, NoteKey, StoreKey } from '../../../src/queue/store.ts'
import { put, shown, textOf, upTo } from '../../../src/testing/store/records.ts'
import { openedOver, putBytes, recordBelow, recordsBelow } from './below.ts'

const entry: EntryKey = ['entry', '!room:example.org', 3]
const lane: LaneKey = ['lane', '!room:example.org']
const note: NoteKey = ['note', 'topic', 'name']
const damaged = { _tag: 'StoreError', reason: 'damaged', message: 'store: a record cannot be read' }

const filled = async (keys: readonly StoreKey[]) => {
  const { store, below } = await openedOver()
  await store.commit(keys.map((key) => put(key, 'content')))
  return { store, below }
}

describe('a record', () => {
  it.each([entry, lane, note])('of kind %s of which any bit is another one is damaged', async (...key) => {
    const { store, below } = await filled([entry, lane, note])
    const { key: stored, value } = await recordBelow(below, key[0])
    await fc.assert(
      fc.asyncProperty(fc.nat(value.length * 8 - 1), async (bit) => {
        const changed = value.slice()
        changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        await below.commit([putBytes(stored, changed)])
        await expect(store.get(key as StoreKey)).rejects.toMatchObject(damaged)
      }),
    )
    await below.commit([putBytes(stored, value)])
    expect(await textOf(store, key as StoreKey)).toBe('content')
  })

  it('of which anything is missing is damaged', async () => {
    const { store, below } = await filled([lane])
    const { key, value } = await recordBelow(below, 'lane')
    for (const length of upTo(value.length)) {
      await below.commit([putBytes(key, value.subarray(0, length))])
      await expect(store.get(lane)).rejects.toMatchObject(damaged)
    }
  })

  it('that is put under the key of another of its kind is damaged, and so is the other', async () => {
    const pairs: readonly (readonly [StoreKey, StoreKey])[] = [
      [entry, ['entry', entry[1], 4]],
      [entry, ['entry', 'another', 3]],
      [lane, ['lane', 'another']],
      [note, ['note', 'topic', 'another']],
    ]
    for (const [a, b] of pairs) {
      const { store, below } = await filled([a, b, lane, ['lane', 'another']])
      const kind = a[0]
      const [first, second] = (await recordsBelow(below, ['topic'])).filter(({ key }) => key[0] === kind)
      if (!first || !second) throw new Error('there are not two')
      await below.commit([putBytes(first.key, second.value), putBytes(second.key, first.value)])
      await expect(store.get(a)).rejects.toMatchObject(damaged)
      await expect(store.get(b)).rejects.toMatchObject(damaged)
    }
  })

  it('that comes from another store with the same key is damaged', async () => {
    const [here, there] = [await filled([lane]), await filled([lane])]
    const { key } = await recordBelow(here.below, 'lane')
    const { value } = await recordBelow(there.below, 'lane')
    await here.below.commit([putBytes(key, value)])
    await expect(here.store.get(lane)).rejects.toMatchObject(damaged)
  })
})

describe('an entry that is damaged', () => {
  it('is listed without a value, and the others with theirs', async () => {
    const keys = upTo(3).map((seq): EntryKey => ['entry', 'a', seq])
    const { store, below } = await filled([...keys, ['lane', 'a']])
    const stored = (await recordsBelow(below)).filter(({ key }) => key[0] === 'entry')
    await below.commit([putBytes(stored[1]?.key ?? entry, new Uint8Array(40))])
    expect(shown(await store.listEntries('a', { limit: 9 }))).toEqual([
      [0, 'content'],
      [1, undefined],
      [2, 'content'],
    ])
  })
})

describe('a lane whose record is damaged', () => {
  const withEntries = async (damagedEntries: number) => {
    const told: StoreKey[] = []
    const { store, below } = await openedOver({ onUnreadable: (key) => told.push(key) })
    const keys = upTo(250).map((seq): EntryKey => ['entry', 'a', seq])
    await store.commit([...keys, ['lane', 'a'] as const, ['lane', 'b'] as const].map((key) => put(key, 'x')))
    const { key } = await below.listLanes({ limit: 9 }).then(async (lanes) => {
      for (const one of lanes) if ((await below.listEntries(one.key[1], { limit: 1 })).length) return one
      throw new Error('there is no lane with entries')
    })
    const entries = await below.listEntries(key[1], { limit: damagedEntries })
    const garbage = new Uint8Array(40)
    await below.commit([putBytes(key, garbage), ...entries.map((one) => putBytes(one.key, garbage))])
    return { store, told, key }
  }

  it.each([0, 1, 100, 249])('has its id from the first entry that is not: behind %i', async (count) => {
    const { store, told } = await withEntries(count)
    const lanes = shown(await store.listLanes({ limit: 9 }))
    expect([...lanes].sort()).toEqual([
      ['a', undefined],
      ['b', 'x'],
    ])
    expect(told).toEqual([])
  })

  it('is left out, and told, if there is none', async () => {
    const { store, told, key } = await withEntries(250)
    expect(shown(await store.listLanes({ limit: 9 }))).toEqual([['b', 'x']])
    expect(told).toEqual([key])
  })
})

describe('a note that is damaged', () => {
  it('is left out, and told, and the page is filled with what is behind it', async () => {
    const told: StoreKey[] = []
    const { store, below } = await openedOver({ onUnreadable: (key) => told.push(key) })
    await store.commit(upTo(10).map((n) => put(['note', 'topic', `${n}`], 'x')))
    const stored = await below.listNotes('topic', { limit: 4 })
    await below.commit(stored.map(({ key }) => putBytes(key, new Uint8Array(40))))
    const page = await store.listNotes('topic', { limit: 6 })
    expect(page).toHaveLength(6)
    expect(told).toEqual(stored.map(({ key }) => key))
    expect(await store.listNotes('topic', { after: page.at(-1)?.key[2], limit: 6 })).toEqual([])
  })
})
