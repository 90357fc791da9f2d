import type { Transport } from '../executor/transport.ts'
import { left, right } from '../internal/either.ts'
import { abortedError } from '../jobs/job-error.ts'
import { transportFailure } from './failure.ts'
import { type FileInterface, fileInterface } from './file-interface.ts'
import { xhrExchange } from './xhr-exchange.ts'

/** What an XHR transport may be given. */
export interface XhrTransportOptions {
  /** Opens the files that jobs name. */
  readonly files?: FileInterface
  /** What to send with; the platform's own unless said. */
  readonly XMLHttpRequest?: new () => XMLHttpRequest
}

/**
 * Makes the transport over `XMLHttpRequest`, which shows how far an upload is, as `fetch` does not.
 *
 * Content that is a stream is read whole before it is sent, and a response is in memory before it is written to a file
 * or measured. A browser follows redirects here without asking. What came by one is not given: the outcome is
 * status 0 without headers and body, as it is over `fetch`. Browsers take `Authorization` out of a request that is
 * redirected to another origin, but nothing out of its body; so `fetchTransport` is for what has a secret there.
 */
export const xhrTransport =
  ({ files = fileInterface({}), XMLHttpRequest: Sender }: XhrTransportOptions = {}): Transport =>
  async (request, options) => {
    const { signal } = options
    const xhr = new (Sender ?? XMLHttpRequest)()
    try {
      // The browser itself tells how far it is.
      const opened = await files.open(request, { signal }, true)
      if (signal?.aborted) return left(abortedError)
      const content = opened?.body ?? (request.body as string | Uint8Array<ArrayBuffer> | undefined)
      const response = await xhrExchange(xhr, request, content, options)
      return right({
        statusCode: response.status,
        headers: Object.fromEntries(response.headers),
        body: (await files.save(response, options)) || new Uint8Array(await response.arrayBuffer()),
      })
    } catch (error) {
      return transportFailure(error, signal)
    } finally {
      // What is still coming in is of no use to anybody.
      xhr.abort()
    }
  }
