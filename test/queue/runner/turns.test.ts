import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createTurns } from '../../../src/queue/runner/turns.ts'

const all = (turns: ReturnType<typeof createTurns>) => {
  const taken: string[] = []
  for (let next = turns.next(); next !== undefined; next = turns.next()) taken.push(next)
  return taken
}

it('gives the most urgent first, and of these whoever has waited longest', () => {
  const turns = createTurns()
  turns.add('a', 'x', 0)
  turns.add('b', 'x', 5)
  turns.add('c', 'x', 0)
  turns.add('d', 'x', 5)
  expect(all(turns)).toEqual(['b', 'd', 'a', 'c'])
})

it('lets origins take turns', () => {
  const turns = createTurns()
  for (const lane of ['a', 'b', 'c']) turns.add(lane, 'x', 0)
  for (const lane of ['d', 'e']) turns.add(lane, 'y', 0)
  expect(all(turns)).toEqual(['a', 'd', 'b', 'e', 'c'])
})

it('gives none whose origin is closed, until it is opened', () => {
  const turns = createTurns()
  turns.add('a', 'x', 9)
  turns.add('b', 'y', 0)
  turns.close('x')
  expect(all(turns)).toEqual(['b'])
  turns.open('x')
  expect(all(turns)).toEqual(['a'])
})

it('gives each lane that was added and not removed once', () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), fc.nat(9), fc.nat(2), fc.nat(2))), (steps) => {
      const turns = createTurns()
      const wanted = new Set<string>()
      for (const [isAdded, lane, origin, priority] of steps) {
        if (isAdded) turns.add(`${lane}`, `${origin}`, priority)
        else turns.remove(`${lane}`)
        wanted[isAdded ? 'add' : 'delete'](`${lane}`)
      }
      expect(all(turns).sort()).toEqual([...wanted].sort())
    }),
  ))
