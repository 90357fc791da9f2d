/** What a path leads to. */
export interface Route {
  readonly resource: 'invite' | 'state'
  readonly roomId: string
}

/**
 * Finds what a path leads to.
 *
 * @param basePath - what stands where the specification has `/_matrix`
 * @returns undefined for a path that the homeserver does not know
 */
export const findRoute = (basePath: string, path: string): Route | undefined => {
  if (!path.startsWith(`${basePath}/client/`)) return undefined
  const [version = '', rooms, roomId, resource, ...rest] = segments(path.slice(`${basePath}/client/`.length))
  if (!['v3', 'r0'].includes(version) || rooms !== 'rooms' || !roomId || rest.length > 0) return undefined
  return resource === 'invite' || resource === 'state' ? { resource, roomId } : undefined
}

const segments = (path: string): readonly string[] => {
  try {
    return path.split('/').map(decodeURIComponent)
  } catch {
    return []
  }
}
