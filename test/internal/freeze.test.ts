import { expect, it } from 'vitest'
import { freeze } from '../../src/internal/freeze.ts'

it('freezes the object itself', () => {
  const given = { a: 1 }
  expect(freeze(given)).toBe(given)
  expect(Object.isFrozen(given)).toBe(true)
})
