import type { Outcome } from './executor.ts'

/** Tells whether an outcome may be another one later: the connection failed, or the server was not able to answer. */
export const mayPass = (outcome: Outcome): boolean =>
  outcome._tag === 'Left'
    ? /Network|Timeout/.test(outcome.left._tag)
    : outcome.right.statusCode === 408 || outcome.right.statusCode >= 500
