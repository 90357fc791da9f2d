import * as t from 'io-ts'
import { isInteger, isMatching, isNumber, isObject, isPrefixed } from '../jobs/primitive-guards.ts'
import { errorsOf, errorsUnder, inspecting, isOfValue, telling, wrong } from './inspecting.ts'

// What finds the wrong places in a value that a guard has refused. Each agrees with the guard of its kind, and
// gives errors whose steps are keys and indexes alone: what is one value is one step.

/** Anything. */
export const anything: t.Mixed = t.unknown

/** Anything that is there. */
export const present: t.Mixed = /* @__PURE__ */ telling('value', (value) => value !== undefined)

/** A string. */
export const text: t.Mixed = t.string

/** A number; what is too great for one is none. */
export const number: t.Mixed = /* @__PURE__ */ telling('number', (value) => isNumber(value))

/** A whole number. */
export const integer: t.Mixed = /* @__PURE__ */ telling('integer', (value) => isInteger(value))

/** True or false. */
export const boolean: t.Mixed = t.boolean

/** Null. */
export const nothing: t.Mixed = t.null

/** An object, whatever is in it. */
export const object: t.Mixed = /* @__PURE__ */ telling('object', (value) => isObject(value))

/** A string with a beginning. */
export const beginning = (prefix: string): t.Mixed =>
  telling(`string that begins with ${prefix}`, (value) => isPrefixed(prefix, value))

/** A string of a form. */
export const matching = (form: RegExp): t.Mixed =>
  telling(`string that matches ${form.source}`, (value) => isMatching(form, value))

/** One of some strings. */
export const oneOf = (values: readonly string[]): t.Mixed =>
  t.keyof(Object.fromEntries(values.map((value) => [value, null])))

/** An array. */
export const list = (item: t.Mixed): t.Mixed => t.readonlyArray(item)

/** What may be absent or null. What it is instead is said in an error, and not that it might be null. */
export const optional = (type: t.Mixed): t.Mixed =>
  inspecting(type.name, (value, context) => (value == null ? [] : errorsOf(type, value, context)))

/** An object with fields, in the order in which a guard looks at them. */
export const fields = (types: t.Props): t.Mixed => {
  const entries = Object.entries(types)
  return inspecting('object', (value, context) =>
    isObject(value)
      ? entries.flatMap(([name, type]) => errorsUnder(name, type, value[name], context))
      : [wrong(value, context)],
  )
}

/**
 * An object with one type of value under each key with a beginning.
 *
 * @param except - keys that have a type of their own
 */
export const map = (prefix: string, type: t.Mixed, except: readonly string[] = []): t.Mixed =>
  inspecting(`{ [key: string]: ${type.name} }`, (value, context) => {
    if (!isObject(value)) return [wrong(value, context)]
    const keys = keysOf(value).filter((key) => key.startsWith(prefix) && !except.includes(key))
    return keys.flatMap((key) => errorsUnder(key, type, value[key], context))
  })

const keysOf = (value: object): readonly string[] => {
  const keys: string[] = []
  // As a guard does, which makes no list of them.
  for (const key in value) keys.push(key)
  return keys
}

/**
 * An object whose keys are as many as allowed, and of a form.
 *
 * @param most - the highest count, or Infinity
 */
export const keys = (form: RegExp, least: number, most: number): t.Mixed => {
  const key = matching(form)
  return inspecting(`object with ${least} to ${most} fields`, (value, context) => {
    if (!isObject(value)) return [wrong(value, context)]
    const found = Object.keys(value)
    const errors = found.flatMap((name) => errorsUnder(name, key, name, context))
    return found.length < least || found.length > most ? [wrong(value, context), ...errors] : errors
  })
}

/** A value that is of all these types at once. That it is wrong itself is said once, by the first that says so. */
export const all = (types: readonly t.Mixed[]): t.Mixed =>
  inspecting(types.map(({ name }) => name).join(' & '), (value, context) => {
    const errors = types.flatMap((type) => errorsOf(type, value, context))
    const own = errors.find((error) => isOfValue(error, context))
    return errors.filter((error) => error === own || !isOfValue(error, context))
  })

/**
 * A value of one of these types.
 *
 * @param types - the last is the one that a value is meant to be of if a place in it is wrong
 */
export const either = (types: readonly t.Mixed[]): t.Mixed =>
  inspecting(types.map(({ name }) => name).join(' | '), (value, context) => {
    const found = types.map((type) => errorsOf(type, value, context))
    const last = found.at(-1) ?? []
    if (found.some((errors) => errors.length === 0)) return []
    return last.every((error) => isOfValue(error, context)) ? [wrong(value, context)] : last
  })
