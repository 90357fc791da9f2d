import { freeze } from './freeze.ts'
import { isPlainObject } from './json.ts'

/**
 * Freezes data that is nobody else's, with all that is in it, and gives it.
 *
 * What is no plain object or array stays as it is: bytes cannot be frozen. What is frozen already is so throughout.
 */
export const frozenThroughout = <Value>(value: Value): Value => {
  if (Object.isFrozen(value) || !(Array.isArray(value) || isPlainObject(value))) return value
  for (const inner of Object.values(value)) frozenThroughout(inner)
  return freeze(value)
}
