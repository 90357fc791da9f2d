import { castDraft, produce } from 'immer'
import { frozenJson, type Json } from '../../internal/json.ts'
import { decodeUtf8 } from '../../internal/utf8.ts'
import type { Headers } from '../../jobs/headers.ts'
import type { Query } from '../../jobs/query.ts'
import { mask } from '../../jobs/secrets.ts'
import { withItem } from './frozen-list.ts'
import type { ServerRequest } from './message.ts'
import type { HomeserverState } from './state.ts'

/** A request that the homeserver received, with `***` in place of every token and password. */
export interface ReceivedRequest {
  readonly method: string
  /** The path as it was sent, still encoded. */
  readonly path: string
  /** The query parameters in order, decoded. */
  readonly query: Query
  /** The headers, their names in lower case. */
  readonly headers: Headers
  /** What the body is as JSON, or its text if it is none; absent if it is empty. */
  readonly body?: Json
}

/** Writes a request down. */
export const recorded = (state: HomeserverState, request: ServerRequest): HomeserverState => {
  const requests = withItem(state.requests, withoutSecrets(request))
  return produce(state, (draft) => {
    draft.requests = castDraft(requests)
  })
}

const isSecret = (name: string): boolean => /(?:token|password)$/i.test(name)

const withoutSecrets = ({ method, path, query, headers, body }: ServerRequest): ReceivedRequest => ({
  method,
  path,
  query: query.map(([name, value]) => [name, isSecret(name) ? mask : value] as const),
  headers: withoutToken(headers),
  ...(body.length > 0 && { body: readBody(decodeUtf8(body)) }),
})

const withoutToken = ({ authorization, ...headers }: Headers): Headers => {
  if (authorization === undefined) return headers
  return { ...headers, authorization: authorization.startsWith('Bearer ') ? `Bearer ${mask}` : mask }
}

const readBody = (text: string): Json => {
  try {
    return frozenJson(
      'body',
      JSON.parse(text, (name, value) => (isSecret(name) ? mask : value)),
    )
  } catch {
    // What is almost JSON, or a form, holds secrets as well.
    return text.replace(/((?:token|password)"?\s*[:=]\s*)("(?:[^"\\]|\\.)*"?|[^\s,&}]+)/gi, `$1${mask}`)
  }
}
