import type { Either } from 'fp-ts/lib/Either.js'
import type { NamedFile } from '../jobs/file-desc.ts'
import type { AbortedError, FileError, NetworkError } from '../jobs/job-error.ts'
import type { AbortSignalLike } from './abort.ts'
import type { HttpRequest } from './http-request.ts'
import type { HttpResponse } from './http-response.ts'

/** Why a transport has no response. */
export type TransportError = NetworkError | AbortedError | FileError

/** What a transport needs beside the request. */
export interface TransportOptions {
  /** Aborts the request and the reading of the body. */
  readonly signal: AbortSignalLike | undefined
  /** Where the body of a success is written to instead of being kept in memory. */
  readonly saveTo: NamedFile | undefined
}

/**
 * Sends one HTTP request and reads the whole response.
 *
 * It follows no redirect, so that nothing reaches a server that the job does not name, and never rejects.
 */
export type Transport = (
  request: HttpRequest,
  options: TransportOptions,
) => Promise<Either<TransportError, HttpResponse>>
