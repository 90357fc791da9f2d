import { expect, test } from 'vitest'
import { type CountedModule, countLine } from './reporter.ts'

const moduleOf = (states: readonly string[], suiteErrors = 0, errors = 0): CountedModule => ({
  children: {
    allTests: () => states.map((state) => ({ result: () => ({ state }) })),
    allSuites: () => [{ errors: () => Array(suiteErrors).fill(new Error('suite')) }],
  },
  errors: () => Array(errors).fill(new Error('module')),
})

test('the line counts over all modules', () => {
  expect(countLine([moduleOf(['passed', 'failed']), moduleOf(['passed'])], 0)).toBe('2 passed, 1 failed')
  expect(countLine([moduleOf(['passed', 'skipped', 'pending'])], 0)).toBe('1 passed, 0 failed, 2 skipped')
})

test('what breaks outside of a test counts as failed', () => {
  expect(countLine([moduleOf(['passed'], 1), moduleOf([], 0, 1)], 1)).toBe('1 passed, 3 failed')
})
