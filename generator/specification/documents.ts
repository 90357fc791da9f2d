import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { parse } from 'yaml'

/** A JSON value as the specification's files hold it. */
export type Value = null | boolean | number | string | readonly Value[] | Node
/** A JSON object as the specification's files hold it. */
export interface Node {
  readonly [key: string]: Value | undefined
}

/** A node together with its place, from which its references are followed. */
export interface Located {
  readonly node: Node
  /** The file, relative to the specification's folder `data`. */
  readonly file: string
  /** The JSON Pointer within the file. */
  readonly pointer: string
}

/** The files of the specification. */
export interface Documents {
  /** The commit of matrix-org/matrix-spec that the files are of. */
  readonly commit: string
  /** Gives a whole file. @throws Error naming the file if it is not there or no mapping. */
  readonly load: (file: string) => Located
  /** Lists the YAML files directly in a folder, in the order of their names. */
  readonly list: (folder: string) => readonly string[]
  /** Follows `$ref`, however often, to the node it means. */
  readonly resolve: (at: Located) => Located
}

/**
 * Opens the specification's machine-readable data.
 *
 * @param root - the folder with `COMMIT` and `data`
 * @throws Error that names the folder if it is not one.
 */
export const openDocuments = (root: string): Documents => {
  if (!existsSync(posix.join(root, 'data/api')) || !existsSync(posix.join(root, 'COMMIT'))) {
    throw new Error(
      `${root} is not the specification: expected a folder with the file COMMIT and the folder data of github.com/matrix-org/matrix-spec; --spec or MATRIX_SPEC says where it is`,
    )
  }
  const loaded = new Map<string, Located>()
  const read = (path: string) => readFileSync(posix.join(root, path), 'utf8')
  const load = (file: string): Located => {
    const before = loaded.get(file)
    if (before !== undefined) return before
    const document = { node: asNode(parse(read(`data/${file}`)), file), file, pointer: '' }
    loaded.set(file, document)
    return document
  }
  const resolve = (at: Located): Located =>
    typeof at.node.$ref === 'string' ? resolve(follow(load, at, at.node.$ref)) : at
  const list = (folder: string) =>
    readdirSync(posix.join(root, 'data', folder))
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => posix.join(folder, name))
  return { commit: read('COMMIT').trim(), load, list, resolve }
}

const follow = (load: Documents['load'], { file }: Located, reference: string): Located => {
  const [path = '', fragment = ''] = reference.split('#')
  const target = path === '' ? file : posix.join(posix.dirname(file), path)
  return at(load(target), ...fragment.split('/').slice(1).map(unescapeToken))
}

/** Goes down from a node. @throws Error naming the place where there is no object. */
export const at = (start: Located, ...keys: readonly string[]): Located =>
  keys.reduce((from, key) => {
    const pointer = `${from.pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
    return { node: asNode(from.node[key], `${from.file}#${pointer}`), file: from.file, pointer }
  }, start)

/** Goes down to each member of an object, in its order; none where it is absent. */
export const members = (from: Located, key: string): readonly (readonly [string, Located])[] => {
  if (from.node[key] === undefined) return []
  const parent = at(from, key)
  return Object.keys(parent.node).map((name) => [name, at(parent, name)] as const)
}

/** Goes down to each item of an array of objects; none where it is absent. */
export const items = (from: Located, key: string): readonly Located[] => {
  const list = from.node[key]
  if (list === undefined) return []
  if (!Array.isArray(list)) throw new Error(`${from.file}#${from.pointer}/${key}: expected an array`)
  return list.map((item, index) => {
    const pointer = `${from.pointer}/${key}/${index}`
    return { node: asNode(item, `${from.file}#${pointer}`), file: from.file, pointer }
  })
}

/** Reads a text; undefined where there is none. */
export const text = (node: Node, key: string): string | undefined => {
  const value = node[key]
  return typeof value === 'string' ? value : undefined
}

const unescapeToken = (token: string) => decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~')

const asNode = (value: unknown, place: string): Node => {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Node
  throw new Error(`${place}: expected an object`)
}
