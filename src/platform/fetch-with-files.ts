import type { HttpRequest } from '../executor/http-request.ts'
import type { UnreadResponse } from '../executor/transport.ts'
import type { FileInterface, OpenedBody } from './file-interface.ts'
import { memorySource } from './memory-source.ts'
import { bodyTotal, type ProgressWatcher, tellProgress } from './progress.ts'

/**
 * Sends over `fetch` what may be a file, and tells how far the transfer is.
 *
 * How far an upload is, is not shown by `fetch`. What is streamed tells it as it is read, and anything else when there
 * is an answer: then all of it was sent.
 */
export const fetchWithFiles =
  (open: FileInterface['open']): FileInterface['fetch'] =>
  async (url, given, options, send) => {
    const { onUploadProgress, onDownloadProgress } = options
    const request = given as unknown as Pick<HttpRequest, 'headers' | 'body'>
    const file = await open(request, options)
    const opened = memorySource(file?.body ?? request.body, request.headers, onUploadProgress) ?? file
    // Platforms that stream a body ask for `duplex`; it is without effect otherwise.
    const { body, headers } = opened ?? {}
    if (body && 'tee' in body) keepNoCopy(body)
    const init = { ...given, ...(body && { body, duplex: 'half' }), ...(headers && { headers }) }
    try {
      const response = await send(url, init as RequestInit)
      if (!opened?.close) tellWhole(onUploadProgress, opened?.body ?? request.body)
      return onDownloadProgress ? watched(response, onDownloadProgress) : response
    } catch (error) {
      opened?.close?.()
      throw opened?.failure?.() ?? error
    }
  }

/**
 * Lets a stream be read only once.
 *
 * Node's `fetch` doubles each body with `tee`, to send it again after a redirect, and so all of a large file would gather in
 * memory. No redirect is followed here, so that the second one would never be read.
 */
const keepNoCopy = (stream: ReadableStream<Uint8Array>): void => {
  Object.assign(stream, { tee: () => [new ReadableStream(), stream] })
}

const tellWhole = (watcher: ProgressWatcher, body: OpenedBody['body'] | HttpRequest['body']): void => {
  const { size } = new Blob(body ? [body as BlobPart] : [])
  if (size > 0) tellProgress(watcher, size, size)
}

const watched = (response: Response, watcher: ProgressWatcher): UnreadResponse => {
  const { ok, status, headers } = response
  const total = bodyTotal(headers.get('content-encoding'), headers.get('content-length'))
  let bytes = 0
  const body = response.body?.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform: (piece, controller) => {
        bytes += piece.length
        tellProgress(watcher, bytes, total)
        controller.enqueue(piece)
      },
    }),
  )
  // The platform's own `Response` takes no status that is not from 200 to 599.
  return { ok, status, headers, body, arrayBuffer: () => new Response(body).arrayBuffer() }
}
