import type { AbortSignalLike } from '../executor/abort.ts'
import type { HttpRequest } from '../executor/http-request.ts'
import type { NamedFile } from '../jobs/file-desc.ts'
import { fileError } from './failure.ts'

/** The content of a file that is to be sent. */
export type FileContent = Uint8Array<ArrayBuffer> | Blob | ReadableStream<Uint8Array>

/** Opens the files that jobs name; made by `fileInterface`. */
export interface FileInterface {
  /** Opens a request's body if it is a file. @throws FileError */
  readonly open: (body: HttpRequest['body']) => Promise<OpenedBody | undefined>
  /** Writes a response's body to a file if there is one, and gives it back. @throws FileError */
  readonly save: (
    file: NamedFile | undefined,
    content: ReadableStream<Uint8Array> | null,
    signal: AbortSignalLike | undefined,
  ) => Promise<NamedFile | undefined>
}

/** What fetch takes for the content of a file. */
export interface OpenedBody {
  readonly body: FileContent
  /** Asked for by platforms that stream a body, and without effect otherwise. */
  readonly duplex: 'half'
}

/** The functions of the application that open files. What a name means is its own business. */
export interface FileOpeners {
  readonly openForReading?: (file: NamedFile) => FileContent | Promise<FileContent>
  /** The stream is closed after the last byte, and aborted if the response breaks off. */
  readonly openForWriting?: (
    file: NamedFile,
  ) => WritableStream<Uint8Array> | Promise<WritableStream<Uint8Array>>
}

/** Makes the file interface of a transport; whatever the functions throw becomes a FileError. */
export const fileInterface = (openers: FileOpeners): FileInterface => ({
  open: async (body) => {
    if (typeof body !== 'object' || !('_tag' in body)) return undefined
    return { body: await open(body, openers.openForReading), duplex: 'half' }
  },
  save: async (file, content, signal) => {
    if (file === undefined) return undefined
    const writable = await open(file, openers.openForWriting)
    await (content ?? new Blob([]).stream()).pipeTo(writable, { signal: signal as AbortSignal })
    return file
  },
})

const open = async <A>(
  file: NamedFile,
  opener: ((file: NamedFile) => A | Promise<A>) | undefined,
): Promise<A> => {
  if (opener === undefined) throw fileError(file, 'the file interface has no function that opens it for this')
  try {
    return await opener(file)
  } catch (error) {
    throw fileError(file, String(error))
  }
}
