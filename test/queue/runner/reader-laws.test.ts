import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Change } from '../../../src/queue/effect.ts'
import { encodeChange } from '../../../src/queue/encode-changes.ts'
import type { Entry } from '../../../src/queue/entry.ts'
import { memoryStore } from '../../../src/queue/memory-store.ts'
import { createReader } from '../../../src/queue/runner/reader.ts'
import { entryAt } from './entry-at.ts'

/** What there is of a lane: its entries as they are now, the head first. */
interface Lane {
  entries: readonly Entry[]
  nextSeq: number
  /** How often it has begun anew. */
  life: number
}

/** A reader over a store, beside what it has to find. */
const createTrial = async () => {
  const store = memoryStore()
  await store.open()
  let hold = Promise.resolve()
  const reader = createReader({
    ...store,
    listEntries: async (laneId, page) => {
      const found = await store.listEntries(laneId, page)
      await hold
      return found
    },
  })
  const lanes: readonly Lane[] = [0, 1].map(() => ({ entries: [], nextSeq: 0, life: 0 }))
  const write = (...changes: readonly Change[]) =>
    store.commit(changes.flatMap((change) => encodeChange(change, false)))
  const laneAt = (index: number) => lanes[index % lanes.length] as Lane
  const laneIdOf = (index: number) => `queue:${index % lanes.length}`

  const add = async (index: number) => {
    const [lane, laneId] = [laneAt(index), laneIdOf(index)]
    const entry = entryAt(laneId, lane.nextSeq, lane)
    lane.nextSeq += 1
    lane.entries = [...lane.entries, entry]
    await write({ _tag: 'AddEntry', entry })
    reader.written(entry)
  }
  const change = async (index: number, which: number) => {
    const lane = laneAt(index)
    const entry = lane.entries[which % Math.max(1, lane.entries.length)]
    if (!entry) return
    reader.forget(laneIdOf(index))
    const changed = { ...entry, attempts: entry.attempts + 1 }
    lane.entries = lane.entries.map((other) => (other === entry ? changed : other))
    await write({ _tag: 'PutEntry', entry: changed })
  }
  /** Reads the head, while something happens; then it leaves, or is tried again later. */
  const read = async (index: number, leaves: boolean, meanwhile: () => Promise<void>) => {
    const [lane, laneId] = [laneAt(index), laneIdOf(index)]
    const [head] = lane.entries
    if (!head) return
    let release = () => {}
    hold = new Promise((resolve) => {
      release = resolve
    })
    const reading = reader.head(laneId, head.seq, lane.entries.length)
    await meanwhile()
    release()
    expect(await reading).toMatchObject({
      _tag: 'Entry',
      entry: { entryId: head.entryId, attempts: head.attempts },
    })
    const tried = { ...head, attempts: head.attempts + 1 }
    await write(leaves ? { _tag: 'RemoveEntry', entry: head } : { _tag: 'PutEntry', entry: tried })
    lane.entries = lane.entries.flatMap((other) => (other === head ? (leaves ? [] : tried) : other))
    if (lane.entries.length > 0) return
    // A lane without entries is not kept: the next one begins from the first place.
    lane.nextSeq = 0
    lane.life += 1
  }
  return { add, change, read }
}

const lane = fc.nat(1)
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ _tag: fc.constant('Add' as const), lane, count: fc.integer({ min: 1, max: 70 }) }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      _tag: fc.constant('Read' as const),
      lane,
      leaves: fc.boolean(),
      added: fc.option(lane),
      times: fc.integer({ min: 1, max: 20 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ _tag: fc.constant('Change' as const), lane, which: fc.nat(20) }) },
)

it('finds each head as it is now, in lanes that fill, empty and begin anew', () =>
  fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      const { add, change, read } = await createTrial()
      for (const one of steps) {
        if (one._tag === 'Add') for (let n = 0; n < one.count; n++) await add(one.lane)
        else if (one._tag === 'Change') await change(one.lane, one.which)
        else
          for (let n = 0; n < one.times; n++)
            await read(one.lane, one.leaves || n % 3 > 0, async () => {
              if (one.added !== null && n === 0) await add(one.added)
            })
      }
    }),
    { numRuns: 200 },
  ))
