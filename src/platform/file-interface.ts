import { type AbortSignalLike, onAbort } from '../executor/abort.ts'
import type { HttpRequest } from '../executor/http-request.ts'
import type { TransferOptions, TransportOptions, UnreadResponse } from '../executor/transport.ts'
import type { NamedFile } from '../jobs/file-desc.ts'
import { abortedError, type FileError } from '../jobs/job-error.ts'
import { fileError } from './failure.ts'
import { fetchWithFiles } from './fetch-with-files.ts'
import { type FileSource, fileSource } from './file-source.ts'

/** The content of a file that is to be sent. */
export type FileContent = Uint8Array<ArrayBuffer> | Blob | ReadableStream<Uint8Array> | SizedStream

/** A stream of which it is known how many bytes it has: the server is told so, and so is who watches the upload. */
export interface SizedStream {
  readonly size: number
  readonly stream: () => ReadableStream<Uint8Array>
}

/** Opens the files that jobs name; made by `fileInterface`. */
export interface FileInterface {
  /**
   * Opens a request's body if it is a file.
   *
   * @param whole - the platform sends no streams: it is given all of the file at once; as browsers do unless said
   * @throws FileError
   */
  readonly open: (
    request: Pick<HttpRequest, 'headers' | 'body'>,
    options: Pick<TransferOptions, 'signal' | 'onUploadProgress'>,
    whole?: boolean,
  ) => Promise<OpenedBody | undefined>
  /**
   * Sends by a fetch what may have a file as its body, and tells how far the transfer is.
   *
   * @throws FileError
   */
  readonly fetch: (
    url: string,
    init: RequestInit,
    options: TransferOptions,
    send: typeof fetch,
  ) => Promise<UnreadResponse>
  /** Writes the body of a success to a file if there is one, and gives it back. @throws FileError */
  readonly save: (
    response: Pick<UnreadResponse, 'ok' | 'body'>,
    options: Pick<TransportOptions, 'saveTo' | 'signal'>,
  ) => Promise<NamedFile | undefined>
}

/** The content of a file, ready to be sent; a stream tells by itself how far it is, and has to be closed. */
export interface OpenedBody extends Partial<Pick<FileSource, 'failure' | 'close'>> {
  readonly body: Uint8Array<ArrayBuffer> | Blob | ReadableStream<Uint8Array>
  /** All headers of the request, if there is one more for this content. */
  readonly headers?: Record<string, string>
}

/** The functions of the application that open files. What a name means is its own business. */
export interface FileOpeners {
  /** A file's stream is cancelled where it is not read to its end. */
  readonly openForReading?: (file: NamedFile) => FileContent | Promise<FileContent>
  /** The stream is closed after the last byte, and aborted if the response breaks off. */
  readonly openForWriting?: (
    file: NamedFile,
  ) => WritableStream<Uint8Array> | Promise<WritableStream<Uint8Array>>
}

/**
 * Makes the file interface of a transport.
 *
 * Whatever the functions throw becomes a FileError, and so does the failure of a stream that they give.
 */
export const fileInterface = (openers: FileOpeners): FileInterface => {
  const open = openBody(openers.openForReading)
  return { open, fetch: fetchWithFiles(open), save: saveTo(openers.openForWriting) }
}

const openBody =
  (opener: FileOpeners['openForReading']): FileInterface['open'] =>
  async ({ body: file, headers }, { signal, onUploadProgress }, whole = isBrowser()) => {
    if (typeof file !== 'object' || !('_tag' in file)) return undefined
    const content = await open(file, opener, signal, (late) => 'cancel' in late && late.cancel())
    if (content instanceof Uint8Array || (whole && content instanceof Blob)) return { body: content }
    const reader = await open(file, () => readerOf(content))
    const size = 'size' in content ? content.size : undefined
    const source = fileSource(file, reader, size, whole ? undefined : onUploadProgress)
    if (whole) return { body: await readWhole(source, signal) }
    // Node's own `fetch` heeds the length that it is told; others pass it over.
    return size === undefined ? source : { ...source, headers: { ...headers, 'Content-Length': `${size}` } }
  }

/** Begins to read. @throws on what has a size that is none, is no stream, or is being read already */
const readerOf = (content: Exclude<FileContent, Uint8Array>): ReadableStreamDefaultReader<Uint8Array> => {
  if ('getReader' in content) return content.getReader()
  if ('size' in content && !(Number.isSafeInteger(content.size) && content.size >= 0)) {
    throw new RangeError(`its size is said to be ${content.size}`)
  }
  return content.stream().getReader()
}

const saveTo =
  (opener: FileOpeners['openForWriting']): FileInterface['save'] =>
  async ({ ok, body }, { saveTo: file, signal }) => {
    if (file === undefined || !ok) return undefined
    const source = (body as ReadableStream<Uint8Array> | null) ?? new Blob([]).stream()
    try {
      const writable = await open(file, opener, signal, (late) => late.abort())
      await source.pipeTo(writable, { signal: signal as AbortSignal })
    } catch (error) {
      // If it was the writing that failed, what is read from is closed; if not, this throws why it broke off.
      await source.cancel(error)
      throw isFileError(error) ? error : fileError(file, String(error))
    }
    return file
  }

/** Opens a file; what is opened when the signal is aborted already is let go of. @throws FileError */
const open = async <A>(
  file: NamedFile,
  opener: ((file: NamedFile) => A | Promise<A>) | undefined,
  signal?: AbortSignalLike,
  letGo?: (late: A) => unknown,
): Promise<A> => {
  if (opener === undefined) throw fileError(file, 'the file interface has no function that opens it for this')
  try {
    const opening = Promise.resolve(file).then(opener)
    return await new Promise<A>((resolve, reject) => {
      const stopListening = onAbort(signal, () => {
        reject(abortedError)
        opening.then(letGo).catch(() => {})
      })
      opening.then(resolve, reject).finally(stopListening)
    })
  } catch (error) {
    throw fileError(file, String(error))
  }
}

const isFileError = (error: unknown): error is FileError =>
  (error as Partial<FileError> | undefined)?._tag === 'FileError'

/** Browsers send a stream only over HTTP/2, or send the words `[object ReadableStream]` in its place. */
const isBrowser = () => 'document' in globalThis || 'WorkerGlobalScope' in globalThis

const readWhole = async (
  { body, failure, close }: FileSource,
  signal: AbortSignalLike | undefined,
): Promise<Blob> => {
  const stopListening = onAbort(signal, close)
  try {
    return await new Response(body).blob()
  } catch (error) {
    throw failure() ?? error
  } finally {
    stopListening()
  }
}
