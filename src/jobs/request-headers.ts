import { freeze } from '../internal/freeze.ts'
import type { Body } from './body.ts'
import type { Headers } from './headers.ts'
import type { Auth } from './job-facts.ts'
import { anonymous, type SessionParts } from './session.ts'

/** Gives the headers that the session's token and the body's media type ask for. */
export const requestHeaders = (session: SessionParts, auth: Auth, body: Body): Headers => {
  const given = auth === 'none' ? anonymous : session
  if (body._tag === 'Json') return given.jsonHeaders
  return body._tag === 'File' && body.file.contentType
    ? freeze({ ...given.headers, 'Content-Type': body.file.contentType })
    : given.headers
}
