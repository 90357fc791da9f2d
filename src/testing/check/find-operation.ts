import type { OperationSpec } from '../specification/operation-spec.ts'
import { operations } from '../specification/validators.ts'

/** An operation, and what a path has in place of its placeholders, decoded. */
export interface Match {
  readonly operation: OperationSpec
  readonly values: Readonly<Record<string, string>>
}

interface Route {
  readonly operation: OperationSpec
  readonly segments: readonly string[]
}

/** The operations by how many segments their paths have. */
const routes = new Map<number, Route[]>()
for (const operation of operations) {
  const segments = operation.path.split('/')
  routes.set(segments.length, [...(routes.get(segments.length) ?? []), { operation, segments }])
}

/** The operations whose path this is, whatever their method; where paths overlap, the more literal one's. */
export const findOperations = (basePath: string, path: string): readonly Match[] => {
  const segments = decodeSegments(canonicalPath(basePath, path))
  const exact = (routes.get(segments.length) ?? []).flatMap((route) => matchRoute(route, segments))
  // Where the state key is empty, the slash before it may be missing too.
  const keyless = (routes.get(segments.length + 1) ?? [])
    .filter((route) => route.segments.at(-1) === '{stateKey}')
    .flatMap((route) => matchRoute(route, [...segments, '']))
  const found = [...exact, ...keyless]
  const fewest = Math.min(...found.map(({ values }) => Object.keys(values).length))
  return found.filter(({ values }) => Object.keys(values).length === fewest)
}

/** Writes a path as the specification does: with its base path, and in place of older versions v3. */
const canonicalPath = (basePath: string, path: string): string => {
  if (path.startsWith('/.well-known/')) return path
  if (!path.startsWith(`${basePath}/`)) return ''
  const rest = path.slice(basePath.length)
  return `/_matrix${rest.replace(/^\/(client|media)\/(?:r\d+(?:\.\d+)*|unstable)\//, '/$1/v3/')}`
}

const decodeSegments = (path: string): readonly string[] => {
  try {
    return path.split('/').map(decodeURIComponent)
  } catch {
    return []
  }
}

const matchRoute = ({ operation, segments }: Route, given: readonly string[]): readonly Match[] => {
  const values: Record<string, string> = {}
  for (const [i, segment] of segments.entries()) {
    const value = given[i] ?? ''
    const name = /^\{(.*)\}$/.exec(segment)?.[1]
    if (name === undefined ? segment !== value : value === '' && name !== 'stateKey') return []
    if (name !== undefined) values[name] = value
  }
  return [{ operation, values }]
}
