import { Readable } from 'node:stream'
import { type Dispatcher, request as send } from 'undici'
import type { HttpRequest } from '../executor/http-request.ts'
import type { HttpResponse } from '../executor/http-response.ts'
import type { Transport, TransportOptions, UnreadResponse } from '../executor/transport.ts'
import { right } from '../internal/either.ts'
import { success } from '../jobs/response.ts'
import { transportFailure } from './failure.ts'
import { type FileInterface, fileInterface } from './file-interface.ts'
import { joinHeaders } from './node-headers.ts'

/** What an undici transport may be given. */
export interface UndiciTransportOptions {
  /** The connections to use, for a proxy, a unix socket or an own CA; undici's global ones unless said. */
  readonly dispatcher?: Dispatcher
  /** Opens the files that jobs name. */
  readonly files?: FileInterface
}

/** Makes the transport over undici, the fastest one on Node. A redirect is an outcome: it is not followed. */
export const undiciTransport =
  ({ dispatcher, files = noFiles }: UndiciTransportOptions = {}): Transport =>
  async (request, expected) => {
    try {
      const response = await send(request.url, {
        method: request.method,
        headers: request.headers,
        signal: (expected.signal as AbortSignal | undefined) ?? null,
        body: await contentOf(request, files),
        ...(dispatcher !== undefined && { dispatcher }),
      })
      return right({
        statusCode: response.statusCode,
        headers: joinHeaders(response.headers),
        body: await readBody(response, expected, files),
      })
    } catch (error) {
      return transportFailure(error, expected.signal)
    }
  }

const noFiles = fileInterface({})

const contentOf = async ({ body }: HttpRequest, files: FileInterface) => {
  const opened = await files.open(body)
  if (opened === undefined) return (body as string | Uint8Array | undefined) ?? null
  const content = opened.body
  if (content instanceof Uint8Array) return content
  const stream = content instanceof Blob ? content.stream() : content
  return Readable.fromWeb(stream as Parameters<typeof Readable.fromWeb>[0])
}

const readBody = async (
  { statusCode, headers, body }: Dispatcher.ResponseData,
  { saveTo, signal, receive }: TransportOptions,
  files: FileInterface,
): Promise<HttpResponse['body']> => {
  const ok = success({ statusCode })
  const save = ok && saveTo !== undefined
  if (!save && !receive) return new Uint8Array(await body.arrayBuffer())
  const unread: UnreadResponse = {
    ok,
    status: statusCode,
    headers: Object.entries(joinHeaders(headers)),
    // Not before it is asked for: what a stream has taken, `arrayBuffer` would not find.
    get body() {
      return Readable.toWeb(body)
    },
    arrayBuffer: () => body.arrayBuffer(),
  }
  const response = receive?.(unread) ?? unread
  if (!save) return new Uint8Array(await response.arrayBuffer())
  await files.save(saveTo, response.body as ReadableStream<Uint8Array>, signal)
  return saveTo
}
