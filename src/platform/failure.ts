import type { Either } from 'fp-ts/lib/Either.js'
import type { AbortSignalLike } from '../executor/abort.ts'
import type { TransportError } from '../executor/transport.ts'
import { left } from '../internal/either.ts'
import { freeze } from '../internal/freeze.ts'
import type { NamedFile } from '../jobs/file-desc.ts'
import { abortedError, type FileError } from '../jobs/job-error.ts'

/**
 * Makes the outcome of what a transport's platform threw.
 *
 * It tells the platform's code and not its words, which may repeat the URL.
 */
export const transportFailure = (
  thrown: unknown,
  signal: AbortSignalLike | undefined,
): Either<TransportError, never> => {
  if (signal?.aborted) return left(abortedError)
  const { _tag, code = '' } = (thrown as Thrown).cause ?? (thrown as Thrown)
  // What has a tag is an outcome already.
  return left(
    _tag
      ? (thrown as FileError)
      : freeze({
          _tag: 'NetworkError',
          message: `network ${code}`,
          // A `DOMException` has a number.
          code: `${code}`,
          // With these there was no connection, or none that TLS accepted. Not with an alert that a certificate is
          // required (`ALERT_CERTIFICATE_REQUIRED`): it may come when the request has left.
          ...(/REFUSED|NOTFOUND|EAI_|_CONNECT|CERT(?!I)|UNABLE|_WRONG/.test(code) && { neverLeft: true }),
        }),
  )
}

interface Thrown {
  readonly _tag?: string
  readonly code?: string
  readonly cause?: Thrown
}

/** Makes the outcome of a file that could not be used. */
export const fileError = (file: NamedFile, reason: string): FileError =>
  freeze({ _tag: 'FileError', message: `${file.name}: ${reason}` })
