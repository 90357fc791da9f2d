import { expect, it } from 'vitest'
import { pointer } from '../../src/internal/pointer.ts'

// The examples of RFC 6901, section 5.
it.each<[(string | number)[], string]>([
  [[], ''],
  [['foo', 0], '/foo/0'],
  [[''], '/'],
  [['a/b'], '/a~1b'],
  [['m~n'], '/m~0n'],
  [['~1'], '/~01'],
  [['m.relates_to'], '/m.relates_to'],
])('writes %j as %j', (path, want) => {
  expect(pointer(path)).toBe(want)
})
