import { expect, it } from 'vitest'
import { thrownText } from '../../src/internal/thrown-text.ts'

it.each<[unknown, string]>([
  [new TypeError('bad'), 'TypeError: bad'],
  ['bad', 'bad'],
  [Symbol('bad'), 'Symbol(bad)'],
  [undefined, 'undefined'],
  [Object.create(null), 'object'],
  [{ toString: () => ({}) }, 'object'],
])('gives the text of %o', (thrown, text) => {
  expect(thrownText(thrown)).toBe(text)
})
