import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { parse } from 'yaml'

// The tests read the specification by themselves: what the generator misreads must not be misread here too.

/** A value of the specification's files. */
export type Value = null | boolean | number | string | readonly Value[] | ValueObject
/** A mapping of the specification's files. */
export interface ValueObject {
  readonly [key: string]: Value
}

/** A value and where it stands. */
export interface Place {
  readonly value: Value
  /** Relative to the folder `data`. */
  readonly file: string
  readonly steps: readonly (string | number)[]
}

/** Reads the files of the folder `data`. */
export interface Data {
  /** Gives a whole file. */
  readonly file: (path: string) => Place
  /** Lists the YAML files directly in a folder. */
  readonly files: (folder: string) => readonly string[]
  /** Follows a `$ref` without regard to what stands beside it; undefined where there is none. */
  readonly follow: (at: Place) => Place | undefined
}

/** Opens the folder of the specification. */
export const openData = (root: string): Data => {
  const read = new Map<string, Value>()
  const value = (path: string): Value => {
    const known = read.get(path)
    if (known !== undefined) return known
    const document: Value = parse(readFileSync(join(root, 'data', path), 'utf8'))
    read.set(path, document)
    return document
  }
  const file = (path: string): Place => ({ value: value(path), file: path, steps: [] })
  return {
    file,
    files: (folder) =>
      readdirSync(join(root, 'data', folder))
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => `${folder}/${name}`),
    follow: (at) => {
      const reference = get(at, '$ref')
      return typeof reference?.value === 'string' ? target(file, at.file, reference.value) : undefined
    },
  }
}

const target = (file: Data['file'], from: string, reference: string): Place => {
  const [path = '', fragment = ''] = reference.split('#')
  const start = file(path === '' ? from : posix.join(posix.dirname(from), path))
  return descend(start, fragment)
}

const descend = (start: Place, fragment: string): Place => {
  const steps = fragment.split('/').slice(1)
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')).reduce(must, start)
}

/** Goes down by a key; undefined where there is nothing. */
export const get = ({ value, file, steps }: Place, key: string | number): Place | undefined => {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return { value: (value as ValueObject)[key] as Value, file, steps: [...steps, key] }
}

/** Goes down by a key. @throws Error naming the place where there is nothing. */
export const must = (at: Place, key: string | number): Place => {
  const found = get(at, key)
  if (found === undefined) throw new Error(`${nameOf(at)}: expected ${key}`)
  return found
}

/** Goes down to each member of a mapping; none where it is absent. */
export const members = (at: Place | undefined): readonly (readonly [key: string, member: Place])[] =>
  isMapping(at?.value) ? Object.keys(at.value).map((key) => [key, must(at as Place, key)]) : []

/** Goes down to each item of a list; none where it is absent. */
export const items = (at: Place | undefined): readonly Place[] =>
  Array.isArray(at?.value) ? at.value.map((_, index) => must(at as Place, index)) : []

/** Tells a mapping. */
export const isMapping = (value: unknown): value is ValueObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Names a place: its file, and the JSON Pointer in it. */
export const nameOf = ({ file, steps }: Pick<Place, 'file' | 'steps'>): string =>
  `${file}#${steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')}`

/** Finds a place by its name. @throws Error naming the place where there is nothing. */
export const placeNamed = (data: Data, name: string): Place => {
  const [file = '', fragment = ''] = name.split('#')
  return descend(data.file(file), fragment)
}
