import type { Dispatcher } from 'undici'
import { onAbort } from '../executor/abort.ts'
import type { HttpResponse } from '../executor/http-response.ts'
import { quietly } from '../executor/quietly.ts'
import type { Transport, TransportOptions, UnreadResponse } from '../executor/transport.ts'
import { left, right } from '../internal/either.ts'
import type { Headers } from '../jobs/headers.ts'
import { abortedError } from '../jobs/job-error.ts'
import { success } from '../jobs/response.ts'
import type { FileInterface } from './file-interface.ts'
import type { HeaderReader } from './header-reader.ts'
import { platformSignal } from './light-abort.ts'
import type { RawText } from './node-headers.ts'
import { joinPieces, ResponseBody } from './response-body.ts'
import { undiciFailure } from './undici-failure.ts'

type Result = Awaited<ReturnType<Transport>>

const noHeaders: Headers = {}

/** What never has a body, whatever a server sends; a 304 may rightly have the length of what it stands for. */
const isBodiless = (statusCode: number): boolean =>
  statusCode === 204 || statusCode === 205 || statusCode === 304

/**
 * One request and its response, as undici tells of them.
 *
 * It has the methods that undici's own `request` and `fetch` are made of. They are called with nothing between, and
 * also by a dispatcher of another version, such as the global one if Node's own `fetch` was there first.
 */
export class UndiciExchange implements Dispatcher.DispatchHandler {
  readonly #options: TransportOptions
  readonly #files: FileInterface
  readonly #closeSource: (() => void) | undefined
  readonly #readHeaders: HeaderReader
  #settle: ((result: Result) => void) | undefined
  #stopListening: (() => void) | undefined
  #connected = false
  #abort: (() => void) | undefined
  #statusCode = 0
  #headers: Headers = noHeaders
  readonly #pieces: Uint8Array[] = []
  #body: ResponseBody | undefined

  constructor(
    options: TransportOptions,
    files: FileInterface,
    closeSource: (() => void) | undefined,
    readHeaders: HeaderReader,
  ) {
    this.#options = options
    this.#files = files
    this.#closeSource = closeSource
    this.#readHeaders = readHeaders
  }

  /** Sends the request, and gives what comes of it. */
  begin(dispatcher: Dispatcher, request: Dispatcher.DispatchOptions): Promise<Result> {
    const result = new Promise<Result>((resolve) => {
      this.#settle = resolve
    })
    const { signal, onConnection } = this.#options
    if (signal) this.#stopListening = onAbort(signal, () => this.#end(left(abortedError)))
    // It may have been aborted while a file was opened.
    if (!this.#settle) return result
    if (onConnection) quietly(() => onConnection('opening'))
    try {
      dispatcher.dispatch(request, this)
    } catch (error) {
      this.onError(error)
    }
    return result
  }

  /** There is a connection, and the request is about to be written to it. */
  onConnect(abort: () => void): void {
    this.#connected = true
    this.#abort = abort
    const { onConnection } = this.#options
    // If it was over before there was a connection, nothing leaves.
    if (!this.#settle) abort()
    else if (onConnection) quietly(() => onConnection('open'))
  }

  onHeaders(statusCode: number, raw: readonly RawText[], resume: () => void): boolean {
    // What a server says before it answers.
    if (statusCode < 200) return true
    this.#statusCode = statusCode
    this.#headers = this.#readHeaders(raw)
    const { saveTo, receive, onDownloadProgress } = this.#options
    // What most responses are: bytes as they are, that nobody watches.
    if (!saveTo && !receive && !onDownloadProgress && !this.#headers['content-encoding']) return true
    this.#body = new ResponseBody(this.#headers, this.#options.onDownloadProgress, {
      resume,
      breakOff: (error) => this.#breakOff(error),
    })
    try {
      this.#read(this.#body)
    } catch (error) {
      this.onError(error)
    }
    return true
  }

  onData(chunk: Uint8Array): boolean {
    if (isBodiless(this.#statusCode)) return true
    if (this.#body) return this.#body.write(chunk)
    this.#pieces.push(chunk)
    return true
  }

  onComplete(): void {
    // From here on there is no transfer to abort.
    this.#abort = undefined
    if (this.#body) this.#body.end()
    else this.#end(right(this.#response(joinPieces(this.#pieces))))
  }

  onError(error: unknown): void {
    const { code } = error as { readonly code?: unknown }
    if (code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH' && isBodiless(this.#statusCode)) {
      this.onComplete()
      return
    }
    this.#body?.fail(error)
    // A stream hands it to whoever reads, who may have a file to close first.
    if (!this.#body?.streamed) this.#end(undiciFailure(error, this.#options.signal, this.#connected))
  }

  #read(body: ResponseBody): void {
    const { receive, signal } = this.#options
    const saveTo = success({ statusCode: this.#statusCode }) ? this.#options.saveTo : undefined
    const whole = (content: HttpResponse['body']) => this.#end(right(this.#response(content)))
    const unread = receive || saveTo ? unreadResponse(this.#statusCode, this.#headers, body) : undefined
    const response = unread && (receive?.(unread) ?? unread)
    if (!response || (response === unread && !body.streamed && !saveTo)) body.gather(whole)
    else {
      const content = saveTo
        ? this.#files
            .save({ ok: true, body: response.body }, { saveTo, signal: platformSignal(signal) })
            .then(() => saveTo)
        : response.arrayBuffer().then((bytes) => new Uint8Array(bytes))
      content.then(whole, (error) => this.#end(undiciFailure(error, signal, true)))
    }
  }

  #response(body: HttpResponse['body']): HttpResponse {
    return { statusCode: this.#statusCode, headers: this.#headers, body }
  }

  #breakOff(error: unknown): void {
    this.onError(error)
    this.#abort?.()
  }

  #end(result: Result): void {
    const settle = this.#settle
    if (!settle) return
    this.#settle = undefined
    this.#stopListening?.()
    // The transfer before what it takes from: the end of that must not look like the end of the whole.
    this.#abort?.()
    this.#closeSource?.()
    this.#body?.close()
    settle(result)
  }
}

const unreadResponse = (status: number, headers: Headers, body: ResponseBody): UnreadResponse => ({
  ok: success({ statusCode: status }),
  status,
  headers: Object.entries(headers),
  // Not before it is asked for: bytes that are only gathered need no stream.
  get body() {
    return body.stream()
  },
  arrayBuffer: () => new Response(body.stream()).arrayBuffer(),
})
