import { encodeSegment } from '../internal/percent.ts'
import type { SessionParts } from './session.ts'

/** A path taken apart: what is written, and between it the names of the parameters. */
export type PathTemplate = readonly string[]

/** Takes a path such as `/_matrix/client/v3/rooms/{roomId}/invite` apart. */
export const parsePath = (path: string): PathTemplate => path.split(/[{}]/)

/** Gives the start of a request's URL, up to the first parameter: the session's server, base path and version. */
export const urlHead = ([head]: PathTemplate, { server, basePath, clientVersion }: SessionParts): string => {
  // Only v3 has older names: what came later began as v1 and was never r0.
  const version = clientVersion === undefined ? '$&' : `$1${encodeSegment('clientVersion', clientVersion)}`
  return (
    server +
    (head as string).replace(/^(\/_matrix\/\w+\/)v3/, version).replace(/^\/_matrix/, basePath ?? '$&')
  )
}

/**
 * Goes on with the parameters, encoded.
 *
 * @throws InvalidParameterError naming the parameter that cannot be a path segment.
 */
export const fillPath = (
  template: PathTemplate,
  head: string,
  params: { readonly [name: string]: unknown },
): string => {
  let url = head
  for (let i = 1; i < template.length; i += 2) {
    const name = template[i] as string
    url += encodeSegment(name, params[name]) + template[i + 1]
  }
  return url
}
