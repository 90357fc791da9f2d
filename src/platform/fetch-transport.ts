import type { Transport } from '../executor/transport.ts'
import { right } from '../internal/either.ts'
import type { NamedFile } from '../jobs/file-desc.ts'
import { fileError, transportFailure } from './failure.ts'
import type { FileInterface } from './file-interface.ts'

/** What a fetch transport may be given. */
export interface FetchTransportOptions {
  /** The function to send with; the platform's own unless said. */
  readonly fetch?: typeof fetch
  /** Opens the files that jobs name. */
  readonly files?: FileInterface
}

/**
 * Makes the transport over `fetch`: for browsers, Node, Deno and Bun.
 *
 * A redirect is an outcome: it is not followed.
 */
export const fetchTransport =
  ({ fetch: send = fetch, files }: FetchTransportOptions = {}): Transport =>
  async (request, { saveTo, signal, receive }) => {
    const file = saveTo ?? (request.body as NamedFile | undefined)
    try {
      if (file?._tag && !files) throw fileError(file, 'no file interface')
      const response = await send(request.url, {
        ...request,
        signal: signal as AbortSignal,
        redirect: 'manual',
        ...(await files?.open(request.body)),
      } as RequestInit).then(receive)
      return right({
        statusCode: response.status,
        headers: Object.fromEntries(response.headers),
        body:
          (response.ok && (await files?.save(saveTo, response.body as ReadableStream<Uint8Array>, signal))) ||
          new Uint8Array(await response.arrayBuffer()),
      })
    } catch (error) {
      return transportFailure(error, signal)
    }
  }
