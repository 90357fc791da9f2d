import type { Either } from 'fp-ts/lib/Either.js'
import { left } from '../../internal/either.ts'
import { freeze } from '../../internal/freeze.ts'
import type { JobError } from '../../jobs/job-error.ts'

/**
 * What the specification has a client do, in its words.
 *
 * `IGNORE`: there is nothing to discover, so go on by other means, such as a question or a default.
 * `FAIL_PROMPT`: say that discovery failed, and ask the user for the server. `FAIL_ERROR`: say so, and do not go on.
 * `PROMPT`, to ask without a word of failure, is among its words too, but `discover` never comes to it.
 */
export type DiscoveryAction = 'IGNORE' | 'PROMPT' | 'FAIL_PROMPT' | 'FAIL_ERROR'

/**
 * Where a discovery ended: at the file itself, at the homeserver's URL in it, at the versions that the homeserver
 * answers with, at the identity server's URL, or at that server's answer.
 */
export type DiscoveryStep = 'well-known' | 'homeserver' | 'versions' | 'identity-server' | 'identity-ping'

/** Why no server was discovered. */
export interface DiscoveryError {
  readonly _tag: 'DiscoveryError'
  readonly message: string
  readonly action: DiscoveryAction
  readonly step: DiscoveryStep
  /** What came of the request, or of reading its response; an `AbortedError` if the signal was aborted. */
  readonly cause: JobError
}

/** Makes a discovery's failure. */
export const discoveryFailure = (
  step: DiscoveryStep,
  action: DiscoveryAction,
  cause: JobError,
): Either<DiscoveryError, never> =>
  left(freeze({ _tag: 'DiscoveryError', message: `${step}: ${cause.message}`, action, step, cause }))
