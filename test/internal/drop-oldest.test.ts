import { expect, it } from 'vitest'
import { dropOldest } from '../../src/internal/drop-oldest.ts'

it('drops what came first, and only where there is too much', () => {
  const set = new Set(['a', 'b', 'c'])
  dropOldest(set, 3)
  expect([...set]).toEqual(['a', 'b', 'c'])
  dropOldest(set, 2)
  expect([...set]).toEqual(['b', 'c'])
  const map = new Map([[1, 'one']])
  dropOldest(map, 0)
  expect(map.size).toBe(0)
})
