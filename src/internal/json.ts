import { freeze } from './freeze.ts'
import { refuse } from './invalid-parameter.ts'
import { pointer } from './pointer.ts'

/** A JSON value that nobody can change. */
export type Json = null | boolean | number | string | JsonArray | JsonObject
/** A JSON array that nobody can change. */
export type JsonArray = readonly Json[]
/** A JSON object that nobody can change. */
export interface JsonObject {
  readonly [key: string]: Json
}

/** How deep a value may be: far beyond, engines overflow their stack when they write JSON. A cycle is found by it too. */
export const maxLevels = 1000

/** Adds a field as JSON.parse does: `__proto__` becomes a field like any other and never the prototype. */
export const setField = (target: Record<string, unknown>, key: string, value: unknown): void => {
  if (key === '__proto__') {
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true })
  } else {
    target[key] = value
  }
}

/** Tells a plain object, as a literal or JSON.parse makes it, from an array or a class instance. */
export const isPlainObject = (value: unknown): value is Record<string, unknown> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const prototype = Object.getPrototypeOf(value)
  // An object literal of another realm has a root prototype too, though not ours.
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

/**
 * Copies a JSON value into one that is frozen throughout.
 *
 * The caller's own object stays as it was and stays changeable.
 * @param field - names the value in the error
 * @param levels - how deep it may be; for what is made of values that are each as deep as may be, it is more
 * @throws InvalidParameterError where something is not JSON (`undefined`, a function, a `Date`, `NaN`, a
 * cycle), with the path of the place: `data/items/0`.
 */
export const frozenJson = (field: string, value: unknown, levels = maxLevels): Json =>
  copy(value, { field, levels }, [])

/** The value that a place is in. */
interface Whole {
  readonly field: string
  readonly levels: number
}

const copy = (value: unknown, whole: Whole, path: (string | number)[]): Json => {
  const { field, levels } = whole
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value
    case 'number':
      // JSON has no negative zero: keeping it would make a job unequal to its own copy.
      if (Number.isFinite(value)) return value === 0 ? 0 : value
      break
    case 'object':
      if (value === null) return null
      if (path.length >= levels) return refuse(field, `at most ${levels} levels and no cycle`, value)
      if (Array.isArray(value)) return copyArray(value, whole, path)
      if (isPlainObject(value)) return copyObject(value, whole, path)
  }
  return refuse(field + pointer(path), 'a JSON value', value)
}

const copyObject = (value: Record<string, unknown>, whole: Whole, path: (string | number)[]): JsonObject => {
  const result: Record<string, Json> = {}
  for (const key of Object.keys(value)) {
    path.push(key)
    setField(result, key, copy(value[key], whole, path))
    path.pop()
  }
  return freeze(result)
}

const copyArray = (value: readonly unknown[], whole: Whole, path: (string | number)[]): JsonArray => {
  const result: Json[] = []
  // By index, so that a hole is met as the undefined that it reads as.
  for (let i = 0; i < value.length; i++) {
    path.push(i)
    result.push(copy(value[i], whole, path))
    path.pop()
  }
  return freeze(result)
}

/** Compares two JSON values by content; the order of an object's fields does not count. */
export const equalJson = (a: Json | undefined, b: Json | undefined): boolean => {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  if (Array.isArray(a)) {
    const other = b as JsonArray
    return a.length === other.length && a.every((item, i) => equalJson(item, other[i]))
  }
  const one = a as JsonObject
  const other = b as JsonObject
  const keys = Object.keys(one)
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && equalJson(one[key], other[key]))
  )
}
