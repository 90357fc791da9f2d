import { freeze } from '../internal/freeze.ts'
import { requireForm } from '../internal/invalid-parameter.ts'

/** Query parameters in order, not encoded; a name may come more than once. */
export type Query = readonly (readonly [name: string, value: string])[]

/** What a query parameter may be given as; each item of an array becomes a parameter of its own. */
export type QueryValue = string | number | boolean | readonly (string | number | boolean)[]

/** The one empty query. */
export const noQuery: Query = /* @__PURE__ */ freeze([])

/**
 * Makes a query from a record; a field that is undefined is left out.
 *
 * @throws InvalidParameterError on a value that a query cannot carry, naming the field.
 * @example
 * toQuery({ limit: 10, via: ['a.org', 'b.org'], filter: undefined })
 * // => [['limit', '10'], ['via', 'a.org'], ['via', 'b.org']]
 */
export const toQuery = (fields: { readonly [name: string]: QueryValue | undefined }): Query => {
  const pairs: (readonly [string, string])[] = []
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) continue
    for (const item of Array.isArray(value) ? value : [value]) pairs.push(queryPair(name, item))
  }
  return pairs.length === 0 ? noQuery : freeze(pairs)
}

/** Makes one query parameter that is sure to have an encoding. */
export const queryPair = (
  name: string,
  value: unknown,
  field = `query ${name}`,
): readonly [string, string] => {
  const usable = typeof value === 'boolean' || Number.isFinite(value)
  const text = usable ? String(value) : value
  const expected = 'a finite number, a boolean, or text without lone surrogates'
  return freeze([
    requireForm(field, name, expected, /^\P{Cs}+$/u),
    requireForm(field, text, expected, /^\P{Cs}*$/u),
  ])
}
