import { expect, it } from 'vitest'
import type { Receipt } from '../../../src/queue/event.ts'
import { emptyLane } from '../../../src/queue/lane.ts'
import { memoryStore } from '../../../src/queue/memory-store.ts'
import { guardWrites } from '../../../src/queue/runner/lease.ts'
import { type Commit, createWriter } from '../../../src/queue/runner/writer.ts'
import type { JobStore, Write } from '../../../src/queue/store.ts'
import { storeError } from '../../../src/queue/store-error.ts'
import { createFakeClock } from '../../../src/testing/fake-clock.ts'

const receipt: Receipt = {
  deltas: [],
  edited: [],
  keyless: [],
  recorded: [],
  settled: [],
  given: [],
  entryIds: [],
}

/** A batch that writes the record of a lane. */
const batch = (laneId: string, operation: number, mayRefuse = false): Commit => ({
  ...{ _tag: 'Commit', receipt, mayRefuse, operation },
  changes: [{ _tag: 'PutLane', lane: { ...emptyLane(laneId), count: operation } }],
})

/** A writer over a store that fails as a test says. */
const writerOver = async (fails: (writes: readonly Write[]) => boolean, isValid = () => true) => {
  const inner = memoryStore()
  await inner.open()
  const sizes: number[] = []
  const told: string[] = []
  const clock = createFakeClock()
  const commit: JobStore['commit'] = async (writes) => {
    sizes.push(writes.length)
    if (fails(writes)) throw storeError('full', 'there is no room')
    await inner.commit(writes)
  }
  const writer = createWriter({
    ...{ store: guardWrites({ ...inner, commit }, isValid), clock, random: () => 0.5 },
    written: ({ operation }) => told.push(`written ${operation}`),
    refused: ({ operation }) => told.push(`refused ${operation}`),
    lost: () => told.push('lost'),
  })
  const lanes = async () => (await inner.listLanes({ limit: 99 })).map(({ key }) => key[1]).sort()
  return { writer, clock, sizes, told, lanes }
}

const has = (writes: readonly Write[], laneId: string) => writes.some(({ key }) => key[1] === laneId)

it('writes together what comes while a write is under way, and one record once', async () => {
  const { writer, sizes, told } = await writerOver(() => false)
  for (const operation of [1, 2, 3]) writer.write(batch('a', operation))
  writer.write(batch('b', 4))
  await writer.idle()
  expect(sizes).toEqual([2])
  expect(told).toEqual(['written 1', 'written 2', 'written 3', 'written 4'])
})

it('refuses what may be refused, alone, and writes the others', async () => {
  const { writer, told, lanes } = await writerOver((writes) => has(writes, 'b'))
  writer.write(batch('a', 1))
  writer.write(batch('b', 2, true))
  writer.write(batch('c', 3))
  await writer.idle()
  expect(told).toEqual(['written 1', 'refused 2', 'written 3'])
  expect(await lanes()).toEqual(['a', 'c'])
})

it('tries a step until it is written, and nothing overtakes it but a refusal', async () => {
  let isFull = true
  const { writer, clock, told } = await writerOver((writes) => isFull && has(writes, 'a'))
  writer.write(batch('a', 1))
  writer.write(batch('b', 2, true))
  writer.write(batch('c', 3))
  await clock.advance(60_000)
  expect(told).toEqual(['refused 2'])
  isFull = false
  await clock.advance(20_000)
  expect(told).toEqual(['refused 2', 'written 1', 'written 3'])
})

it('writes nothing when its lease is over', async () => {
  const { writer, told, sizes } = await writerOver(
    () => false,
    () => false,
  )
  writer.write(batch('a', 1))
  for (let i = 0; i < 9; i++) await Promise.resolve()
  expect(sizes).toEqual([])
  expect(told).toEqual(['lost'])
})

it('tries nothing alone that could not be written together when it was stopped meanwhile', async () => {
  const { writer, sizes, told } = await writerOver(() => {
    writer.stop()
    return true
  })
  for (const operation of [1, 2]) writer.write(batch(`${operation}`, operation, true))
  for (let i = 0; i < 20; i++) await Promise.resolve()
  expect(sizes).toEqual([2])
  expect(told).toEqual([])
})
