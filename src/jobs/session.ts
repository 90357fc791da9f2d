import { freeze } from '../internal/freeze.ts'
import { requireForm } from '../internal/invalid-parameter.ts'
import { urlExpected, urlForm } from '../internal/url.ts'
import type { Headers } from './headers.ts'

/** Where a job goes, and as whom. */
export interface Session {
  /** The server's http(s) URL; a path in it is kept, a trailing slash makes no double one. */
  readonly serverUrl: string
  /** Goes into the job as `Authorization: Bearer`. Left out, the executor's `credentials` attach it. */
  readonly accessToken?: string | undefined
  /** Replaces `/_matrix` in every path: `/_api` for SDN servers. */
  readonly basePath?: string | undefined
  /** Replaces `v3` in every path: `r0` for servers of before Matrix 1.1. */
  readonly clientVersion?: string | undefined
}

/** The headers that a session gives its requests. */
export interface SessionHeaders {
  readonly headers: Headers
  /** The same with the content type of JSON. */
  readonly jsonHeaders: Headers
}

/** What a session adds to each of its jobs, and its fields as they were when it was checked. */
export interface SessionParts extends Session, SessionHeaders {
  readonly basePath: string
  readonly clientVersion: string
  /** The server's URL without a trailing slash. */
  readonly server: string
}

const headersOf = (headers: Headers): SessionHeaders => ({
  headers: freeze(headers),
  jsonHeaders: freeze({ ...headers, 'Content-Type': 'application/json' }),
})

/** The headers of a request that bears no token. */
export const anonymous = /* @__PURE__ */ headersOf({})

let last: SessionParts | undefined

/**
 * Gives what a session adds to its jobs.
 *
 * The work is done when it is another session than the last time, or somebody changed a field of it.
 * @throws InvalidParameterError naming the field that is wrong.
 */
export const sessionParts = (session: Session): SessionParts => {
  // What is no session has no server either.
  const { serverUrl, accessToken, basePath = '/_matrix', clientVersion = 'v3' } = session ?? {}
  if (
    last &&
    last.serverUrl === serverUrl &&
    last.accessToken === accessToken &&
    last.basePath === basePath &&
    last.clientVersion === clientVersion
  ) {
    return last
  }
  requireForm('basePath', basePath, 'a path', /^(\/[\w-][\w.~%-]*)*$/)
  const server = requireForm('serverUrl', serverUrl, urlExpected, urlForm).replace(/\/+$/, '')
  const headers = accessToken === undefined ? anonymous : headersOf({ Authorization: bearer(accessToken) })
  last = { serverUrl, accessToken, basePath, clientVersion, server, ...headers }
  return last
}

/**
 * Gives the `Authorization` header for a token.
 *
 * @throws InvalidParameterError on a token that a header cannot carry, without showing it.
 */
export const bearer = (token: unknown): string =>
  `Bearer ${requireForm('accessToken', token, 'visible ASCII', /^[!-~]+$/)}`
