import { freeze } from '../internal/freeze.ts'
import type { Body, FileBody } from './body.ts'
import type { Headers } from './headers.ts'
import type { Auth } from './job-facts.ts'
import { anonymous, type SessionParts } from './session.ts'

/** Gives the headers that the session's token and the body's media type ask for. */
export const requestHeaders = (session: SessionParts, auth: Auth, body: Body): Headers => {
  const given = auth === 'none' ? anonymous : session
  if (body._tag === 'Json') return given.jsonHeaders
  const type = (body as Partial<FileBody>).file?.contentType
  return type ? freeze({ ...given.headers, 'Content-Type': type }) : given.headers
}
