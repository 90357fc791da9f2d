import { splitTarget } from '../check/target.ts'
import type { ServerRequest, ServerResponse } from './message.ts'

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
    const { body: content } = response
    const isEmpty = content.length === 0 || withoutBody.includes(response.statusCode)
    // A body that is an empty text would get a content type.
    return new Response(isEmpty ? null : typeof content === 'string' ? content : new Uint8Array(content), {
      status: response.statusCode,
      headers: response.headers,
    })
  }
