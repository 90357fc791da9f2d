import { castDraft, freeze, produce } from 'immer'
import { frozenJson, type Json } from '../../internal/json.ts'
import { decodeUtf8 } from '../../internal/utf8.ts'
import type { Headers } from '../../jobs/headers.ts'
import type { Query } from '../../jobs/query.ts'
import { mask } from '../../jobs/secrets.ts'
import type { Examination } from '../check/examine.ts'
import { isSecretName, type RequestProblem, secretEndings } from '../check/problem.ts'
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
  /** The id of the operation that it is for; absent if there is none. */
  readonly operationId?: string
  /** What the path has in place of the operation's placeholders, decoded. */
  readonly pathParameters: Readonly<Record<string, string>>
  /** Where it is not as the specification says; empty, if it is right. */
  readonly problems: readonly RequestProblem[]
}

/** Gives a request as it is written down. */
export const received = (
  { method, path, query, headers, body }: ServerRequest,
  { match, problems }: Examination,
): ReceivedRequest => ({
  method,
  path,
  query: query.map(([name, value]) => [name, isSecretName(name) ? mask : value] as const),
  headers: withoutToken(headers),
  ...(body.length > 0 && { body: readBody(decodeUtf8(body)) }),
  ...(match !== undefined && { operationId: match.operation.operationId }),
  pathParameters: match?.values ?? {},
  problems,
})

/** What was received, the last first: to write one more down costs the same after a million. */
export interface Journal {
  readonly count: number
  readonly last: ReceivedRequest
  readonly before: Journal | undefined
}

/** Writes a request down. */
export const recorded = (state: HomeserverState, request: ReceivedRequest): HomeserverState => {
  const before = state.journal
  const journal: Journal = freeze({ count: countOf(before) + 1, last: freeze(request, true), before })
  return produce(state, (draft) => {
    draft.journal = castDraft(journal)
  })
}

/** Tells how many requests were written down. */
export const countOf = (journal: Journal | undefined): number => journal?.count ?? 0

/** Gives the requests that were written down, the oldest first. */
export const requestsOf = (journal: Journal | undefined): readonly ReceivedRequest[] => {
  const requests: ReceivedRequest[] = []
  for (let part = journal; part; part = part.before) requests.push(part.last)
  return freeze(requests.reverse())
}

const withoutToken = ({ authorization, ...headers }: Headers): Headers => {
  if (authorization === undefined) return headers
  return { ...headers, authorization: authorization.startsWith('Bearer ') ? `Bearer ${mask}` : mask }
}

const looseSecret = new RegExp(
  `((?:${secretEndings})"?\\s*[:=]\\s*)("(?:[^"\\\\]|\\\\.)*"?|[^\\s,&}]+)`,
  'gi',
)

const readBody = (text: string): Json => {
  try {
    return frozenJson(
      'body',
      JSON.parse(text, (name, value) => (isSecretName(name) ? mask : value)),
    )
  } catch {
    // What is almost JSON, or a form, holds secrets as well.
    return text.replace(looseSecret, `$1${mask}`)
  }
}
