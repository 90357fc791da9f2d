import type { Middleware } from '../executor/executor.ts'
import type { UnreadResponse } from '../executor/transport.ts'
import { freeze } from '../internal/freeze.ts'
import { refuse } from '../internal/invalid-parameter.ts'
import type { ResponseTooLargeError } from '../jobs/job-error.ts'

/**
 * Bounds how many bytes a response may have, be it kept in memory or written to a file.
 *
 * Bytes are counted while they are read, after decompression. At the first one too many the transfer is broken
 * off, and the outcome is a `ResponseTooLargeError`; a file that was being written is aborted. It is a middleware
 * and stands on this floor, since it works with the platform's streams.
 * @param maxBytes - the most that is taken, at least 0
 * @throws InvalidParameterError on what is no such number.
 * @example
 * const fetch = async () => new Response('x'.repeat(1001))
 * const executor = createExecutor({ transport: fetchTransport({ fetch }), middleware: [responseLimit(1000)] })
 * const outcome = await executor.execute(job)()
 * outcome._tag === 'Left' && outcome.left // => { _tag: 'ResponseTooLargeError', message: 'the response has more than 1000 bytes', maxBytes: 1000 }
 */
export const responseLimit = (maxBytes: number): Middleware => {
  if (!(typeof maxBytes === 'number' && maxBytes >= 0)) refuse('maxBytes', 'a number of at least 0', maxBytes)
  const tooLarge = freeze({
    _tag: 'ResponseTooLargeError',
    message: `the response has more than ${maxBytes} bytes`,
    maxBytes,
  })
  return (next) => (job, context) =>
    next(job, {
      ...context,
      receive: (response) => limited(context.receive?.(response) ?? response, tooLarge),
    })
}

const limited = (response: UnreadResponse, tooLarge: ResponseTooLargeError): UnreadResponse => {
  const { ok, status, headers } = response
  const stream = response.body as ReadableStream<Uint8Array> | null | undefined
  const body = stream?.pipeThrough(counter(tooLarge))
  const arrayBuffer = () => (body ? readAll(body) : readWhole(response, tooLarge))
  return { ok, status, headers, body: body ?? null, arrayBuffer }
}

const counter = (tooLarge: ResponseTooLargeError): TransformStream<Uint8Array, Uint8Array> => {
  let count = 0
  return new TransformStream({
    transform: (chunk, controller) => {
      count += chunk.byteLength
      // It cancels what the bytes come from, too.
      if (count > tooLarge.maxBytes) controller.error(tooLarge)
      else controller.enqueue(chunk)
    },
  })
}

// A `Response` made of the stream would not do: some browsers put an error of their own in place of the stream's.
const readAll = async (stream: ReadableStream<Uint8Array>): Promise<ArrayBuffer> => {
  const chunks: Uint8Array[] = []
  const reader = stream.getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) chunks.push(part.value)
  return new Blob(chunks as BlobPart[]).arrayBuffer()
}

/** Where there is no stream, as in React Native, only what has been read can be measured. */
const readWhole = async (response: UnreadResponse, tooLarge: ResponseTooLargeError): Promise<ArrayBuffer> => {
  const content = await response.arrayBuffer()
  if (content.byteLength > tooLarge.maxBytes) throw tooLarge
  return content
}
