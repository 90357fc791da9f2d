import { expected } from './explain.ts'
import type { Guard } from './guard.ts'

// Of these guards are the generated ones made, and an application's own may be. None allocates.

/** Tells an object from all else, arrays too. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  (typeof value === 'object' && value !== null && !Array.isArray(value)) || expected('an object')

/** Tells a string. */
export const isText = (value: unknown): value is string => typeof value === 'string' || expected('a string')

/** Tells a number; what is too great for one, such as `1e400`, is none. */
export const isNumber = (value: unknown): value is number => Number.isFinite(value) || expected('a number')

/** Tells a whole number. */
export const isInteger = (value: unknown): value is number =>
  Number.isInteger(value) || expected('an integer')

/** Tells true and false. */
export const isBoolean = (value: unknown): value is boolean =>
  typeof value === 'boolean' || expected('a boolean')

/** Tells null. */
export const isNull = (value: unknown): value is null => value === null || expected('null')

/** Tells what is there, whatever it is. */
export const isPresent = (value: unknown): boolean => value !== undefined || expected('a value')

/** Tells a string that is one of some. */
export const isOneOf = <A extends string>(values: readonly A[], value: unknown): value is A =>
  values.includes(value as A) || expected(values.join(' or '))

/** Tells a string with a beginning. */
export const isPrefixed = (prefix: string, value: unknown): value is string =>
  (typeof value === 'string' && value.startsWith(prefix)) || expected(`a string that begins with ${prefix}`)

/** Tells a string of a form. */
export const isMatching = (form: RegExp, value: unknown): value is string =>
  (typeof value === 'string' && form.test(value)) || expected(`a string that matches ${form.source}`)

/** Tells an array whose items a guard accepts. */
export const isArray = <A>(item: Guard<A>, value: unknown): value is readonly A[] => {
  if (!Array.isArray(value)) return expected('an array')
  for (let i = 0; i < value.length; i++) if (!item(value[i])) return false
  return true
}

/**
 * Tells an object in which a guard accepts the value under each key with a beginning.
 *
 * @param except - keys that have a type of their own
 */
export const isMap = <A>(
  prefix: string,
  item: Guard<A>,
  value: unknown,
  except?: readonly string[],
): value is Readonly<Record<string, A>> => {
  if (!isObject(value)) return false
  for (const key in value) {
    if (key.startsWith(prefix) && !except?.includes(key) && !item(value[key])) return false
  }
  return true
}

/**
 * Tells an object whose keys are as many as allowed, and of a form.
 *
 * @param most - the highest count, or Infinity
 */
export const hasKeys = (form: RegExp, least: number, most: number, value: unknown): boolean => {
  if (!isObject(value)) return false
  const keys = Object.keys(value)
  if (keys.length < least || keys.length > most) {
    return expected(`an object with ${least === most ? least : `${least} to ${most}`} fields`)
  }
  const wrong = keys.find((key) => !form.test(key))
  return wrong === undefined || unwanted(value[wrong], form)
}

/** Refuses what is under a wrong key: reading it tells its place. */
const unwanted = (_value: unknown, form: RegExp): false =>
  expected(`no key but one that matches ${form.source}`)
