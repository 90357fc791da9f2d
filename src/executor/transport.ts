import type { Either } from 'fp-ts/lib/Either.js'
import type { NamedFile } from '../jobs/file-desc.ts'
import type { AbortedError, FileError, NetworkError, ResponseTooLargeError } from '../jobs/job-error.ts'
import type { Abort, AbortSignalLike } from './abort.ts'
import type { HttpRequest } from './http-request.ts'
import type { HttpResponse } from './http-response.ts'

/** Why a transport has no response. */
export type TransportError = NetworkError | AbortedError | FileError | ResponseTooLargeError

/** A response whose body is still to be read: what is used of the platform's `Response`. */
export interface UnreadResponse {
  readonly ok: boolean
  readonly status: number
  readonly headers: Iterable<[string, string]>
  /** The platform's stream of bytes, decompressed; null or absent where there is none. */
  readonly body?: unknown
  readonly arrayBuffer: () => Promise<ArrayBuffer>
}

/**
 * Takes a response before its body is read, and gives the one to read instead.
 *
 * An error with the `_tag` of a `TransportError`, thrown here or by the stream, becomes the outcome.
 */
export type Receive = (response: UnreadResponse) => UnreadResponse

/** How far a transfer is; it comes with every piece of a body, and last when all of it has been moved. */
export interface Progress {
  /** The bytes of the body that were moved so far; it never goes back within one attempt. */
  readonly bytes: number
  /** How many there are in all; absent where that is not known beforehand. */
  readonly total?: number
}

/** Who may watch a transfer. */
export interface TransferOptions {
  /** Aborts the request and the reading of the body. */
  readonly signal?: AbortSignalLike | undefined
  /** Told of the request's body. A platform that does not show how far it is tells only when all of it is sent. */
  readonly onUploadProgress?: ((progress: Progress) => void) | undefined
  /** Told of the response's body, in bytes after decompression. */
  readonly onDownloadProgress?: ((progress: Progress) => void) | undefined
}

/** What a transport needs beside the request. */
export interface TransportOptions extends TransferOptions {
  /** Where the body of a success is written to instead of being kept in memory. */
  readonly saveTo: NamedFile | undefined
  /** Asked about each response, if it is there. */
  readonly receive?: Receive | undefined
  /**
   * Told when the request begins to wait for a connection, and when it has one and begins to leave. A transport that
   * sees nothing of connections, as those over `fetch`, does not call it.
   */
  readonly onConnection?: ((state: 'opening' | 'open') => void) | undefined
}

/**
 * Sends one HTTP request and reads the whole response.
 *
 * It follows no redirect, so that nothing reaches a server that the job does not name, and never rejects.
 */
export interface Transport {
  (request: HttpRequest, options: TransportOptions): Promise<Either<TransportError, HttpResponse>>
  /**
   * Makes a signal that this transport takes, and what aborts it. Without it, a signal of this package's making is always
   * one of the platform's, as `fetch` wants it, which is dear.
   */
  readonly createAbort?: () => Abort
}
