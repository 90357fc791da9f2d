import type { Either } from 'fp-ts/lib/Either.js'
import type { AbortSignalLike } from '../executor/abort.ts'
import type { TransportError } from '../executor/transport.ts'
import { left } from '../internal/either.ts'
import { freeze } from '../internal/freeze.ts'
import { transportFailure } from './failure.ts'

/**
 * Makes the outcome of what undici or a file's stream threw.
 *
 * @param connected - whether the request got a connection: with undici that is known, and need not be read from a code
 */
export const undiciFailure = (
  thrown: unknown,
  signal: AbortSignalLike | undefined,
  connected: boolean,
): Either<TransportError, never> => {
  const failure = transportFailure(thrown, signal)
  if (failure._tag === 'Right' || failure.left._tag !== 'NetworkError') return failure
  const { neverLeft: _guess, ...error } = failure.left
  return left(freeze(connected ? error : { ...error, neverLeft: true }))
}
