/** Every object in a value, the value itself first. */
const objectsIn = (value: unknown): object[] => {
  if (typeof value !== 'object' || value === null) return []
  return [value, ...Object.values(value).flatMap(objectsIn)]
}

/** Tells whether a value is frozen throughout. */
export const isDeeplyFrozen = (value: unknown): boolean => objectsIn(value).every(Object.isFrozen)

/** Tells whether some field or item in a value is there and undefined. */
export const hasUndefined = (value: unknown): boolean =>
  objectsIn(value).some((object) => Object.values(object).includes(undefined))

/** Tries each way to change each object in a value, and gives those that did not throw. */
export const survivingMutations = (value: unknown): string[] => objectsIn(value).flatMap(mutate)

const mutate = (object: object): string[] => {
  const target = object as Record<string, unknown>
  const ways: Record<string, () => unknown> = {
    add: () => {
      target.added = 1
    },
    define: () => Object.defineProperty(target, 'defined', { value: 1 }),
    prototype: () => Object.setPrototypeOf(target, { evil: 1 }),
  }
  for (const key of Object.keys(target)) {
    ways[`set ${key}`] = () => {
      // As a statement, __proto__ would set the prototype: the field itself is meant.
      if (!Reflect.set(target, key, 1)) throw new TypeError('not set')
    }
    ways[`delete ${key}`] = () => {
      delete target[key]
    }
  }
  if (Array.isArray(target)) {
    ways.push = () => target.push(1)
    ways.length = () => {
      target.length = target.length + 1
    }
  }
  return Object.entries(ways).flatMap(([name, way]) => {
    try {
      way()
      return [name]
    } catch {
      return []
    }
  })
}
