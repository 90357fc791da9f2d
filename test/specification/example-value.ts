import { type Data, isMapping, items, members, nameOf, type Place, type Value } from './reading.ts'

/**
 * Gives what an example means: `$ref` within it brings in another file, and what stands beside `$ref` goes over
 * what that file says, field by field.
 */
export const exampleValue = (data: Data, at: Place): Value => {
  if (Array.isArray(at.value)) return items(at).map((item) => exampleValue(data, item))
  if (!isMapping(at.value)) return at.value
  const target = data.follow(at)
  const base = target === undefined ? {} : exampleValue(data, target)
  const own = members(at).filter(([key]) => target === undefined || key !== '$ref')
  if (!isMapping(base)) {
    if (own.length > 0) throw new Error(`${nameOf(at)}: has fields beside what is no object`)
    return base
  }
  return Object.fromEntries([
    ...Object.entries(base),
    ...own.map(([key, member]) => [key, exampleValue(data, member)]),
  ])
}
