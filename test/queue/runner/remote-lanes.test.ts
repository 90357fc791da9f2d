import { expect, it } from 'vitest'
import { createRemoteLanes } from '../../../src/queue/runner/remote-lanes.ts'
import { type LaneSnapshot, nothingInLane } from '../../../src/queue/runner/snapshot.ts'

const busy: LaneSnapshot = { ...nothingInLane, entries: 1, bytes: 1 }

/** Lanes of another queue, which has entries in those that a test names, and what was asked of it since the last look. */
const watching = (isBusy: (queueId: string) => boolean) => {
  let asked: string[] = []
  let changes = 0
  const ask = async (queueId: string) => {
    asked.push(queueId)
    return isBusy(queueId) ? { ...busy } : { ...nothingInLane }
  }
  const lanes = createRemoteLanes(ask, () => {
    changes += 1
  })
  const answered = async () => {
    for (let i = 0; i < 5; i++) await Promise.resolve()
    const last = { asked, changes }
    asked = []
    changes = 0
    return last
  }
  return { lanes, answered }
}

const several = (count: number) => [...Array(count).keys()].map((index) => `q${index}`)

it('tells of what it finds, and gives the same until that is another', async () => {
  const { lanes, answered } = watching(() => true)
  expect(lanes.get('a')).toBe(nothingInLane)
  expect(await answered()).toEqual({ asked: ['a'], changes: 1 })
  const found = lanes.get('a')
  expect(found).toEqual(busy)
  lanes.refresh()
  expect(await answered()).toEqual({ asked: ['a'], changes: 0 })
  expect(lanes.get('a')).toBe(found)
})

it('forgets a lane that is empty once nobody asks about it', async () => {
  const entries = new Set<string>()
  const { lanes, answered } = watching((queueId) => entries.has(queueId))
  for (const queueId of several(10)) lanes.get(queueId)
  expect((await answered()).asked).toHaveLength(10)
  lanes.refresh()
  expect((await answered()).asked).toHaveLength(10)
  lanes.get('q1')
  lanes.refresh()
  expect((await answered()).asked).toEqual(['q1'])
  entries.add('q1')
  lanes.refresh()
  expect((await answered()).asked).toEqual([])
  lanes.get('q1')
  expect(await answered()).toEqual({ asked: ['q1'], changes: 1 })
  expect(lanes.get('q1')).toEqual(busy)
  entries.delete('q1')
  lanes.refresh()
  expect(await answered()).toEqual({ asked: ['q1'], changes: 1 })
  expect(lanes.get('q1')).toBe(nothingInLane)
})

it('looks at all that are watched, and of others at no more than a thousand', async () => {
  const { lanes, answered } = watching(() => true)
  for (const queueId of several(2_000)) lanes.get(queueId)
  await answered()
  lanes.refresh()
  expect((await answered()).asked).toHaveLength(2_000)
  for (const queueId of several(10)) lanes.get(queueId)
  lanes.refresh()
  const { asked } = await answered()
  expect(asked).toHaveLength(1_000)
  expect(asked).toEqual(expect.arrayContaining(several(10)))
  for (const queueId of several(1_500)) lanes.get(queueId)
  await answered()
  lanes.refresh()
  expect((await answered()).asked).toHaveLength(1_500)
})

it('takes what it is told late, though it has forgotten the lane meanwhile', async () => {
  const { lanes, answered } = watching(() => true)
  lanes.get('a')
  lanes.refresh()
  lanes.refresh()
  expect(await answered()).toEqual({ asked: ['a', 'a'], changes: 1 })
  expect(lanes.get('a')).toEqual(busy)
})
