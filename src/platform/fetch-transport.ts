import type { Transport, UnreadResponse } from '../executor/transport.ts'
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
 * a page without files and progress need not carry what watches them. Without it a body comes whole, so that the `idleMs`
 * of `timeout` bounds all of it.
 */
export const fetchTransport =
  ({ fetch: send = fetch, files }: FetchTransportOptions = {}): Transport =>
  async (request, options) => {
    const file = options.saveTo ?? (request.body as NamedFile | undefined)
    let response: UnreadResponse | undefined
    try {
      if (file?._tag && !files) throw fileError(file, 'no files')
      response = await (files?.fetch ?? send)(
        request.url,
        {
          signal: options.signal,
          redirect: 'manual',
          credentials: 'omit',
          ...request,
        } as unknown as RequestInit,
        options,
        send,
      )
      response = options.receive?.(response) ?? response
      return right({
        statusCode: response.status,
        headers: Object.fromEntries(response.headers),
        body: (await files?.save(response, options)) || new Uint8Array(await response.arrayBuffer()),
      })
    } catch (error) {
      // What nobody reads keeps its connection.
      ;(response?.body as ReadableStream | undefined)?.cancel().catch(() => {})
      return transportFailure(error, options.signal)
    }
  }
