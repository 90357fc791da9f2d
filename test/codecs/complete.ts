import { explain } from '../../src/jobs/explain.ts'
import type { Guard } from '../../src/jobs/guard.ts'

// Finds out from a guard alone what a value must be that has every field which the guard looks at.

type Place = readonly string[]
type Container = Record<string, unknown>

/** What a map's key may have to begin with. */
const mapKeys = ['@a:b', '!a:b', '$a', 'a']
const texts = ['a', 'turn:a', 'geo:1,1']

/** Makes a value that the guard takes, with every field and with something in every list and map. */
export const complete = (guard: Guard<unknown>): unknown => {
  const document: { value: unknown } = { value: null }
  const seen = new Set<string>()
  repair(guard, document)
  for (let [place] = open(guard, document, seen); place; [place] = open(guard, document, seen)) {
    seen.add(JSON.stringify(place))
    put(document, place, {})
    repair(guard, document)
  }
  return document.value
}

/** Replaces what is wrong by what the guard says it expects, until nothing is. */
const repair = (guard: Guard<unknown>, document: { value: unknown }): void => {
  for (let round = 0; !guard(document.value); round++) {
    const { path, expected } = explain(guard, document.value)
    if (round > 200) throw new Error(`${path}: expected ${expected}`)
    const place = path.split('/').slice(1).map(unescaped)
    if (expected.startsWith('no key')) remove(document, place)
    else put(document, place, sample(expected))
  }
}

const unescaped = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~')

const samples: Readonly<Record<string, unknown>> = {
  'an object': {},
  'an array': [],
  'a string': 'a',
  'a number': 1.5,
  'an integer': 1,
  'a boolean': true,
  null: null,
  'a value': 0,
}

/** Of several kinds the last, which has most in it; of several words the first. */
const sample = (expected: string): unknown => {
  const kinds = expected.split(' or ')
  const last = kinds.at(-1) ?? ''
  if (last in samples) return structuredClone(samples[last])
  const [, prefix] = /^a string that begins with (.*)$/.exec(expected) ?? []
  if (prefix !== undefined) return `${prefix}a`
  const [, form] = /^a string that matches (.*)$/.exec(expected) ?? []
  if (form !== undefined) return texts.find((text) => new RegExp(form, 'u').test(text))
  const [, least] = /^an object with (\d+)/.exec(expected) ?? []
  if (least !== undefined) return Object.fromEntries(mapKeys.slice(0, Number(least)).map((key) => [key, 'a']))
  return kinds[0]
}

/** Lists the places that the guard reads and that hold nothing yet. */
const open = (guard: Guard<unknown>, document: { value: unknown }, seen: ReadonlySet<string>): Place[] => {
  const places: Place[] = []
  guard(recording(document.value, [], (place) => places.push(place)))
  return places.filter((place) => place.length < 9 && !seen.has(JSON.stringify(place)))
}

const recording = (value: unknown, at: Place, tell: (place: Place) => void): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value) && value.length === 0) tell([...at, '0'])
  return new Proxy(value, {
    get: (target, key) => {
      const item: unknown = Reflect.get(target, key)
      if (typeof key === 'symbol' || (Array.isArray(target) && !Object.hasOwn(target, key))) return item
      if (item === undefined || item === null) tell([...at, key])
      return recording(item, [...at, key], tell)
    },
    ownKeys: (target) => {
      for (const key of mapKeys) if (!Object.hasOwn(target, key)) tell([...at, key])
      return Reflect.ownKeys(target)
    },
  })
}

const put = (document: { value: unknown }, place: Place, value: unknown): void => {
  const { container, key } = find(document, place)
  container[key] = value
}

const remove = (document: { value: unknown }, place: Place): void => {
  const { container, key } = find(document, place)
  delete container[key]
}

const find = (document: { value: unknown }, place: Place): { container: Container; key: string } => {
  let container: Container = document
  let key = 'value'
  for (const step of place) {
    container = container[key] as Container
    key = step
  }
  return { container, key }
}
