import { expect, it } from 'vitest'
import { encodeChange } from '../../../src/queue/encode-changes.ts'
import { memoryStore } from '../../../src/queue/memory-store.ts'
import { createReader } from '../../../src/queue/runner/reader.ts'
import type { Write } from '../../../src/queue/store.ts'
import { entryAt } from './entry-at.ts'

const perLane = 16
const names = (count: number) => Array.from({ length: count }, (_, index) => `queue:${index}`)

const entryOf = (laneId: string, seq: number, text: string): readonly Write[] =>
  encodeChange({ _tag: 'AddEntry', entry: entryAt(laneId, seq, { text }) }, false)

/** A reader over a store with lanes of 16 entries each, which counts how often the store is asked. */
const readerOver = async (laneIds: readonly string[], size: number) => {
  const inner = memoryStore()
  await inner.open()
  const text = 'x'.repeat(size)
  for (const laneId of laneIds)
    await inner.commit(Array.from({ length: perLane }, (_, seq) => entryOf(laneId, seq, text)).flat())
  let asked = 0
  const reader = createReader({
    ...inner,
    listEntries: (laneId, page) => {
      asked += 1
      return inner.listEntries(laneId, page)
    },
  })
  const seqAt = async (laneId: string, from: number) => {
    const found = await reader.head(laneId, from, perLane - from)
    return found._tag === 'Entry' ? found.entry.seq : found._tag
  }
  return { reader, seqAt, asked: () => asked }
}

it('reads a lane of small entries at once, and each head is the next', async () => {
  const { seqAt, asked } = await readerOver(['queue:0'], 10)
  for (let seq = 0; seq < perLane; seq++) expect(await seqAt('queue:0', seq)).toBe(seq)
  expect(asked()).toBe(1)
})

it('reads anew what it has been told to forget, and what is not the next', async () => {
  const { reader, seqAt, asked } = await readerOver(['queue:0'], 10)
  await seqAt('queue:0', 0)
  reader.forget('queue:0')
  expect(await seqAt('queue:0', 1)).toBe(1)
  expect(asked()).toBe(2)
  expect(await seqAt('queue:0', 4)).toBe(4)
  expect(asked()).toBe(3)
})

it('lets lanes that come by turns not push out what was read ahead of each other', async () => {
  // Of 15 entries of 40 kB, 14 lanes have their place in 8 MB.
  const laneIds = names(32)
  const { seqAt, asked } = await readerOver(laneIds, 40_000)
  for (let seq = 0; seq < perLane; seq++)
    for (const laneId of laneIds) expect(await seqAt(laneId, seq)).toBe(seq)
  expect(asked()).toBeLessThan((32 * perLane * 3) / 4)
})

it('drops in time what was read ahead of lanes that do not come again', async () => {
  const laneIds = names(15)
  const { seqAt, asked } = await readerOver(laneIds, 40_000)
  for (const laneId of laneIds) await seqAt(laneId, 0)
  // The last has found no place, and asks 15 times until it has one; then it reads the rest at once.
  const [last = ''] = laneIds.slice(-1)
  const before = asked()
  for (let round = 0; round < 3; round++)
    for (let seq = 0; seq < perLane; seq++) expect(await seqAt(last, seq)).toBe(seq)
  expect(asked() - before).toBeLessThan(perLane * 2)
})

it('does not give from before what it has given from memory', async () => {
  const store = memoryStore()
  await store.open()
  const first = entryAt('queue:q', 0)
  const second = entryAt('queue:q', 1)
  await store.commit([first, second].flatMap((entry) => encodeChange({ _tag: 'AddEntry', entry }, false)))
  const reader = createReader(store)
  reader.written(second)
  // Reads the second ahead, which memory then gives.
  await reader.head('queue:q', 0, 2)
  await reader.head('queue:q', 1, 1)
  const changed = { ...second, attempts: 1 }
  await store.commit(encodeChange({ _tag: 'PutEntry', entry: changed }, false))
  expect(await reader.head('queue:q', 1, 1)).toMatchObject({ _tag: 'Entry', entry: { attempts: 1 } })
})
