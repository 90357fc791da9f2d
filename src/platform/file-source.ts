import type { NamedFile } from '../jobs/file-desc.ts'
import type { FileError } from '../jobs/job-error.ts'
import { fileError } from './failure.ts'
import { type ProgressWatcher, tellProgress } from './progress.ts'

/** The content of a file that is to be sent, as it is read. */
export interface FileSource {
  readonly body: ReadableStream<Uint8Array>
  /** Why it could not be read, if so: platforms put errors of their own in the place of a stream's. */
  readonly failure: () => FileError | undefined
  /** Lets go of the file, be it read to its end or not. */
  readonly close: () => void
}

/**
 * Reads a file for sending: tells how far it is, and what goes wrong as a FileError.
 *
 * A piece counts as moved when the next one is asked for. Nothing is read ahead.
 * @param size - how many bytes it has to have, if that is known
 */
export const fileSource = (
  file: NamedFile,
  reader: ReadableStreamDefaultReader<Uint8Array>,
  size: number | undefined,
  watcher: ProgressWatcher,
): FileSource => {
  let given = 0
  let closed = false
  let failure: FileError | undefined
  const next = async (): Promise<Uint8Array | undefined> => {
    const { done, value } = await reader.read()
    // A reader that was let go of tells of an end that is none.
    if (closed) throw new Error('closed')
    given += checkPiece(value, given, done, size)
    return value
  }
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    if (given > 0) tellProgress(watcher, given, size)
    try {
      const piece = await next()
      // A file that is too long must be found out before a server has all that it was told of.
      for (let rest = piece; rest && given === size; ) rest = await next()
      if (piece) controller.enqueue(piece)
      else controller.close()
    } catch (error) {
      if (!closed) failure = fileError(file, String(error))
      controller.error(failure ?? error)
      close()
    }
  }
  const close = () => {
    closed = true
    reader.cancel().catch(() => {})
  }
  return {
    body: new ReadableStream({ pull, cancel: close }, { highWaterMark: 0 }),
    failure: () => failure,
    close,
  }
}

/** Gives the length of a piece. @throws on what is none, and where the file has another size than was said. */
const checkPiece = (
  piece: Uint8Array | undefined,
  before: number,
  done: boolean,
  size: number | undefined,
): number => {
  if (!done && !(piece instanceof Uint8Array))
    throw new TypeError('its stream gives something else than bytes')
  const length = piece?.byteLength ?? 0
  const bytes = before + length
  if (size !== undefined && (done ? bytes < size : bytes > size)) {
    throw new RangeError(`it has not the ${size} bytes that it is said to have`)
  }
  return length
}
