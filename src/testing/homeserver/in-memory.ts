import type { ServerRequest, ServerResponse } from './message.ts'
import { splitTarget } from './target.ts'

/** What answers requests, whichever way they come. */
export type Serve = (request: Omit<ServerRequest, 'receivedAt'>) => ServerResponse

// To these statuses belongs no body, and Response takes none.
const withoutBody = [204, 205, 304]

/** Makes a function with the type of `fetch` that answers without a network, whatever the host. */
export const fetchFrom =
  (serve: Serve): typeof fetch =>
  async (input, init) => {
    const request = new Request(input, init)
    const { pathname, search } = new URL(request.url)
    const body = new Uint8Array(await request.arrayBuffer())
    request.signal.throwIfAborted()
    const response = serve({
      method: request.method,
      ...splitTarget(pathname + search),
      headers: Object.fromEntries(request.headers),
      body,
    })
    return new Response(withoutBody.includes(response.statusCode) ? null : response.body, {
      status: response.statusCode,
      headers: response.headers,
    })
  }
