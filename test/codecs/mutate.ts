import fc from 'fast-check'

/** A change of one place of a document. */
export interface Mutation {
  readonly kind: 'delete' | 'replace' | 'insert'
  readonly at: number
  readonly key: string
  readonly value: unknown
}

const keys = ['__proto__', 'constructor', 'a/b', '@a:b', '!a:b', '$a', '']
const values = [
  null,
  true,
  0,
  1.5,
  '',
  'a',
  '@a:b',
  '!a:b',
  '$a',
  'mxc://a/b',
  [],
  {},
  [null],
  ['a'],
  { a: {} },
]

/** Any change of one place. */
export const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('delete', 'replace', 'insert'),
  at: fc.nat(),
  key: fc.oneof(fc.constantFrom(...keys), fc.string()),
  value: fc.oneof(fc.constantFrom<unknown>(...values), fc.jsonValue({ maxDepth: 2 })),
})

type Container = Record<string, unknown>

/** Gives a copy of a document in which one place is another. */
export const mutated = (document: unknown, { kind, at, key, value }: Mutation): unknown => {
  const copy = { document: structuredClone(document) }
  const places = placesIn(copy)
  const [container, name] = places[at % places.length] as Place
  const target = container[name]
  if (kind === 'delete' && container !== copy) remove(container, name)
  else if (kind === 'insert' && typeof target === 'object' && target !== null)
    set(target as Container, key, value)
  else set(container, name, value)
  return copy.document
}

type Place = readonly [container: Container, name: string]

const placesIn = (value: unknown): readonly Place[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([name, item]) => [
        [value as Container, name] as const,
        ...placesIn(item),
      ])

const remove = (container: Container, name: string): void => {
  if (Array.isArray(container)) container.splice(Number(name), 1)
  else delete container[name]
}

/** As JSON.parse does, which makes a field of `__proto__`. */
const set = (container: Container, key: string, value: unknown): void => {
  // An array stays one without holes.
  const name =
    Array.isArray(container) && !Object.keys(container).includes(key) ? String(container.length) : key
  Object.defineProperty(container, name, {
    value: structuredClone(value),
    enumerable: true,
    configurable: true,
    writable: true,
  })
}

/** Gives the paths to everything that is in a document. */
export const pathsIn = (value: unknown): readonly (readonly string[])[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([name, item]) => [
        [name],
        ...pathsIn(item).map((path) => [name, ...path]),
      ])

/** Gives a copy of a document in which something else is under a path. */
export const replaced = (document: unknown, path: readonly string[], value: unknown): unknown => {
  const copy = { document: structuredClone(document) }
  const names = ['document', ...path]
  const container = names.slice(0, -1).reduce<unknown>((at, name) => (at as Container)[name], copy)
  set(container as Container, names.at(-1) as string, value)
  return copy.document
}
