import { Buffer } from 'node:buffer'
import { type Decompressor, decompressor } from './decompress.ts'
import { bodyTotal, type ProgressWatcher, tellProgress } from './progress.ts'

/** Where the bytes of a body come from. */
export interface BodyOrigin {
  /** Lets more bytes come, after a `write` that gave false. */
  readonly resume: () => void
  /** Lets no more come: what came is no good, or nobody wants it. */
  readonly breakOff: (error: unknown) => void
}

/** The body of a response as its bytes come in: they are decompressed, and gathered or streamed. */
export class ResponseBody {
  readonly #origin: BodyOrigin
  readonly #codings: string | undefined
  readonly #watcher: ProgressWatcher
  readonly #total: number
  readonly #pieces: Uint8Array[] = []
  #bytes = 0
  #ended = false
  #whenWhole: ((content: Uint8Array) => void) | undefined
  #stream: ReadableStream<Uint8Array> | undefined
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined
  #decompressor: Decompressor | undefined
  #waiting: (() => void) | undefined

  constructor(headers: Readonly<Record<string, string>>, watcher: ProgressWatcher, origin: BodyOrigin) {
    this.#origin = origin
    this.#codings = headers['content-encoding']
    this.#watcher = watcher
    this.#total = bodyTotal(this.#codings, headers['content-length'])
  }

  /** Whether it is read as a stream, which then tells of its end and of what goes wrong. */
  get streamed(): boolean {
    return this.#stream !== undefined
  }

  /** Gathers the bytes, and gives them when they are all there. */
  gather(whenWhole: (content: Uint8Array) => void): void {
    this.#whenWhole = whenWhole
  }

  /** Gives the bytes as a stream; no more than a few pieces wait in it. */
  stream(): ReadableStream<Uint8Array> {
    this.#stream ??= new ReadableStream<Uint8Array>({
      start: (controller) => {
        this.#controller = controller
        for (const piece of this.#pieces.splice(0)) controller.enqueue(piece)
        if (this.#ended) controller.close()
      },
      pull: () => {
        const more = this.#waiting
        this.#waiting = undefined
        more?.()
      },
      cancel: (reason) => this.#origin.breakOff(reason),
    })
    return this.#stream
  }

  /** Takes bytes as they came. @returns false if no more may come before `resume` is called */
  write(chunk: Uint8Array): boolean {
    // undici gives nothing after a pause; taken for a piece, it would make the next pause, and so on without end.
    if (chunk.length === 0) return true
    // Not before there are any: a response without a body may have the headers of one.
    if (this.#bytes === 0 && this.#codings !== undefined) this.#decompressor ??= this.#decompress(chunk)
    if (this.#decompressor) return this.#decompressor.input.write(chunk)
    return this.#take(chunk, this.#origin.resume)
  }

  /** The last bytes have come. */
  end(): void {
    if (this.#decompressor) this.#decompressor.input.end()
    else this.#finish()
  }

  /** No more bytes come, though there should. */
  fail(error: unknown): void {
    this.#controller?.error(error)
    this.close()
  }

  /** Lets go of what it holds. */
  close(): void {
    this.#ended = true
    this.#decompressor?.close()
  }

  #decompress(first: Uint8Array): Decompressor | undefined {
    const made = decompressor(this.#codings ?? '', first, (error) => this.#origin.breakOff(error))
    const more = () => made?.output.resume()
    made?.output.on('data', (piece: Uint8Array) => this.#take(piece, more) || made.output.pause())
    made?.output.on('end', () => this.#finish())
    made?.input.on('drain', this.#origin.resume)
    return made
  }

  #take(piece: Uint8Array, more: () => void): boolean {
    if (this.#ended) return true
    this.#bytes += piece.length
    if (this.#watcher) tellProgress(this.#watcher, this.#bytes, this.#total)
    if (!this.#controller) {
      this.#pieces.push(piece)
      return true
    }
    this.#controller.enqueue(piece)
    if ((this.#controller.desiredSize ?? 0) > 0) return true
    this.#waiting = more
    return false
  }

  #finish(): void {
    if (this.#ended) return
    this.#ended = true
    this.#controller?.close()
    this.#whenWhole?.(joinPieces(this.#pieces))
  }
}

/** Joins the pieces of a body; one alone is not copied. */
export const joinPieces = (pieces: readonly Uint8Array[]): Uint8Array => {
  const [first] = pieces
  return first && pieces.length === 1 ? first : Buffer.concat(pieces)
}
