import type { HttpRequest } from '../../executor/http-request.ts'
import { examine } from './examine.ts'
import type { RequestProblem } from './problem.ts'
import { splitTarget } from './target.ts'

/** How the requests to check differ from the usual ones. */
export interface CheckRequestOptions {
  /** What stands in their paths in place of `/_matrix`, such as `/_api`. */
  readonly basePath?: string | undefined
}

/**
 * Checks a request by the specification's OpenAPI data: pure, and so good for tests without a network.
 *
 * Whether its token is good, only a server knows; that there must be one is checked.
 *
 * @param request - as `toHttpRequest` gives it; the path of its URL is the server's own from the root
 * @returns every place that is wrong; none, if the request is right
 * @example
 * checkRequest(toHttpRequest(job)).map(({ path }) => path) // => ['Authorization']
 */
export const checkRequest = (
  { method, url, headers, body }: HttpRequest,
  { basePath = '/_matrix' }: CheckRequestOptions = {},
): readonly RequestProblem[] => {
  const { pathname, search } = new URL(url)
  return examine(basePath, {
    method,
    ...splitTarget(pathname + search),
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    body: contentOf(body),
  }).problems
}

/** The bytes of a body, unless they are in a file that nobody opened. */
const contentOf = (body: HttpRequest['body']): Uint8Array | undefined => {
  if (typeof body === 'string') return new TextEncoder().encode(body)
  return body === undefined ? new Uint8Array() : '_tag' in body ? undefined : body
}
