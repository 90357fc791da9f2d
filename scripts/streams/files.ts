import { openAsBlob } from 'node:fs'
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type FileContent, type FileInterface, fileInterface } from 'matrix-jobs/executor'
import { collect } from './memory.ts'

/** What a file of a job is made of: by its name, one of these and a size, as in `blob:1024`. */
export type SourceKind = 'sized' | 'stream' | 'blob'

/** What happened to the files of a transfer. */
export interface FileEvents {
  /** An upload's stream was cancelled before its end. */
  cancelled: boolean
  /** The bytes that were written, and how the writing ended. */
  written: number
  closed: boolean
  aborted: boolean
}

const pieceBytes = 65_536
const collectBytes = 2 ** 25

/**
 * Gives a stream of so many bytes, each piece made when it is asked for.
 *
 * Used pieces are the garbage of this test and not of the library. V8 lets up to 64 MB of it gather, which would be
 * taken for growth, so that it is collected earlier. Pieces that somebody still holds stay.
 */
const bytesOf = (size: number, events: FileEvents): ReadableStream<Uint8Array> => {
  let given = 0
  return new ReadableStream({
    pull: (controller) => {
      const piece = new Uint8Array(Math.min(pieceBytes, size - given)).fill(120)
      given += piece.length
      controller.enqueue(piece)
      if (given % collectBytes === 0) collect()
      if (given === size) controller.close()
    },
    cancel: () => {
      events.cancelled = true
    },
  })
}

/** Files that take no place: made as they are read, forgotten as they are written, or holes on the disk. */
export interface EndlessFiles {
  readonly files: FileInterface
  /** Is told of what happens from now on. */
  readonly watch: () => FileEvents
  readonly remove: () => Promise<void>
}

/** Makes the files that jobs of this test name. */
export const endlessFiles = async (): Promise<EndlessFiles> => {
  const folder = await mkdtemp(join(tmpdir(), 'matrix-jobs-streams-'))
  let events = noEvents()
  const open = async (name: string): Promise<FileContent> => {
    const [kind, text] = name.split(':') as [SourceKind, string]
    const size = Number(text)
    const now = events
    if (kind === 'stream') return bytesOf(size, now)
    if (kind === 'sized') return { size, stream: () => bytesOf(size, now) }
    const path = join(folder, text)
    await writeFile(path, '')
    await truncate(path, size)
    return openAsBlob(path)
  }
  return {
    files: fileInterface({
      openForReading: ({ name }) => open(name),
      openForWriting: () => discard(events),
    }),
    watch: () => {
      events = noEvents()
      return events
    },
    remove: () => rm(folder, { recursive: true }),
  }
}

const noEvents = (): FileEvents => ({ cancelled: false, written: 0, closed: false, aborted: false })

const discard = (events: FileEvents): WritableStream<Uint8Array> =>
  new WritableStream({
    write: (piece) => {
      events.written += piece.length
    },
    close: () => {
      events.closed = true
    },
    abort: () => {
      events.aborted = true
    },
  })
