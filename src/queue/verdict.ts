import { backoffMs } from '../executor/backoff.ts'
import type { Outcome } from '../executor/executor.ts'
import { mayPass } from '../executor/may-pass.ts'
import { retryAfterMs } from '../executor/retry-after.ts'
import { bodyFields } from '../jobs/body.ts'
import { success } from '../jobs/response.ts'
import type { AttemptError, Entry, EntryOutcome } from './entry.ts'
import type { Settings } from './settings.ts'

/** What an outcome means for an entry. */
export type Verdict =
  /** It is over; `hasFailed`: those behind it may be concerned. */
  | { readonly _tag: 'Over'; readonly hasFailed: boolean }
  /** It keeps its place and is sent again. */
  | {
      readonly _tag: 'Again'
      readonly reason: 'Offline' | 'RateLimited' | 'Backoff'
      readonly delayMs: number
      /** When its server is tried again, by whichever; with it unless given. */
      readonly serverDelayMs?: number
    }
  /** It keeps its place until something else happens. */
  | { readonly _tag: 'Hold'; readonly reason: 'NeedsCredentials' | 'NeedsAuth' | 'Uncertain' }

/** What an outcome is judged by beside itself. */
export interface Circumstances {
  readonly settings: Settings
  readonly now: number
  readonly random: () => number
  /** How often in a row the server was not reached, or wanted to be left alone. */
  readonly failures: number
}

/** Judges what came of an attempt; offline is not failure. */
export const judge = (
  outcome: Outcome,
  entry: Entry,
  { settings, now, random, failures }: Circumstances,
): Verdict => {
  const afterMs = (times: number) => backoffMs(settings, times, random)
  const again = (reason: 'Offline' | 'Backoff'): Verdict =>
    !mayResend(outcome, entry, settings)
      ? { _tag: 'Hold', reason: 'Uncertain' }
      : reason === 'Backoff'
        ? { _tag: 'Again', reason, delayMs: afterMs(entry.attempts) }
        : {
            _tag: 'Again',
            reason,
            delayMs: afterMs(Math.max(failures, entry.attempts)),
            serverDelayMs: afterMs(failures),
          }
  if (outcome._tag === 'Left') {
    const { left } = outcome
    if (left._tag === 'MissingCredentialsError') return { _tag: 'Hold', reason: 'NeedsCredentials' }
    if (!mayPass(outcome)) return { _tag: 'Over', hasFailed: true }
    const isOffline = left._tag === 'NetworkError' || ('phase' in left && left.phase === 'connect')
    return again(isOffline ? 'Offline' : 'Backoff')
  }
  const { statusCode, headers, body } = outcome.right
  if (statusCode === 429) {
    const askedMs = retryAfterMs({ headers, body }, now) ?? afterMs(failures)
    // A server that says "at once" again and again is not taken at its word.
    const delayMs = Math.max(Math.min(askedMs, settings.maxRetryAfterMs), Math.min(2 ** failures, 1_000))
    return { _tag: 'Again', reason: 'RateLimited', delayMs }
  }
  if (mayPass(outcome)) return again('Backoff')
  if (statusCode === 401) return refused(bodyFields(body))
  return { _tag: 'Over', hasFailed: !success(outcome.right) }
}

// What may have taken effect is repeated only if that changes nothing, or the caller said so.
const mayResend = (outcome: Outcome, { job }: Entry, { onUncertain }: Settings): boolean =>
  job.facts.idempotency !== 'unsafe' || onUncertain === 'resend' || provablyNot(outcome)

const provablyNot = (outcome: Outcome): boolean =>
  outcome._tag === 'Left' &&
  (('neverLeft' in outcome.left && outcome.left.neverLeft === true) ||
    ('phase' in outcome.left && outcome.left.phase === 'connect'))

const refused = ({ errcode, flows }: { readonly errcode?: unknown; readonly flows?: unknown }): Verdict => {
  if (errcode === 'M_UNKNOWN_TOKEN' || errcode === 'M_MISSING_TOKEN')
    return { _tag: 'Hold', reason: 'NeedsCredentials' }
  return Array.isArray(flows) ? { _tag: 'Hold', reason: 'NeedsAuth' } : { _tag: 'Over', hasFailed: true }
}

/** Says why an attempt failed, in what can be kept and shown; undefined if it did not. */
export const attemptError = (outcome: EntryOutcome): AttemptError | undefined => {
  if (outcome._tag === 'Left') {
    const { left } = outcome
    return { _tag: left._tag, ...('code' in left && left.code !== '' && { code: left.code }) }
  }
  const { statusCode, body } = outcome.right
  if (success(outcome.right)) return undefined
  const { errcode } = bodyFields(body)
  // What does not look like a code may be anything.
  const isCode = typeof errcode === 'string' && /^[A-Z][\w.]{0,99}$/.test(errcode)
  return { _tag: 'Response', statusCode, ...(isCode && { errcode }) }
}
