import { expect, it } from 'vitest'
import type { Entry } from '../../../src/queue/entry.ts'
import { createFreshEntries } from '../../../src/queue/runner/fresh-entries.ts'
import { put } from '../queue-of.ts'

const entry = (seq: number, more: Partial<Entry> = {}): Entry => ({
  ...{ entryId: `${seq}`, laneId: 'q', seq, job: put('a'), enqueuedAt: 0, size: 1, attempts: 0 },
  ...{ status: { _tag: 'Waiting' } },
  ...more,
})

it('gives an entry once, and only the first of its lane', () => {
  const fresh = createFreshEntries()
  for (const seq of [3, 4]) fresh.add(entry(seq))
  expect(fresh.take('q', 4)).toBeUndefined()
  expect(fresh.take('q', 3)).toMatchObject({ seq: 3 })
  expect(fresh.take('q', 3)).toBeUndefined()
  expect(fresh.take('q', 4)).toMatchObject({ seq: 4 })
})

it('gives none that was read otherwise, or may have changed', () => {
  const fresh = createFreshEntries()
  for (const seq of [3, 4, 5]) fresh.add(entry(seq))
  fresh.pass('q', 4)
  expect(fresh.take('q', 3)).toBeUndefined()
  expect(fresh.take('q', 4)).toBeUndefined()
  fresh.forget('q')
  expect(fresh.take('q', 5)).toBeUndefined()
})

it('takes none that has to be read with something else, and not too many', () => {
  const fresh = createFreshEntries()
  fresh.add(entry(0, { after: { entryId: 'x', pointers: [] } }))
  fresh.add(entry(1, { status: { _tag: 'Uncertain' } }))
  expect(fresh.take('q', 0) ?? fresh.take('q', 1)).toBeUndefined()
  for (let seq = 2; seq < 2_000; seq++) fresh.add(entry(seq))
  fresh.pass('q', 1_024)
  expect(fresh.take('q', 1_025)).toMatchObject({ seq: 1_025 })
  expect(fresh.take('q', 1_026)).toBeUndefined()
})
