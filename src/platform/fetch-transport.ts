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
  async ({ method, url, headers, body }, { saveTo, signal }) => {
    const file = saveTo ?? (body as NamedFile | undefined)
    try {
      if (file?._tag && !files) throw fileError(file, 'no file interface')
      const response = await send(url, {
        method,
        headers,
        body,
        signal: signal as AbortSignal,
        redirect: 'manual',
        ...(await files?.open(body)),
      } as RequestInit)
      return right({
        statusCode: response.status,
        headers: Object.fromEntries(response.headers),
        body:
          (response.ok && (await files?.save(saveTo, response.body, signal))) ||
          new Uint8Array(await response.arrayBuffer()),
      })
    } catch (error) {
      return transportFailure(error, signal)
    }
  }
