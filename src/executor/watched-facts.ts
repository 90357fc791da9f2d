import { originOf } from '../internal/url.ts'
import type { BaseJob } from '../jobs/base-job.ts'
import { bodyText } from '../jobs/response.ts'
import type { Outcome } from './executor.ts'

/** What came of a job, in words that hold nothing of its content. */
export interface WatchedOutcome {
  /** The status, if there was a response. */
  readonly statusCode?: number
  /** The `_tag` of the error, if there was none. */
  readonly error?: string
  /** The platform's code of a `NetworkError`, such as `ECONNREFUSED`. */
  readonly code?: string
  /** The Matrix error code, if the status says failure. */
  readonly errcode?: string
}

/**
 * Gives the path that may be shown: with placeholders and never with what stands in their places.
 *
 * A definition's path has placeholders. That of a `BaseJob` without facts of its own is the one that is sent; of
 * it, a segment that could be an identifier becomes `*`.
 */
export const shownPath = ({ facts: { path } }: BaseJob): string =>
  path
    .split('/')
    .map((segment) => (plainSegment.test(segment) ? segment : '*'))
    .join('/')

// A placeholder, or what a word of a path looks like: `.well-known`, `sendToDevice`. With digits there are few: `v3`, `r0`, `3pid`,
// `org.matrix.msc2716`; what else has some could be an identifier.
const plainSegment =
  /^(?:\{\w+\}|(?=\D{0,30}$)[a-z_.-]*(?:[A-Z][a-z_.-]+)*|(?:[a-z]{1,20}\.){0,3}(?:[rv]\d|[a-zA-Z]{0,20}3pid|sign-ed25519|msc\d{4}))$/

/** Gives the host and the port that a job goes to. */
export const serverOf = ({
  url,
}: BaseJob): { readonly address: string; readonly port: number } | undefined => {
  const match = /^(https?):\/\/\[?(.*?)\]?(?::(\d+))?$/.exec(originOf(url) ?? '')
  if (match === null) return undefined
  const [, scheme, address = '', port] = match
  return { address, port: Number(port ?? (scheme === 'https' ? 443 : 80)) }
}

/** Reads what may be shown of the outcome of a job. */
export const watchedOutcome = (job: BaseJob, outcome: Outcome): WatchedOutcome => {
  if (outcome._tag === 'Left') {
    const error = outcome.left
    const code = error._tag === 'NetworkError' ? shownCode(job, error.code, platformCode) : undefined
    return { error: error._tag, ...(code !== undefined && { code }) }
  }
  const { statusCode, body } = outcome.right
  const errcode = statusCode >= 400 ? shownCode(job, bodyText(body, 'errcode'), matrixCode) : undefined
  return { statusCode, ...(errcode !== undefined && { errcode }) }
}

/** Names the kind of failure, as `error.type` of OpenTelemetry; undefined for a success. */
export const errorTypeOf = ({ statusCode, error }: WatchedOutcome): string | undefined =>
  error ?? (statusCode !== undefined && statusCode >= 400 ? String(statusCode) : undefined)

// Whoever writes a code could write anything there: what has not the form of a code, or what the job itself says, is not
// shown.
const platformCode = /^[A-Z][A-Z\d_]{0,63}$/
const matrixCode = /^(?:M_|[A-Z][A-Z\d]*\.)[A-Z\d_.]{1,100}$/

const shownCode = (job: BaseJob, code: unknown, form: RegExp): string | undefined =>
  typeof code === 'string' && form.test(code) && !JSON.stringify(job).includes(code) ? code : undefined
