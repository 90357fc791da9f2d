import { expect, it } from 'vitest'
import { frozenThroughout } from '../../src/internal/frozen-throughout.ts'

it('freezes objects and lists at every depth, and leaves bytes as they are', () => {
  const inner = { list: [{ deep: 1 }] }
  const value = frozenThroughout({ inner, bytes: new Uint8Array([1]), nothing: null })
  for (const one of [value, inner, inner.list, inner.list[0]]) expect(Object.isFrozen(one)).toBe(true)
  expect(Object.isFrozen(value.bytes)).toBe(false)
})
