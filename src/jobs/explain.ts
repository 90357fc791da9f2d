import { kindOf } from '../internal/invalid-parameter.ts'
import { pointer } from '../internal/pointer.ts'
import type { Guard } from './guard.ts'
import { type DecodeError, decodeError } from './job-error.ts'

let listener: ((expected: string) => void) | undefined

/**
 * Gives false, and says what a guard expected where it stopped.
 *
 * @example
 * const isPort = (value: unknown): value is number =>
 *   (Number.isInteger(value) && Number(value) < 65_536) || expected('a port')
 */
export const expected = (what: string): false => {
  listener?.(what)
  return false
}

/**
 * Learns why a guard refuses a value.
 *
 * A guard stops at the first wrong place, so the last field that it reads is that place: it is asked once
 * more, about a copy that tells what is read. Guards need neither know of paths nor make any.
 */
export const explain = (guard: Guard<unknown>, value: unknown): DecodeError => {
  let place = ''
  let found = value
  let wanted: readonly string[] = []
  const read = (path: string, item: unknown): unknown => {
    // What is read once more has several types, of which none was right so far.
    if (path !== place) wanted = []
    place = path
    found = item
    return watched(item, path, read)
  }
  listener = (what) => {
    wanted = [...wanted, what]
  }
  try {
    guard(watched(value, '', read))
  } finally {
    listener = undefined
  }
  return decodeError(
    place,
    wanted.join(' or ') || 'another value',
    Array.isArray(found) ? 'array' : kindOf(found),
  )
}

const watched = (value: unknown, path: string, read: (path: string, item: unknown) => unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value
  // A copy, since a proxy may not give something else in place of a frozen field.
  return new Proxy(Array.isArray(value) ? [...value] : { ...value }, {
    get: (copy, key) => {
      const item: unknown = Reflect.get(copy, key)
      const isField = Object.hasOwn(copy, key) ? !Array.isArray(copy) || key !== 'length' : !(key in copy)
      return typeof key === 'string' && isField ? read(path + pointer([key]), item) : item
    },
  })
}
