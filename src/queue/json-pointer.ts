import { freeze } from '../internal/freeze.ts'
import { requireForm } from '../internal/invalid-parameter.ts'
import { isPlainObject, type Json, type JsonArray, setField } from '../internal/json.ts'

/**
 * Reads a JSON Pointer (RFC 6901).
 *
 * @throws InvalidParameterError naming the field.
 */
export const parsePointer = (field: string, text: unknown): readonly string[] =>
  requireForm(field, text, 'a JSON Pointer, such as /content_uri', /^(\/([^~]|~[01])*)?$/s)
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))

/** Gives what a JSON Pointer points to; undefined if there is nothing. */
export const at = (value: Json, pointer: string): Json | undefined =>
  parsePointer('from', pointer).reduce<Json | undefined>((inner, key) => {
    if (Array.isArray(inner)) return isIndex(key) ? inner[Number(key)] : undefined
    return isPlainObject(inner) && Object.hasOwn(inner, key) ? (inner[key] as Json) : undefined
  }, value)

/**
 * Gives a JSON value with another one in one place; objects on the way are made where there are none.
 *
 * @returns undefined if the way leads through what is no object and no item of an array
 */
export const put = (value: Json | undefined, path: readonly string[], item: Json): Json | undefined => {
  const [key, ...rest] = path
  if (key === undefined) return item
  if (Array.isArray(value)) return putItem(value, key, rest, item)
  if (value !== undefined && !isPlainObject(value)) return undefined
  const own = value && Object.hasOwn(value, key) ? (value[key] as Json) : undefined
  const inner = put(own, rest, item)
  if (inner === undefined) return undefined
  const copy: Record<string, Json> = {}
  for (const [name, kept] of Object.entries((value ?? {}) as Record<string, Json>)) setField(copy, name, kept)
  setField(copy, key, inner)
  return freeze(copy)
}

const putItem = (array: JsonArray, key: string, rest: readonly string[], item: Json): Json | undefined => {
  const index = Number(key)
  const inner = isIndex(key) && index in array ? put(array[index], rest, item) : undefined
  return inner === undefined ? undefined : freeze(array.map((kept, i) => (i === index ? inner : kept)))
}

const isIndex = (key: string): boolean => /^(0|[1-9]\d*)$/.test(key)
