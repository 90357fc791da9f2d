import type { Transport } from '../executor/transport.ts'
import { right } from '../internal/either.ts'
import type { NamedFile } from '../jobs/file-desc.ts'
import { fileError, transportFailure } from './failure.ts'
import type { FileInterface } from './file-interface.ts'

/** What a fetch transport may be given. */
export interface FetchTransportOptions {
  /** The function to send with; the platform's own unless said. */
  readonly fetch?: typeof fetch
  /** Opens the files that jobs name, and watches how far a transfer is. */
  readonly files?: FileInterface
}

/**
 * Makes the transport over `fetch`: for browsers, Node, Deno and Bun.
 *
 * A redirect is an outcome: it is not followed. Progress is told where it is given `files`, if only `fileInterface({})`:
 * a page without files and progress need not carry what watches them.
 */
export const fetchTransport =
  ({ fetch: send = fetch, files }: FetchTransportOptions = {}): Transport =>
  async (request, options) => {
    const file = options.saveTo ?? (request.body as NamedFile | undefined)
    try {
      if (file?._tag && !files) throw fileError(file, 'no files option')
      const init = {
        signal: options.signal,
        redirect: 'manual',
        credentials: 'omit',
        ...request,
      } as unknown as RequestInit
      const response = await (files?.fetch ?? send)(request.url, init, options, send).then(options.receive)
      return right({
        statusCode: response.status,
        headers: Object.fromEntries(response.headers),
        body:
          (response.ok &&
            (await files?.save(
              options.saveTo,
              response.body as ReadableStream<Uint8Array>,
              options.signal,
            ))) ||
          new Uint8Array(await response.arrayBuffer()),
      })
    } catch (error) {
      return transportFailure(error, options.signal)
    }
  }
