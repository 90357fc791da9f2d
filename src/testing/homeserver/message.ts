import type { Json } from '../../internal/json.ts'
import type { Headers } from '../../jobs/headers.ts'
import type { Query } from '../../jobs/query.ts'

/** A request as the homeserver receives it, whichever way it came. */
export interface ServerRequest {
  readonly method: string
  /** The path as it was sent, still encoded. */
  readonly path: string
  readonly query: Query
  /** The headers, their names in lower case. */
  readonly headers: Headers
  readonly body: Uint8Array
  /** When it came, in milliseconds since 1970. */
  readonly receivedAt: number
}

/** What the homeserver sends back. */
export interface ServerResponse {
  readonly statusCode: number
  readonly headers: Headers
  readonly body: string | Uint8Array
}

/** The headers of a JSON response. */
export const jsonHeaders: Headers = { 'Content-Type': 'application/json' }

/** Makes a JSON response. */
export const jsonResponse = (statusCode: number, body: Json): ServerResponse => ({
  statusCode,
  headers: jsonHeaders,
  body: JSON.stringify(body),
})

/** Makes a Matrix error. */
export const matrixError = (
  statusCode: number,
  errcode: string,
  error: string,
  further: Readonly<Record<string, Json>> = {},
): ServerResponse => jsonResponse(statusCode, { errcode, error, ...further })

/** A response as a test dictates it. */
export interface Answer {
  /** From 200 to 599; 200 unless said. */
  readonly statusCode?: number | undefined
  /** A text and bytes go out as they are, anything else as JSON; absent, the body is empty. */
  readonly body?: Json | Uint8Array | undefined
  /** Further headers; `Content-Type` is `application/json` unless it is among them. */
  readonly headers?: Headers | undefined
}
