import * as E from 'fp-ts/lib/Either.js'
import { expect, it } from 'vitest'
import { left, right } from '../../src/internal/either.ts'

it("makes the very values of fp-ts's Either", () => {
  expect(left('no')).toEqual(E.left('no'))
  expect(right(42)).toEqual(E.right(42))
})
