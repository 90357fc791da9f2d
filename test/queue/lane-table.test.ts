import { array, assert, boolean, integer, property, tuple } from 'fast-check'
import { expect, it } from 'vitest'
import { emptyLane, type Lane } from '../../src/queue/lane.ts'
import { laneOf, lanesOf, noLanes, withLanes } from '../../src/queue/lane-table.ts'

const byId = (lanes: Iterable<Lane>) => [...lanes].sort((a, b) => (a.laneId < b.laneId ? -1 : 1))

it('holds what a map holds, whatever is put in and taken out', () => {
  const change = tuple(integer({ min: 0, max: 20_000 }), boolean(), integer())
  assert(
    property(array(array(change, { maxLength: 5 }), { minLength: 1, maxLength: 200 }), (steps) => {
      const model = new Map<string, Lane>()
      let table = noLanes
      for (const step of steps) {
        const changes = step.map(([id, isThere, count]) => {
          const lane = { ...emptyLane(`queue:${id % 300}`), count }
          return [lane.laneId, isThere ? lane : undefined] as const
        })
        table = withLanes(table, changes)
        for (const [laneId, lane] of changes) lane ? model.set(laneId, lane) : model.delete(laneId)
        for (const [laneId] of changes) expect(laneOf(table, laneId)).toBe(model.get(laneId))
      }
      expect(byId(lanesOf(table))).toEqual(byId(model.values()))
    }),
  )
})

it('tells lanes in one cell apart, more than there are cells', () => {
  const lanes = Array.from({ length: 5_000 }, (_, n) => emptyLane(`queue:${n}`))
  const table = withLanes(
    noLanes,
    lanes.map((lane) => [lane.laneId, lane]),
  )
  for (const lane of lanes) expect(laneOf(table, lane.laneId)).toBe(lane)
  const without = withLanes(
    table,
    lanes.slice(1).map(({ laneId }) => [laneId, undefined]),
  )
  expect([...lanesOf(without)]).toEqual([lanes[0]])
})

it('leaves the table that it was given as it was, and takes any text for an id', () => {
  const [first, second] = [emptyLane('queue:__proto__'), emptyLane('queue:constructor')]
  const one = withLanes(noLanes, [[first.laneId, first]])
  const two = withLanes(one, [[second.laneId, second]])
  expect([...lanesOf(noLanes)]).toEqual([])
  expect([...lanesOf(one)]).toEqual([first])
  expect(byId(lanesOf(two))).toEqual([first, second])
  expect(laneOf(one, 'queue:constructor')).toBeUndefined()
})
