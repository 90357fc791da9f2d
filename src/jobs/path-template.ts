import { encodeSegment } from '../internal/percent.ts'
import type { SessionParts } from './session.ts'

/** A path taken apart: what is written, and between it the names of the parameters. */
export type PathTemplate = readonly string[]

/** Takes a path such as `/_matrix/client/v3/rooms/{roomId}/invite` apart. */
export const parsePath = (path: string): PathTemplate => path.split(/[{}]/)

/** Puts the session's server, base path and version into what stands before the first parameter. */
export const fillHead = (
  [head, ...rest]: PathTemplate,
  { server, basePath, clientVersion }: SessionParts,
): PathTemplate => [
  server +
    (head as string)
      // Only v3 has older names: what came later began as v1 and was never r0.
      .replace(/^(\/_matrix\/\w+\/)v3/, `$1${encodeSegment('clientVersion', clientVersion)}`)
      .replace(/^\/_matrix/, basePath),
  ...rest,
]

/**
 * Gives the URL: puts the parameters, encoded, into what has its head.
 *
 * @throws InvalidParameterError naming the parameter that cannot be a path segment.
 */
export const fillPath = (template: PathTemplate, params: { readonly [name: string]: unknown }): string =>
  template.reduce((url, part, i) => url + (i % 2 ? encodeSegment(part, params[part]) : part))
