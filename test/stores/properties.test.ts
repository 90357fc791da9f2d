import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fence, JobStore, StoreKey, Write } from '../../src/queue/store.ts'
import { isStoreError } from '../../src/queue/store-error.ts'
import { trials } from './trials.ts'

const names = ['', 'a', 'a\0', '\0', 'ab', '\ud800', '!room:example.org'] as const
const topics = ['t', 'tt'] as const
const holders = ['me', 'you'] as const
const holder = ['note', 'holder', ''] as const
const name = fc.constantFrom(...names)
const key: fc.Arbitrary<StoreKey> = fc.oneof(
  fc.tuple(fc.constant('entry' as const), name, fc.constantFrom(0, 1, 2, 255, 256, 2 ** 32, 2 ** 53 - 1)),
  fc.tuple(fc.constant('lane' as const), name),
  fc.tuple(fc.constant('note' as const), fc.constantFrom(...topics), name),
  fc.constant(holder),
)
const write = (of: fc.Arbitrary<StoreKey>): fc.Arbitrary<Write> =>
  of.chain((one) => {
    const value =
      one[1] === 'holder' ? fc.constantFrom(...holders) : fc.string({ unit: 'binary-ascii', maxLength: 3 })
    const put = value.map((text): Write => ({ _tag: 'Put', key: one, value: new TextEncoder().encode(text) }))
    return fc.oneof(put, fc.constant<Write>({ _tag: 'Remove', key: one }))
  })
const fence = fc
  .constantFrom(...holders)
  .map((text): Fence => ({ key: holder, value: new TextEncoder().encode(text) }))
interface Batch {
  readonly writes: readonly Write[]
  readonly fence: Fence | undefined
}
const batch: fc.Arbitrary<Batch> = fc.record({
  writes: fc.array(write(key), { maxLength: 6 }),
  fence: fc.option(fence, { nil: undefined, freq: 3 }),
})
// Batches that are asked for together, and whether the store is then closed and opened again.
const round = fc.record({
  batches: fc.array(batch, { minLength: 1, maxLength: 6 }),
  mustReopen: fc.boolean(),
})

type Contents = ReadonlyMap<string, readonly [StoreKey, string]>
const textOf = (bytes: Uint8Array | undefined) => `${bytes ? Array.from(bytes) : undefined}`

/** What a store does, as a plain map; it tells whether the batch was written. */
const applied = (contents: Contents, { writes, fence: wanted }: Batch) => {
  if (wanted && contents.get(JSON.stringify(wanted.key))?.[1] !== textOf(wanted.value))
    return { contents, isWritten: false }
  const next = new Map(contents)
  for (const one of writes) {
    const id = JSON.stringify(one.key)
    if (one._tag === 'Put') next.set(id, [one.key, textOf(one.value)])
    else next.delete(id)
  }
  return { contents: next, isWritten: true }
}

/** All that a store tells, read in pages of two. */
const contentsOf = async (store: JobStore): Promise<Contents> => {
  const found: (readonly [string, readonly [StoreKey, string]])[] = []
  const read = async <Position>(
    list: (after: Position | undefined) => ReturnType<JobStore['listLanes' | 'listNotes' | 'listEntries']>,
  ) => {
    for (let after: Position | undefined; ; ) {
      const page = await list(after)
      for (const record of page) found.push([JSON.stringify(record.key), [record.key, textOf(record.value)]])
      if (page.length < 2) return
      after = page.at(-1)?.key.at(-1) as Position
    }
  }
  await read<string>((after) => store.listLanes({ after, limit: 2 }))
  for (const laneId of names) await read<number>((after) => store.listEntries(laneId, { after, limit: 2 }))
  for (const topic of [...topics, 'holder'])
    await read<string>((after) => store.listNotes(topic, { after, limit: 2 }))
  expect(new Set(found.map(([id]) => id)).size).toBe(found.length)
  return new Map(found)
}

const sorted = (contents: Contents) => [...contents].sort(([a], [b]) => (a < b ? -1 : 1))

describe.each(Object.entries(trials))('%s', (label, create) => {
  it('is what a plain map is, whatever batches it is given', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(round, { maxLength: 6 }), async (rounds) => {
        const trial = await create()
        let { store } = trial
        let model: Contents = new Map()
        try {
          for (const { batches, mustReopen } of rounds) {
            const outcomes = await Promise.allSettled(
              batches.map((one) => store.commit(one.writes, one.fence)),
            )
            for (const [index, one] of batches.entries()) {
              const { contents, isWritten } = applied(model, one)
              model = contents
              const outcome = outcomes[index]
              expect(outcome?.status === 'fulfilled').toBe(isWritten)
              if (outcome?.status === 'rejected') expect(isStoreError(outcome.reason, 'fenced')).toBe(true)
            }
            if (mustReopen && trial.reopen) store = await trial.reopen()
            expect(sorted(await contentsOf(store))).toEqual(sorted(model))
            for (const [, [one, text]] of model) expect(textOf(await store.get(one))).toBe(text)
          }
        } finally {
          await store.close()
          await trial.destroy?.()
        }
      }),
      { numRuns: label.includes('classic') ? 30 : 100 },
    )
  })
})
