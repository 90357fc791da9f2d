import { freeze } from '../internal/freeze.ts'
import { isPlainObject, type Json } from '../internal/json.ts'
import type { BaseJob } from './base-job.ts'
import type { Body } from './body.ts'
import type { Headers } from './headers.ts'

/** An HTTP answer before it is joined with its job. */
export interface HttpOutcome {
  readonly statusCode: number
  /** The headers, their names in lower case. */
  readonly headers: Headers
  readonly body: Body
}

/** What came of a job: the HTTP answer, whatever its status, with the job's own data. */
export interface JobResponse extends HttpOutcome {
  readonly jobId: string
  /** The data that `withData` attached to the job. */
  readonly data?: Json
}

/** Joins an HTTP answer with the job that it answers. */
export const genResponse = (
  { jobId, data }: BaseJob,
  { statusCode, headers, body }: HttpOutcome,
): JobResponse => freeze({ statusCode, headers, body, jobId, ...(data !== undefined && { data }) })

/** Tells whether the status is 200 to 299. */
export const success = (response: { readonly statusCode: number }): boolean =>
  ((response.statusCode / 100) | 0) === 2

/**
 * Tells whether a media type is among those expected.
 *
 * @param expected - exact types, `image/*` for a whole family, or `*` + `/*` for any
 * @example
 * contentTypeMatches(['image/*', 'text/plain'], 'image/png') // => true
 */
export const contentTypeMatches = (expected: readonly string[], actual: string): boolean => {
  const type = (actual.split(';', 1)[0] ?? '').trim().toLowerCase()
  return expected.some((pattern) => {
    const wanted = pattern.toLowerCase()
    if (wanted === '*/*') return true
    return wanted.endsWith('/*') ? type.startsWith(wanted.slice(0, -1)) : type === wanted
  })
}

/** Anything that bears the data of `withData`: a job, or its response. */
export interface WithData {
  readonly data?: Json
}

/**
 * Reads a field of the data of a job or a response.
 *
 * @returns undefined where there is no such field.
 */
export const dataJson =
  (key: string) =>
  ({ data }: WithData): Json | undefined =>
    isPlainObject(data) && Object.hasOwn(data, key) ? (data[key] as Json) : undefined

/** Reads a field of the data as text; undefined where there is no such field or it is not a string. */
export const dataStr =
  (key: string) =>
  (source: WithData): string | undefined => {
    const value = dataJson(key)(source)
    return typeof value === 'string' ? value : undefined
  }

/** Reads a text field of a JSON body. */
export const bodyText = (body: Body, key: string): string | undefined => {
  const value = body._tag === 'Json' && isPlainObject(body.value) ? body.value[key] : undefined
  return typeof value === 'string' ? value : undefined
}

/** Gives the body's `errcode`, or the status as text where there is none or it says nothing (`M_UNKNOWN`). */
export const errorCode = (response: HttpOutcome): string => {
  const code = bodyText(response.body, 'errcode')
  return code === undefined || code === 'M_UNKNOWN' ? String(response.statusCode) : code
}

/** Gives the body's `error`, or an empty text. */
export const errorMessage = (response: HttpOutcome): string => bodyText(response.body, 'error') ?? ''
