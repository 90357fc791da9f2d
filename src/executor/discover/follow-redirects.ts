import { freeze } from '../../internal/freeze.ts'
import { originOf } from '../../internal/url.ts'
import type { BaseJob } from '../../jobs/base-job.ts'
import { type Query, queryPair } from '../../jobs/query.ts'
import type { JobResponse } from '../../jobs/response.ts'
import type { ExecuteOptions, Executor, Outcome } from '../executor.ts'

/** How many redirects in a row are followed: so a loop ends as well. */
export const maxRedirects = 5

/**
 * Performs a job that holds no secret, and follows redirects within https.
 *
 * @returns the last outcome; where a redirect leads nowhere, to plain http or too far, that redirect
 */
export const followRedirects = async (
  executor: Executor,
  job: BaseJob,
  options: ExecuteOptions | undefined,
): Promise<Outcome> => {
  let next = job
  for (let redirects = 0; ; redirects++) {
    const outcome = await executor.execute(next, options)()
    const target = outcome._tag === 'Right' ? targetOf(next, outcome.right) : undefined
    if (target === undefined || redirects === maxRedirects) return outcome
    next = freeze({ ...next, ...target })
  }
}

/** Where a job goes, as a job has it. */
type Target = Pick<BaseJob, 'url' | 'query'>

const targetOf = (job: BaseJob, { statusCode, headers }: JobResponse): Target | undefined => {
  const { location } = headers
  if (!/^30[12378]$/.test(`${statusCode}`) || !location) return undefined
  const [url, query] = splitAt('?', splitAt('#', resolve(job.url, location))[0])
  if (!originOf(url)?.startsWith('https:')) return undefined
  try {
    // With the path that no path stands for, what is relative to it can be told.
    return { url: withoutDots(/^https:..[^/]+$/i.test(url) ? `${url}/` : url), query: readQuery(query) }
  } catch {
    // What has no encoding cannot be asked for.
    return undefined
  }
}

/** The floors without I/O have no `URL`. */
const resolve = (base: string, location: string): string => {
  if (/^[a-z][a-z\d+.-]*:/i.test(location)) return location
  if (location.startsWith('//')) return `https:${location}`
  if (location.startsWith('/')) return originOf(base) + location
  return /^[?#]/.test(location) ? base + location : base.slice(0, base.lastIndexOf('/') + 1) + location
}

/** Goes the ways up (`..`) and nowhere (`.`) of a path: not every transport does so, and each server sees what it is sent. */
const withoutDots = (url: string): string => {
  const [scheme = '', , host = '', ...segments] = url.split('/')
  const kept: string[] = []
  for (const [index, segment] of segments.entries()) {
    const name = segment.replace(/%2e/gi, '.')
    if (name === '..') kept.pop()
    if (name !== '.' && name !== '..') kept.push(segment)
    // What leads to a folder ends with a slash.
    else if (index === segments.length - 1) kept.push('')
  }
  return [scheme, '', host, ...kept].join('/')
}

const readQuery = (text: string): Query =>
  freeze(
    text
      .split('&')
      .filter((pair) => pair !== '')
      .map((pair) => {
        // A plus is a space to whoever reads forms; written as %20 it is one to everybody.
        const [name, value] = splitAt('=', pair.replaceAll('+', ' '))
        return queryPair(decodeURIComponent(name), decodeURIComponent(value))
      }),
  )

const splitAt = (sign: string, text: string): readonly [before: string, after: string] => {
  const at = text.indexOf(sign)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}
