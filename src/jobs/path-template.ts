import { encodeSegment } from '../internal/percent.ts'
import type { SessionParts } from './session.ts'

/** A path taken apart: what is written, and between it the names of the parameters. */
export type PathTemplate = readonly string[]

/** Takes a path such as `/_matrix/client/v3/rooms/{roomId}/invite` apart. */
export const parsePath = (path: string): PathTemplate => path.split(/[{}]/)

/** Gives the start of a request's URL, up to the first parameter: the session's server, base path and version. */
export const urlHead = (
  [head]: PathTemplate,
  { server, basePath = '/_matrix', clientVersion = 'v3' }: SessionParts,
): string =>
  server +
  (head as string)
    // Only v3 has older names: what came later began as v1 and was never r0.
    .replace(/^(\/_matrix\/\w+\/)v3/, `$1${encodeSegment('clientVersion', clientVersion)}`)
    .replace(/^\/_matrix/, basePath)

/**
 * Goes on with the parameters, encoded.
 *
 * @throws InvalidParameterError naming the parameter that cannot be a path segment.
 */
export const fillPath = (
  template: PathTemplate,
  head: string,
  params: { readonly [name: string]: unknown },
): string =>
  template.reduce((url, part, i) => (i ? url + (i % 2 ? encodeSegment(part, params[part]) : part) : head), '')
